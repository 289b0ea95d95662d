import { z } from 'astro/zod';
import type { Path } from '../checks/check.ts';
import { MOST_MEETINGS, nothing, type Found, type Meeting, type Origins } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { wrongStart } from './wrong-start.ts';
import { exactDay } from '../schemas/date.ts';
import { dayOf, plain, secureAddress } from './text.ts';

/** What is no text says nothing. */
const fact = z.string().nullish().catch(undefined);
const moment = z.object({ date: fact }).nullish().catch(undefined);

/** What is read of an event in Indico's JSON export; all else is left alone. */
const event = z.looseObject({
  ...{ title: fact, startDate: moment, endDate: moment, url: fact, location: fact, address: fact },
  ...{ category: fact, description: fact, organizer: fact, language: fact },
  keywords: z.array(z.string()).nullish().catch(undefined),
  modificationDate: moment,
});

/** How the first day is written. */
const EXAMPLE = (day: string) => `"startDate": {"date": "${day}"}`;

/** The answer of `/export/event/<id>.json` and `/export/categ/<id>.json`. */
const answer = z.object({ results: z.array(z.unknown()) });

/** Lists of an event that are no part of a record. */
const lists = [
  'contributions',
  'sessions',
  'subContributions',
  'material',
  'folders',
  'references',
];

/** Whether a JSON value is what Indico exports. */
export function isIndico(value: unknown): boolean {
  return answer.safeParse(value).success;
}

/** Reads Indico's JSON export of an event or of a category. */
export function readIndico(value: unknown): Found {
  const results = answer.safeParse(value).data?.results ?? [];
  if (results.length === 0) return nothing(notice('noEvents'));
  if (results.length > MOST_MEETINGS)
    return nothing(notice('tooMany', { n: results.length, most: MOST_MEETINGS }));
  const found: Found = { meetings: [], notices: [], problems: [] };
  for (const [index, result] of results.entries()) readEvent(result, index, found);
  return found;
}

function readEvent(result: unknown, index: number, found: Found): void {
  const whole = [0, 'results', index];
  const at = (...steps: Path) => [...whole, ...steps];
  const { data } = event.safeParse(result);
  const name = plain(data?.title);
  const start = dayOf(data?.startDate?.date);
  const where = notice('event', { n: index + 1 });
  const end = dayOf(data?.endDate?.date);
  if (!data || name === undefined)
    return void found.problems.push(
      notice('noName', { n: index + 1, example: '"title": "…"' }, at('title')),
    );
  if (start === undefined || !exactDay.safeParse(start).success)
    return void found.problems.push(wrongStart(name, start, EXAMPLE, at('startDate', 'date')));
  const url = secureAddress(data.url);
  const organizer = plain(data.organizer);
  const meeting: Meeting = {
    ...{ where, name, start, url },
    ...(end !== undefined && end !== start && { end }),
    location: [plain(data.location), plain(data.address?.replace(/\r?\n/g, ', '))]
      .filter((words) => words !== undefined)
      .join(', '),
    holders:
      organizer === undefined
        ? []
        : [{ name: organizer, isOrganization: true, origin: at('organizer') }],
    series: plain(data.category),
    subjects: (data.keywords ?? []).flatMap((word) => plain(word) ?? []),
    publisher: organizer ?? plain(data.category),
    ...(typeof data.language === 'string' && { language: data.language }),
    modified: dayOf(data.modificationDate?.date),
    notices: leftOut(data, url, at),
    origins: originsAt(at, organizer === undefined ? 'category' : 'organizer'),
  };
  found.meetings.push(meeting);
}

function originsAt(at: (...steps: Path) => Path, publisher: string): Origins {
  return {
    ...{ whole: at(), name: at('title'), start: at('startDate', 'date') },
    ...{ end: at('endDate', 'date'), location: at('location'), series: at('category') },
    ...{ subjects: at('keywords'), url: at('url'), language: at('language') },
    ...{ publisher: at(publisher), modified: at('modificationDate', 'date') },
  };
}

function leftOut(
  data: z.infer<typeof event>,
  url: string | undefined,
  at: (...steps: Path) => Path,
): Notice[] {
  const description = plain(data.description);
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  const people = count(data['chairs']) + count(data['speakers']);
  return [
    ...(typeof data.url === 'string' && url === undefined
      ? [notice('insecure', { address: data.url }, at('url'))]
      : []),
    ...(description === undefined
      ? []
      : [notice('description', { n: description.length, text: description }, at('description'))]),
    ...(people > 0 ? [notice('people', { n: people })] : []),
    ...lists
      .filter((list) => count(data[list]) > 0)
      .map((list) => notice('leftOut', { what: list, n: count(data[list]) }, at(list))),
  ];
}
