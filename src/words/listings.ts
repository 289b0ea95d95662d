import type { Graph } from '../graph/build.ts';
import type { Listing } from '../graph/commitments.ts';
import { phrase, wordsFor } from './index.ts';
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
