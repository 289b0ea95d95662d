import { site } from '../../../site.config.ts';
import type { Graph } from '../../graph/build.ts';
import { languages } from '../../languages.ts';
import type { Entry, PreparedComparison, Term, Topic } from '../../schemas/index.ts';
import { wordsFor } from '../../words/index.ts';
import { kindLabel, placeName, whenOf } from '../../words/records.ts';
import { factsOf, namesOfTopic } from './facts.ts';
import { textsOf, type Passage } from './passages.ts';
import type { FactField } from './weights.ts';

/** What search knows of a record, a comparison, a term of the glossary or a topic. */
export interface SearchDocument {
  /** `<collection>/<id>`. */
  record: string;
  /** Its title first, then all its other names. */
  names: string[];
  /** Its title in each language in which it has one of its own, where readers are shown that. */
  called?: Record<string, string>;
  facts: (readonly [field: FactField, text: string])[];
  passages: Passage[];
  /** What a result shows under the title, for each language of the site. */
  told: Record<string, string[]>;
  entry?: Entry;
}

/** Reads a record for search. */
export function documentOf(graph: Graph, entry: Entry, terms: readonly Term[]): SearchDocument {
  const names = [
    entry.name,
    entry.short,
    ...(entry.aliases ?? []),
    ...Object.values(entry.names ?? {}),
    ...terms.flatMap(({ term, expansion, aliases = [] }) => [term, expansion, ...aliases]),
  ].filter((name) => name !== undefined);
  return {
    record: `${entry.collection}/${entry.id}`,
    names: [...new Set(names)],
    facts: factsOf(graph, entry),
    passages: textsOf(entry),
    told: toldIn((language) => factsTold(entry, language)),
    entry,
  };
}

/** A term of the glossary, which answers a question by itself. */
export function documentOfTerm({
  id,
  term,
  expansion,
  aliases = [],
  definition,
}: Term): SearchDocument {
  const names = [term, ...(expansion === undefined ? [] : [expansion]), ...aliases];
  return {
    record: `glossary/${id}`,
    names,
    facts: [],
    passages: [{ at: '', text: definition }],
    told: toldIn((language) => [
      wordsFor(language).pages.glossary,
      ...(expansion ? [expansion] : []),
    ]),
  };
}

/** A topic, which leads to all that is known on it. */
export function documentOfTopic(topic: Topic): SearchDocument {
  const { id, label, names = {}, definition } = topic;
  return {
    record: `topics/${id}`,
    names: namesOfTopic(topic),
    called: { [site.languages[0]]: label, ...names },
    facts: [],
    passages: [{ at: '', text: definition }],
    told: toldIn((language) => [wordsFor(language).fields.topics]),
  };
}

/** A comparison that the editors have put together. */
export function documentOfComparison(graph: Graph, prepared: PreparedComparison): SearchDocument {
  const compared = [...(prepared.records ?? []), prepared.editionsOf]
    .flatMap((id) => graph.entries.get(id ?? '') ?? [])
    .map(({ name }): [FactField, string] => ['context', name]);
  return {
    record: `compare/${prepared.id}`,
    names: [prepared.name],
    facts: [
      ['kind', languages.map((each) => wordsFor(each).comparePage.title).join(' ')],
      ...compared,
    ],
    passages: [{ at: '', text: prepared.about }],
    told: toldIn((language) => [wordsFor(language).comparePage.prepared]),
  };
}

/** What sort of thing it is, when and where. */
export function factsTold(entry: Entry, language: string): string[] {
  const place =
    entry.collection === 'conferences'
      ? entry.place
      : entry.collection === 'organizations'
        ? entry.seat
        : undefined;
  return [
    kindLabel(wordsFor(language), entry),
    whenOf(language, entry),
    place && placeName(language, place),
  ].filter((fact) => fact !== undefined);
}

function toldIn(tell: (language: string) => string[]): Record<string, string[]> {
  return Object.fromEntries(languages.map((language) => [language, tell(language)]));
}
