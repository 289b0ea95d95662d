import type { Graph } from '../graph/build.ts';
import { collections, referencesOf, type Entry } from '../schemas/index.ts';
import { referenceFields, referencesIn, type Reference } from '../schemas/reference.ts';
import { coverage } from '../schemas/coverage.ts';
import { mapping } from '../schemas/crosswalk.ts';
import { preparedComparison } from '../schemas/prepared-comparison.ts';
import { publisher } from '../schemas/publisher.ts';
import { term } from '../schemas/term.ts';
import { topic } from '../schemas/topic.ts';
import { fileOf } from './check.ts';

/** A reference with the file it stands in and, unless that is a list, the record. */
export interface ReferenceSite extends Reference {
  file: string;
  from?: Entry;
}

const inTopic = referenceFields(topic);
const inTerm = referenceFields(term);
const inMapping = referenceFields(mapping);
const inComparison = referenceFields(preparedComparison);
const inPublisher = referenceFields(publisher);
const inCoverage = referenceFields(coverage);

/** All records in the order of the collections. */
export function entriesOf(graph: Graph): Entry[] {
  return collections.flatMap((collection): Entry[] => [...graph[collection]]);
}

/** Every reference of every record and of every list beside the records. */
export function referenceSites(graph: Graph): ReferenceSite[] {
  return [
    ...entriesOf(graph).flatMap((from) =>
      referencesIn(from, referencesOf[from.collection]).map((reference): ReferenceSite => ({
        ...reference,
        file: fileOf(from),
        from,
      })),
    ),
    ...inList('topics.yaml', graph.topics, inTopic),
    ...inList('glossary.yaml', graph.terms, inTerm),
    ...inList('crosswalk.yaml', graph.crosswalk, inMapping),
    ...inList('comparisons.yaml', graph.comparisons, inComparison),
    ...inList('publishers.yaml', graph.publishers, inPublisher),
    ...inList('coverage.yaml', graph.coverage, inCoverage),
  ];
}

function inList(
  file: string,
  items: readonly unknown[],
  fields: ReturnType<typeof referenceFields>,
): ReferenceSite[] {
  return items.flatMap((item, index) =>
    referencesIn(item, fields).map(({ path, ...rest }) => ({
      ...rest,
      path: [index, ...path],
      file,
    })),
  );
}
