import { completed, type Draft } from '../../authoring/draft.ts';
import type { Graph } from '../../graph/build.ts';
import type { Conference } from '../../schemas/index.ts';
import { topicFinder, type TopicFinder } from '../../graph/topic-words.ts';
import { language } from '../../schemas/text.ts';
import { languageTag, pageFields, sourceFrom } from '../cited-page.ts';
import { optional, said, ticked, type FormValues } from '../form.ts';
import { organizationsIn, togetherIn, type OrganizationsSaid } from '../organizations.ts';
import type { Places } from '../places.ts';
import { rowsIn, type RowSaid } from '../rows-said.ts';
import { kindNamed } from './kind-named.ts';
import { pointsIn } from './points-said.ts';
import { lastDayOf } from './remarks.ts';

/** A document as it stands in the form. */
export interface DocumentSaid {
  draft: Draft;
  /** Names of organizations that have no record yet. */
  strangers: string[];
  organizations: Record<string, OrganizationsSaid>;
  /** Which field fills which part of the record. */
  places: Places;
}

/** The document that stands in the form, with the meeting that it came out of. */
export function documentFrom(
  values: FormValues,
  meeting: Conference | undefined,
  graph: Graph,
): DocumentSaid {
  const name = said(values, 'name');
  const issuers = rowsIn(values, 'issuers');
  const titles = rowsIn(values, 'names');
  const points = pointsIn(values);
  const fields = issuers.map((row) => row.name('name'));
  const organizations = organizationsIn(values, fields, graph);
  const { ids, names, strangers } = togetherIn(organizations);
  const finder = topicFinder(graph.topics);
  const commitments = points.map((row) => pointFrom(row, finder));
  const own = ticked(values, 'topics');
  const topics = own.length > 0 ? own : topicsOf(commitments);
  const draft: Draft = {
    ...optional('name', name),
    ...(titles.length > 0 && { names: Object.fromEntries(titles.map(nameIn)) }),
    ...optional('kind', said(values, 'kind') ?? kindNamed(name ?? '')),
    ...optional('adopted', said(values, 'adopted') ?? lastDayOf(meeting)),
    ...optional('adoptedAt', meeting?.id),
    ...(ids.length > 0 && { issuers: ids }),
    ...optional('legalStatus', said(values, 'legalStatus')),
    ...optional('summary', said(values, 'summary')),
    ...(points.length > 0 && { commitments }),
    ...(topics.length > 0 && { topics }),
    sources: [sourceFrom(values, { title: name, publisher: names[0] }, graph)],
  };
  const places = placesIn({ issuers, points, titles });
  return { draft: completed('declarations', draft), strangers, organizations, places };
}

type Rows = Readonly<Record<'issuers' | 'points' | 'titles', readonly RowSaid[]>>;

/** Which part of the record each field fills; of what is wrong with several, the first is told. */
function placesIn({ issuers, points, titles }: Rows): Places {
  return {
    ...{ meeting: 'adoptedAt', name: 'name', kind: 'kind', adopted: 'adopted' },
    ...placesOf(issuers, ({ name }, at) => ({ [name('name')]: `issuers.${at}` })),
    ...{ legalStatus: 'legalStatus', summary: 'summary' },
    ...placesOf(points, ({ name }, at) => pointPlaces(name, `commitments.${at}`)),
    ...{ topics: 'topics' },
    ...placesOf(titles, (row) => {
      const [tag] = nameIn(row);
      const field = language.safeParse(tag).success ? 'name' : 'language';
      return { [row.name(field)]: `names.${tag}` };
    }),
    ...{ ...pageFields, sourceDate: 'sources.0.date' },
  };
}

/** A point is about the topics that its own words name, unless its author says which. */
function pointFrom(row: RowSaid, topicsIn: TopicFinder): Record<string, unknown> {
  const own = row.ticked('topics');
  const topics = own.length > 0 ? own : topicsIn(row.said('text') ?? '');
  const addressees = row.ticked('addressees');
  return {
    ...optional('text', row.said('text')),
    ...optional('strength', row.said('strength')),
    ...(addressees.length > 0 && { addressees }),
    ...(topics.length > 0 && { topics }),
    ...optional('due', row.said('due')),
  };
}

/** A document is about what its points are about, unless its author says otherwise. */
function topicsOf(points: readonly Record<string, unknown>[]): string[] {
  return [...new Set(points.flatMap(({ topics = [] }) => topics as string[]))];
}

const pointFields = ['text', 'strength', 'addressees', 'topics', 'due'];

function pointPlaces(name: RowSaid['name'], place: string): Places {
  return Object.fromEntries(pointFields.map((field) => [name(field), `${place}.${field}`]));
}

function placesOf(rows: readonly RowSaid[], of: (row: RowSaid, at: number) => Places): Places {
  return Object.assign({}, ...rows.map(of)) as Places;
}

/** A language and the name in it. */
function nameIn(row: RowSaid): [tag: string, name: string] {
  return [languageTag(row.said('language') ?? ''), row.said('name') ?? ''];
}
