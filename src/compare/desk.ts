import { compare, familyOf, type Comparison } from '../graph/comparison.ts';
import { answersOf } from '../graph/questions.ts';
import type { Topic } from '../schemas/index.ts';
import type { Asked } from './state.ts';
import { fetchRecord, type Fetched } from './records.ts';
import type { Forms } from '../words/forms.ts';
import type { ComparisonWords, Telling } from './telling.ts';

/** What the page says to its script, once. */
export interface Given {
  language: string;
  words: ComparisonWords;
  topics: readonly Topic[];
  /** Where records lie as data, and where the pages of this language begin. */
  data: string;
  pages: string;
  /** What there may be to say to the reader. */
  said: Readonly<Record<Saying, string>> & { ready: Forms };
}

type Saying =
  'begin' | 'one' | 'full' | 'missing' | 'mixed' | 'failed' | 'noneFound' | 'copied' | 'notCopied';

/** Why a record that was asked for is not in the comparison. */
export type Refusal =
  { id: string; because: 'missing' } | { id: string; because: 'mixed'; name: string };

/** The records that could be had, and those that could not. */
export interface Gathered {
  fetched: Fetched[];
  refused: Refusal[];
}

/** Fetches the records that are asked for, all at once; those of another family than the first are refused. */
export async function gather(ids: readonly string[], { data }: Given): Promise<Gathered> {
  const answers = await Promise.all(
    ids.map(async (id) => ({ id, got: await fetchRecord(data, id) })),
  );
  const first = answers.find(({ got }) => got)?.got?.entry.collection ?? '';
  const gathered: Gathered = { fetched: [], refused: [] };
  for (const { id, got } of answers) {
    if (!got) gathered.refused.push({ id, because: 'missing' });
    else if (
      familyOf(got.entry.collection) === undefined ||
      familyOf(got.entry.collection) !== familyOf(first)
    )
      gathered.refused.push({ id, because: 'mixed', name: got.entry.name });
    else gathered.fetched.push(got);
  }
  return gathered;
}

/** The comparison of what was gathered, seen as the reader asks. */
export function comparisonOf(
  fetched: readonly Fetched[],
  { topics }: Given,
  { lens, topic }: Asked,
): Comparison {
  const derived = new Map(fetched.map(({ entry, derived }) => [entry, derived]));
  const comparison = compare(
    fetched.map(({ entry }) => entry),
    topics,
    (entry, points) => answersOf(entry, points, derived.get(entry) ?? { outcomes: [], bodies: [] }),
    lens,
  );
  if (topic === undefined) return comparison;
  const isMeant = (row: Comparison['topics'][number]) =>
    row.topic.id === topic || row.topic.broader === topic;
  return { ...comparison, topics: comparison.topics.filter(isMeant) };
}

/** How the comparison is told: on the page with addresses of the site, in files with whole ones. */
export function tellingOf(
  fetched: readonly Fetched[],
  { language, words, pages }: Given,
  whole: boolean,
): Telling {
  const addressOf = (path: `/${string}`) => {
    const address = pages + path.slice(1);
    return whole ? new URL(address, location.href).href : address;
  };
  const names = Object.assign(
    {},
    ...fetched.map(({ mentioned }) => mentioned),
  ) as Fetched['mentioned'];
  return {
    language,
    words,
    addressOf,
    recordOf: (target) => {
      const known = names[target.split('#')[0] ?? ''];
      return known && { name: known.name, address: addressOf(`/${known.path}/`) };
    },
  };
}
