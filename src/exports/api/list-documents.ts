import { splitTarget } from '../../graph/build.ts';
import { mappingsOf } from '../../graph/crosswalk.ts';
import { sourcesOf } from '../../graph/sources.ts';
import type { Collection, Entry } from '../../schemas/index.ts';
import { strengths } from '../../schemas/vocabularies.ts';
import type { Dataset } from '../dataset.ts';

import { isPromise, toldStanding } from './derived.ts';
import { headOf } from './record-document.ts';
import { entriesOf, named, without, filed } from '../records.ts';

/** All records of a collection as their files say them. */
export function collectionDocument(dataset: Dataset, collection: Collection) {
  const records = dataset.graph[collection];
  return { ...headOf(dataset), collection, count: records.length, records: records.map(filed) };
}

const scale = Object.keys(strengths);

/** Every commitment with the declaration it stands in. */
export function commitmentsDocument(dataset: Dataset) {
  const commitments = dataset.graph.declarations.flatMap((declaration) =>
    declaration.commitments.map(({ id: point, ...commitment }) => ({
      id: `${declaration.id}#${point}`,
      declaration: declaration.id,
      point,
      name: declaration.name,
      ...(declaration.adopted !== undefined && { adopted: declaration.adopted }),
      issuers: declaration.issuers ?? [],
      ...commitment,
      rank: scale.indexOf(commitment.strength) + 1,
      ...(isPromise({ id: point, ...commitment }) && {
        standing: toldStanding(commitment, dataset.day),
      }),
    })),
  );
  return { ...headOf(dataset), count: commitments.length, commitments };
}

/** Every relation, as the record that states it has it. */
export function relationsOfAll({ graph }: Dataset) {
  return entriesOf(graph).flatMap((entry) =>
    ('relations' in entry ? (entry.relations ?? []) : []).flatMap(({ target, ...relation }) => {
      const { id, point } = splitTarget(target);
      const other = graph.entries.get(id);
      if (!other) return [];
      return [
        {
          type: relation.type,
          source: entry.id,
          sourceCollection: entry.collection,
          target: id,
          targetCollection: other.collection,
          ...(point !== undefined && { point }),
          ...(relation.note !== undefined && { note: relation.note }),
          ...(relation.date !== undefined && { date: relation.date }),
        },
      ];
    }),
  );
}

/** The document of all relations. */
export function relationsDocument(dataset: Dataset) {
  const relations = relationsOfAll(dataset);
  return { ...headOf(dataset), count: relations.length, relations };
}

/** Every judged mapping between points of two texts. */
export function crosswalkDocument(dataset: Dataset) {
  const mappings = mappingsOf(dataset.graph).map(({ mapping, from, to }) => ({
    ...mapping,
    fromRecord: named(from.entry),
    toRecord: named(to.entry),
  }));
  return { ...headOf(dataset), count: mappings.length, mappings };
}

/** Every source with the records that cite it. */
export function sourcesDocument(dataset: Dataset) {
  const sources = sourcesOf(dataset.graph).map(({ source, citedBy }) => ({
    ...without(source, 'id'),
    supports: [...new Set(citedBy.flatMap(({ entry, key }) => supportsOf(entry, key)))],
    citedBy: citedBy.map(({ entry, key }) => ({ ...named(entry), key })),
  }));
  return { ...headOf(dataset), count: sources.length, sources };
}

function supportsOf(entry: Entry, key: string): string[] {
  return entry.sources.find(({ id }) => id === key)?.supports ?? [];
}

/** The subject vocabulary, with how often each topic is named. */
export function topicsDocument(dataset: Dataset) {
  const { graph } = dataset;
  const inRecords = timesNamed(
    entriesOf(graph).map((entry) => ('topics' in entry ? entry.topics : [])),
  );
  const inCommitments = timesNamed(
    graph.declarations.flatMap(({ commitments }) => commitments.map(({ topics }) => topics)),
  );
  const topics = graph.topics.map((topic) => ({
    ...topic,
    records: inRecords.get(topic.id) ?? 0,
    commitments: inCommitments.get(topic.id) ?? 0,
  }));
  return { ...headOf(dataset), count: topics.length, topics };
}

function timesNamed(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The glossary. */
export function glossaryDocument(dataset: Dataset) {
  const { terms } = dataset.graph;
  return { ...headOf(dataset), count: terms.length, terms };
}
