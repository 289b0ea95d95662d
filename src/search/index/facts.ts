import type { Graph } from '../../graph/build.ts';
import { languages } from '../../languages.ts';
import type { Entry, Place, Topic } from '../../schemas/index.ts';
import { wordsFor } from '../../words/index.ts';
import { kindLabel, placeName, whenOf } from '../../words/records.ts';
import { placeOf } from '../../graph/facets.ts';
import type { FactField } from './weights.ts';

/** The facts of a record by which it is found, each in every language of the site. */
export function factsOf(graph: Graph, entry: Entry): [FactField, string][] {
  const named = (id: string | undefined) => {
    const other = graph.entries.get(id ?? '');
    return other ? [[other.short, other.name].filter(Boolean).join(' ')] : [];
  };
  const facts: [FactField, readonly string[]][] = [
    ['place', placesTold(placeOf(graph, entry))],
    ['when', languages.map((language) => whenOf(language, entry) ?? '')],
    ['kind', languages.flatMap((language) => kindWords(entry, language))],
    ['topic', 'topics' in entry ? entry.topics.flatMap((id) => topicWords(graph, id)) : []],
  ];
  if (entry.collection === 'conferences') {
    facts.push(
      ['people', (entry.people ?? []).map(({ name, role = '' }) => `${name} ${role}`)],
      ['organization', (entry.organizers ?? []).flatMap(({ org }) => named(org))],
      ['series', named(entry.series)],
      ['theme', entry.theme === undefined ? [] : [entry.theme]],
    );
    if (entry.edition !== undefined) facts.push(['series', [`${entry.edition}th`]]);
  }
  if (entry.collection === 'declarations')
    facts.push(
      ['organization', (entry.issuers ?? []).flatMap(named)],
      ['context', named(entry.adoptedAt)],
    );
  if (entry.collection === 'frameworks') facts.push(['organization', named(entry.custodian)]);
  if (entry.collection === 'organizations') facts.push(['context', named(entry.parent)]);
  return facts.flatMap(([field, texts]) => texts.map((text): [FactField, string] => [field, text]));
}

function topicWords({ topicsById }: Graph, id: string): string[] {
  const topic = topicsById.get(id);
  return topic ? namesOfTopic(topic) : [];
}

/** All that a topic is called. */
export function namesOfTopic({ label, names = {}, aliases = [] }: Topic): string[] {
  return [label, ...Object.values(names), ...aliases];
}

function kindWords(entry: Entry, language: string): string[] {
  const words = wordsFor(language);
  const isInstrument = entry.collection === 'declarations' || entry.collection === 'frameworks';
  return [
    kindLabel(words, entry),
    words.collections[entry.collection].title,
    ...(isInstrument ? [words.coveragePage.instrument] : []),
  ];
}

function placesTold(place: Place | undefined): string[] {
  return place ? languages.map((language) => placeName(language, place)) : [];
}
