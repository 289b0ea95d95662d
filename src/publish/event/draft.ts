import { completed, type Draft } from '../../authoring/draft.ts';
import type { Graph } from '../../graph/build.ts';
import { isPast } from '../../graph/chronology.ts';
import { kindIn } from '../../import/wording.ts';
import { date as dateSchema } from '../../schemas/date.ts';
import { sourceFrom } from '../cited-page.ts';
import { optional, said, ticked, type FormValues } from '../form.ts';
import type { OrganizationsSaid } from '../organizations.ts';

/** The meeting that stands in the form, held by certain organizations. */
export function meetingFrom(
  values: FormValues,
  { ids, names }: Pick<OrganizationsSaid, 'ids' | 'names'>,
  graph: Graph,
  day: string,
): Draft {
  const get = (field: string) => said(values, field);
  const [name, start, end, city, country] = ['name', 'start', 'end', 'city', 'country'].map(get);
  const edition = get('edition');
  const topics = ticked(values, 'topics');
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
    sources: [sourceFrom(values, { title: name, publisher: names[0] }, graph)],
    ...(ids.length > 0 && {
      organizers: ids.map((org) => ({ org, role: 'organizer' })),
    }),
  } as Draft;
  return completed('conferences', draft);
}

function statusBy(last: string | undefined, day: string): string {
  return dateSchema.safeParse(last).success && isPast(last ?? '', day) ? 'concluded' : 'confirmed';
}
