import { idCalled, type Named } from '../checks/named.ts';
import type { Given } from './given.ts';
import type { Holder, Meeting } from './meeting.ts';
import { notice, type Tell } from './notice.ts';

/** Who holds a meeting: organizations by their ids, those without a record by their names; persons are only told of. */
export function holdersOf({ holders }: Meeting, given: Given, named: readonly Named[], tell: Tell) {
  const organizers: { org: string; role: string }[] = [];
  const strangers: Holder[] = [];
  for (const holder of holders) {
    const { name, isOrganization, origin } = holder;
    const org = organizationCalled(name, named);
    if (org !== undefined) organizers.push({ org, role: 'organizer' });
    else if (isOrganization) strangers.push(holder);
    else tell(notice('unknownHolder', { name }, origin));
  }
  if (organizers.length + strangers.length === 0 && given.organizer !== undefined)
    organizers.push({ org: given.organizer, role: 'organizer' });
  const seen = new Set<string>();
  return {
    strangers,
    organizers: organizers.filter(({ org }) => !seen.has(org) && seen.add(org)),
  };
}

/** The organization that is meant by its name, also with its acronym in brackets. */
function organizationCalled(name: string, named: readonly Named[]): string | undefined {
  const [, whole = name, acronym] = /^(.*?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  return [name, whole, acronym ?? name]
    .map((one) => idCalled(one, ['organizations'], named))
    .find((id) => id !== undefined);
}
