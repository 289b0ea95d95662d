import { fileOf, type Check, type Path } from './check.ts';
import { isPartial } from './orphan.ts';
import { entriesOf } from './reference-sites.ts';
import { shown } from './report.ts';
import type { Entry } from '../schemas/index.ts';

/** The list of hosts that answer without encryption only. */
export const HTTP_ONLY = 'http-only.yaml';

/** How an address begins that goes over the wire in the clear. */
const insecure = /^http:/i;

export const insecureAddress: Check = {
  id: 'insecure-address',
  describe:
    'Addresses begin with https://, unless their host is known to have no other than http, as far as any record shows.',
  check(graph, report, surroundings) {
    const { httpOnly = [] } = surroundings;
    const needed = new Set<string>();
    const secure = hostsAt(/^https:/i, entriesOf(graph));
    for (const entry of entriesOf(graph)) {
      for (const { path, url } of addressesIn(entry, insecure)) {
        const { host } = new URL(url);
        needed.add(host);
        if (httpOnly.includes(host) && !secure.has(host)) continue;
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

/** The addresses of a record that begin so. */
function addressesIn(entry: Entry, beginning: RegExp): { path: Path; url: string }[] {
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
    url !== undefined && beginning.test(url) ? [{ path, url }] : [],
  );
}

function hostsAt(beginning: RegExp, entries: Iterable<Entry>): Set<string> {
  const hosts = [...entries].flatMap((entry) =>
    addressesIn(entry, beginning).map(({ url }) => new URL(url).host),
  );
  return new Set(hosts);
}

/** The hosts that records name without encryption; where those are sound, all that may. */
export function insecureHosts(entries: readonly Entry[]): string[] {
  return [...hostsAt(insecure, entries)];
}
