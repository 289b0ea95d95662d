import type { Named } from '../checks/named.ts';
import type { Given } from './given.ts';
import type { Holder, Meeting } from './meeting.ts';
import { notice, type Tell } from './notice.ts';
import { organizationsNamed } from './organizations-named.ts';

/** Who holds a meeting: organizations by their ids, those without a record by their names; persons are only told of. */
export function holdersOf({ holders }: Meeting, given: Given, named: readonly Named[], tell: Tell) {
  const organizers: { org: string; role: string }[] = [];
  const strangers: Holder[] = [];
  for (const holder of holders) {
    const { name, isOrganization, origin } = holder;
    const { called, meant } = organizationsNamed(name, named);
    organizers.push(...called.map((org) => ({ org, role: 'organizer' })));
    if (called.length > 0) continue;
    if (isOrganization) strangers.push(holder);
    if (meant.length > 0)
      tell(notice('meantHolder', { name, meant: shortly(meant, named) }, origin));
    else if (!isOrganization) tell(notice('unknownHolder', { name }, origin));
  }
  if (organizers.length + strangers.length === 0 && given.organizer !== undefined)
    organizers.push({ org: given.organizer, role: 'organizer' });
  const seen = new Set<string>();
  return {
    strangers,
    organizers: organizers.filter(({ org }) => !seen.has(org) && seen.add(org)),
  };
}

/** What was probably meant, by acronyms where there are some. */
function shortly(meant: readonly string[][], named: readonly Named[]): string {
  const shortOf = (id: string) => {
    const value = named.find((one) => one.id === id)?.value as { short?: string; name?: string };
    return value?.short ?? value?.name ?? id;
  };
  return meant.map((ids) => ids.map(shortOf).join(', ')).join(' / ');
}
