import type { Release } from '../../schemas/release.ts';

/** The statistics of a release in Markdown, for its announcement; told against the release before, if there is one. */
export function releaseNotes(release: Release, before: Release | undefined): string {
  const { version, date, counts, changes, snapshot } = release;
  const rows = Object.entries(counts).map(([name, count]) => {
    const more = before ? count - (before.counts[name] ?? 0) : 0;
    const sign = more > 0 ? `+${more}` : more < 0 ? String(more) : '';
    return `| ${name} | ${count} | ${sign} |`;
  });
  const facts = changes.changed.flatMap(({ facts }) => facts.map(({ field }) => field));
  const fields = [...Map.groupBy(facts, (field) => field)]
    .map(([field, all]) => `${field} (${all.length})`)
    .join(', ');
  return `${[
    `# Data release ${version}`,
    `${date}.${before ? ` Against ${before.version} of ${before.date}.` : ' The first release.'}`,
    ['| what | count | new |', '| --- | ---: | ---: |', ...rows].join('\n'),
    [
      `- Records added: ${changes.added.length}`,
      `- Records taken back: ${changes.removed.length}`,
      `- Records changed: ${changes.changed.length}, facts: ${facts.length}${fields && `: ${fields}`}`,
      `- Sources added: ${changes.sources.length}`,
    ].join('\n'),
    `Snapshot: ${snapshot.file}, ${snapshot.bytes} bytes, SHA-256 ${snapshot.sha256}`,
  ].join('\n\n')}\n`;
}
