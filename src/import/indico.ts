import { z } from 'astro/zod';
import { MOST_MEETINGS, nothing, type Found, type Meeting } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { exactDay } from '../schemas/date.ts';
import { dayOf, plain, secureAddress } from './text.ts';

const moment = z.object({ date: z.string() });

/** What is read of an event in Indico's JSON export; all else is left alone. */
const event = z.looseObject({
  title: z.string(),
  startDate: moment,
  endDate: moment.nullish(),
  url: z.string().nullish(),
  location: z.string().nullish(),
  address: z.string().nullish(),
  category: z.string().nullish(),
  description: z.string().nullish(),
  organizer: z.string().nullish(),
  keywords: z.array(z.string()).nullish(),
  language: z.string().nullish(),
  modificationDate: moment.nullish(),
});

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
  for (const [index, result] of results.entries()) readEvent(result, index + 1, found);
  return found;
}

function readEvent(result: unknown, number: number, found: Found): void {
  const { data } = event.safeParse(result);
  const name = plain(data?.title);
  const start = dayOf(data?.startDate.date);
  const end = dayOf(data?.endDate?.date);
  if (!data || name === undefined) return void found.problems.push(notice('noName', { n: number }));
  if (!exactDay.safeParse(start).success || start === undefined)
    return void found.problems.push(notice('noStart', { where: name }));
  const url = secureAddress(data.url);
  const organizer = plain(data.organizer);
  const meeting: Meeting = {
    ...{ where: notice('event', { n: number }), name, start, url },
    ...(end !== undefined && end !== start && { end }),
    location: [plain(data.location), plain(data.address?.replace(/\r?\n/g, ', '))]
      .filter((words) => words !== undefined)
      .join(', '),
    holders: organizer === undefined ? [] : [{ name: organizer, isOrganization: true }],
    series: plain(data.category),
    subjects: (data.keywords ?? []).flatMap((word) => plain(word) ?? []),
    publisher: organizer ?? plain(data.category),
    ...(typeof data.language === 'string' && { language: data.language }),
    modified: dayOf(data.modificationDate?.date),
    notices: leftOut(data, url),
  };
  found.meetings.push(meeting);
}

function leftOut(data: z.infer<typeof event>, url: string | undefined): Notice[] {
  const description = plain(data.description);
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  const people = count(data['chairs']) + count(data['speakers']);
  return [
    ...(typeof data.url === 'string' && url === undefined
      ? [notice('insecure', { address: data.url })]
      : []),
    ...(description === undefined
      ? []
      : [notice('description', { n: description.length, text: description })]),
    ...(people > 0 ? [notice('people', { n: people })] : []),
    ...lists
      .filter((list) => count(data[list]) > 0)
      .map((list) => notice('leftOut', { what: list, n: count(data[list]) })),
  ];
}
