import type { Graph } from '../graph/build.ts';
import type { Listing } from '../graph/commitments.ts';
import { phrase, wordsFor, type Field, type Words } from './index.ts';
import { topicLabel, wordOf } from './records.ts';

/** What a strength, addressee, nature or topic is called in a list of lists. */
export function listingLabel(graph: Graph, language: string, by: Listing, value: string): string {
  const { vocabularies, commitmentsPage } = wordsFor(language);
  switch (by) {
    case 'strength':
      return wordOf(vocabularies.strengths, value);
    case 'least':
      return phrase(commitmentsPage.atLeast, { strength: wordOf(vocabularies.strengths, value) });
    case 'to':
      return wordOf(vocabularies.addressees, value);
    case 'nature':
      return wordOf(vocabularies.legalStatuses, value);
    case 'on': {
      const topic = graph.topicsById.get(value);
      return topic ? topicLabel(language, topic) : value;
    }
  }
}

/** The title of the page of such a list. */
export function listingTitle(graph: Graph, language: string, by: Listing, value: string): string {
  const { vocabularies, commitmentsPage } = wordsFor(language);
  const label =
    by === 'least'
      ? wordOf(vocabularies.strengths, value)
      : listingLabel(graph, language, by, value);
  return phrase(commitmentsPage.titles[by], { label: by === 'on' ? label : label.toLowerCase() });
}

/** The path of such a list. */
export function listingPath(by: Listing, value: string): `/${string}` {
  return `/commitments/${by === 'least' ? 'at-least' : by}/${value}/`;
}

/** What a list that follows from what others say is called: meetings of an organization, records on a topic. */
export function headingOf(
  words: Words,
  { collection, list }: { collection: string; list: string },
): string {
  const known: Record<string, string> = {
    bodies: words.record.bodies,
    issued: words.record.issued,
    keeps: words.record.keeps,
    convened: words.record.convened,
    holds: words.record.holds,
    people: words.record.spokenFor,
    relations: words.fields.relations,
    commitments: words.lists.commitments,
    ...(collection === 'topics' &&
      Object.fromEntries(
        Object.entries(words.collections).map(([name, { title }]) => [name, title]),
      )),
  };
  return (
    known[list] ?? `${words.record.mentionedBy}${words.colon}${words.fields[list as Field] ?? list}`
  );
}
