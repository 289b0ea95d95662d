import type { Path } from '../checks/check.ts';
import { notice, type Notice } from './notice.ts';
import { isThing, listOf, textOf, typesOf, type Thing } from './things.ts';

/** Properties that become part of the draft, or say nothing about the meeting. */
const TAKEN =
  /^(@.*|name|startDate|endDate|previousStartDate|eventStatus|eventAttendanceMode|location|organizer|url|description|inLanguage|superEvent|keywords|about|mainEntityOfPage|image|identifier|sameAs|subEvent|publisher|dateModified)$/;

/** What an event says and the draft does not. */
export function leftOut(
  thing: Thing,
  written: string | undefined,
  url: string | undefined,
  at: (property: string) => Path,
): Notice[] {
  const description = textOf(thing['description']);
  const people = listOf(thing['organizer']).filter(
    (one) => isThing(one) && typesOf(one).includes('Person'),
  ).length;
  const others = Object.keys(thing).filter((key) => !TAKEN.test(key));
  return [
    ...(written !== undefined && url === undefined
      ? [notice('insecure', { address: written }, at('url'))]
      : []),
    ...(description === undefined
      ? []
      : [notice('description', { n: description.length, text: description }, at('description'))]),
    ...(people > 0 ? [notice('people', { n: people })] : []),
    ...[...others, ...('subEvent' in thing ? ['subEvent'] : [])].map((what) =>
      notice('leftOut', { what, n: listOf(thing[what]).length }, at(what)),
    ),
  ];
}
