import { completed, type Draft } from '../../authoring/draft.ts';
import type { Graph } from '../../graph/build.ts';
import { isPast } from '../../graph/chronology.ts';
import { kindIn } from '../../import/wording.ts';
import { date as dateSchema } from '../../schemas/date.ts';
import { sourceFrom } from '../cited-page.ts';
import { optional, said, ticked, type FormValues } from '../form.ts';
import { organizationsCalled } from '../organizations.ts';

/** The meeting that stands in the form, with the names of organizations that have no record yet. */
export function meetingFrom(
  values: FormValues,
  graph: Graph,
  day: string,
): { draft: Draft; strangers: string[] } {
  const get = (field: string) => said(values, field);
  const [name, start, end, city, country] = ['name', 'start', 'end', 'city', 'country'].map(get);
  const edition = get('edition');
  const topics = ticked(values, 'topics');
  const holders = [get('organizer'), get('secondOrganizer')].filter((one) => one !== undefined);
  const { ids, strangers } = organizationsCalled(holders, graph);
  const draft: Draft = {
    ...optional('name', name),
    kind: get('kind') ?? kindIn(name ?? ''),
    ...(start !== undefined && {
      dates: { start, ...(end !== undefined && end !== start && { end }) },
    }),
    status: get('status') ?? statusBy(end ?? start, day),
    ...optional('format', get('format')),
    ...((city ?? country) !== undefined && {
      place: { ...optional('city', city), ...optional('country', country) },
    }),
    ...optional('series', get('series')),
    ...(edition !== undefined && {
      edition: /^\d{1,4}$/.test(edition) ? Number(edition) : edition,
    }),
    ...optional('summary', get('summary')),
    ...(topics.length > 0 && { topics }),
    sources: [sourceFrom(values, { title: name, publisher: holders[0] }, graph)],
    ...(ids.length > 0 && {
      organizers: [...new Set(ids)].map((org) => ({ org, role: 'organizer' })),
    }),
  } as Draft;
  return { draft: completed('conferences', draft), strangers };
}

function statusBy(last: string | undefined, day: string): string {
  return dateSchema.safeParse(last).success && isPast(last ?? '', day) ? 'concluded' : 'confirmed';
}
