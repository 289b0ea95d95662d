import { fileOf, type Check, type Path } from './check.ts';
import { isPartial } from './orphan.ts';
import { entriesOf } from './reference-sites.ts';
import { shown } from './report.ts';
import type { Entry } from '../schemas/index.ts';

/** The list of hosts that answer without encryption only. */
export const HTTP_ONLY = 'http-only.yaml';

export const insecureAddress: Check = {
  id: 'insecure-address',
  describe: 'Addresses begin with https://, unless their host is known to have no other than http.',
  check(graph, report, surroundings) {
    const { httpOnly = [] } = surroundings;
    const needed = new Set<string>();
    for (const entry of entriesOf(graph)) {
      for (const { path, url } of insecureIn(entry)) {
        const { host } = new URL(url);
        needed.add(host);
        if (httpOnly.includes(host)) continue;
        const mend = { path, value: url.replace(/^http:/i, 'https:') };
        const expected = 'an address that begins with https://';
        report({ file: fileOf(entry), path, unexpected: shown(url), expected, mend });
      }
    }
    // The record that needs a host may be the one that is not well-formed.
    if (isPartial(graph, surroundings)) return;
    for (const [index, host] of httpOnly.entries()) {
      if (needed.has(host)) continue;
      const expected = 'a host that some address of a record needs';
      report({ file: HTTP_ONLY, path: [index], unexpected: `host ${shown(host)}`, expected });
    }
  },
};

/** The addresses of a record that go over the wire in the clear. */
function insecureIn(entry: Entry): { path: Path; url: string }[] {
  const addresses: { path: Path; url: string | undefined }[] = [
    ...entry.sources.map(({ url }, index) => ({ path: ['sources', index, 'url'], url })),
    ...(entry.collection === 'organizations'
      ? [
          { path: ['website'], url: entry.website },
          ...(entry.sameAs ?? []).map((url, index) => ({ path: ['sameAs', index], url })),
        ]
      : []),
  ];
  return addresses.flatMap(({ path, url }) =>
    url !== undefined && /^http:/i.test(url) ? [{ path, url }] : [],
  );
}

/** The hosts that records name without encryption; where those are sound, all that may. */
export function insecureHosts(entries: readonly Entry[]): string[] {
  const hosts = entries.flatMap((entry) => insecureIn(entry).map(({ url }) => new URL(url).host));
  return [...new Set(hosts)];
}
