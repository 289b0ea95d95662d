import { identityOf } from '../../graph/sources.ts';
import type { Entry } from '../../schemas/index.ts';
import type { Changes, Release } from '../../schemas/release.ts';
import { pathOf } from './digests.ts';

/** What is new in one state of the records against another. */
export function changesBetween(before: readonly Entry[], after: readonly Entry[]): Changes {
  const known = new Map(before.map((entry) => [pathOf(entry), entry]));
  const present = new Set(after.map(pathOf));
  const sources = new Set(identities(before));
  return {
    added: after.map(pathOf).filter((path) => !known.has(path)),
    removed: [...known.keys()].filter((path) => !present.has(path)),
    changed: after.flatMap((entry) => {
      const facts = factsChanged(known.get(pathOf(entry)), entry);
      return facts.length > 0 ? [{ record: pathOf(entry), facts }] : [];
    }),
    sources: [...new Set(identities(after))].filter((one) => !sources.has(one)),
  };
}

function identities(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ sources }) => sources.map(identityOf));
}

function factsChanged(before: Entry | undefined, after: Entry) {
  if (!before) return [];
  const [old, now] = [before, after].map((entry) => new Map(Object.entries(entry)));
  const fields = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...fields]
    .filter((field) => JSON.stringify(old?.get(field)) !== JSON.stringify(now?.get(field)))
    .map((field) => ({
      field,
      ...(old?.has(field) && { before: old.get(field) as unknown }),
      ...(now?.has(field) && { after: now.get(field) as unknown }),
    }));
}

const order = new Intl.Collator('en', { numeric: true });

/** Releases, earliest first. */
export function inOrder(releases: readonly Release[]): Release[] {
  return releases.toSorted(
    (a, b) => order.compare(a.date, b.date) || order.compare(a.version, b.version),
  );
}

/** The version of the next release on a day. */
export function nextVersion(releases: readonly Release[], day: string): string {
  const month = `${Number(day.slice(0, 4))}.${Number(day.slice(5, 7))}.`;
  const numbers = releases
    .filter(({ version }) => version.startsWith(month))
    .map(({ version }) => Number(version.slice(month.length)));
  return `${month}${Math.max(-1, ...numbers) + 1}`;
}
