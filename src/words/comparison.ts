import { address } from '../addresses.ts';
import type { ComparisonWords, Telling } from '../compare/telling.ts';
import { splitTarget, type Graph } from '../graph/build.ts';
import { wordsFor } from './index.ts';

/** The closed lists that a comparison names. */
const named = [
  'addressees',
  'conferenceFormats',
  'conferenceKinds',
  'declarationKinds',
  'frameworkKinds',
  'frameworkStatuses',
  'legalStatuses',
  'organizationKinds',
  'strengths',
] as const;

/** The words of a comparison in a language, apart from all others, so that a page can hand them to the browser. */
export function comparisonWords(language: string | undefined): ComparisonWords {
  const { comparison, vocabularies } = wordsFor(language);
  const labels = named.map((list) => [
    list,
    Object.fromEntries(Object.entries(vocabularies[list]).map(([key, { label }]) => [key, label])),
  ]);
  return {
    ...comparison,
    vocabularies: Object.fromEntries(labels) as ComparisonWords['vocabularies'],
  };
}

/** How a comparison is told on a page made at build. */
export function tellingFor(graph: Graph, language: string): Telling {
  return {
    language,
    words: comparisonWords(language),
    recordOf: (target) => {
      const { id } = splitTarget(target);
      const entry = graph.entries.get(id);
      return (
        entry && { name: entry.name, address: address(`/${entry.collection}/${id}/`, language) }
      );
    },
    addressOf: (path) => address(path, language),
  };
}
