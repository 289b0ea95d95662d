import { fullAddress, recordPath } from '../../addresses.ts';
import { dateOf } from '../../graph/build.ts';
import { firstDay } from '../../graph/chronology.ts';
import type { Entry } from '../../schemas/index.ts';
import type { Dataset } from '../dataset.ts';
import { entriesOf } from '../records.ts';
import { organizationsBehind, topicsOf } from '../subjects.ts';

/** What a search engine is told of a record or of one point of it. */
export interface SearchDocument {
  type: Entry['collection'] | 'commitments' | 'pillars';
  /** The record, which for a point is the text it stands in. */
  record: string;
  point?: string;
  name: string;
  /** Names in other languages, each in the field of its language. */
  names?: Record<string, string>;
  aliases?: string[];
  text: string;
  date?: string;
  year?: number;
  country?: string;
  topics: string[];
  organizations: string[];
  strength?: string;
  addressees?: readonly string[];
  url: string;
}

/** A document under the id that it keeps when it is sent again. */
export interface Identified {
  id: string;
  document: SearchDocument;
}

/** Everything that can be found: each record, and each commitment and pillar by itself. */
export function* searchDocuments({ graph }: Dataset): Generator<Identified> {
  for (const entry of entriesOf(graph)) {
    const date = dateOf(entry);
    const about = {
      record: entry.id,
      organizations: [...organizationsBehind(graph, entry)],
      ...(date !== undefined && { date: firstDay(date), year: Number(date.slice(0, 4)) }),
    };
    const aliases = [entry.short, ...(entry.aliases ?? [])].filter((name) => name !== undefined);
    const country =
      'place' in entry ? entry.place?.country : 'seat' in entry ? entry.seat?.country : undefined;
    yield {
      id: entry.id,
      document: {
        type: entry.collection,
        ...about,
        name: entry.name,
        ...(entry.names && { names: entry.names }),
        ...(aliases.length > 0 && { aliases }),
        text: entry.summary ?? '',
        ...(country !== undefined && { country }),
        topics: [...topicsOf(entry)],
        url: fullAddress(recordPath(entry)),
      },
    };
    yield* pointsOf(entry, about);
  }
}

function* pointsOf(
  entry: Entry,
  about: Pick<SearchDocument, 'record' | 'organizations'>,
): Generator<Identified> {
  const point = (id: string) => ({ point: id, url: fullAddress(recordPath(entry, id)), ...about });
  if (entry.collection === 'declarations')
    for (const { id, text, topics, strength, addressees } of entry.commitments)
      yield {
        id: `${entry.id}#${id}`,
        document: {
          type: 'commitments',
          name: entry.name,
          text,
          topics,
          strength,
          addressees,
          ...point(id),
        },
      };
  if (entry.collection === 'frameworks')
    for (const { id, name, text, topics = [] } of entry.pillars)
      yield {
        id: `${entry.id}#${id}`,
        document: { type: 'pillars', name: `${entry.name}: ${name}`, text, topics, ...point(id) },
      };
}

/** Documents as bulk actions (newline-delimited JSON), each of which replaces what had its id. */
export function* bulkLines(dataset: Dataset, index: string): Generator<string> {
  for (const { id, document } of searchDocuments(dataset)) {
    yield `${JSON.stringify({ index: { _index: index, _id: id } })}\n`;
    yield `${JSON.stringify(document)}\n`;
  }
}
