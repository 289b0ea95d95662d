import type { Term } from '../schemas/index.ts';

/** A stretch of text: plain words, or words that are a term of the glossary. */
export type Stretch = string | { text: string; term: Term };

/** Finds terms of the glossary in texts, each term once, for as long as a page lasts. */
export type TermFinder = (text: string) => Stretch[];

const WORD = '[\\p{L}\\p{N}]';

/**
 * A finder for one page. Acronyms have to be written as they are; terms of several letters in lower case may begin
 * a sentence. The longest of two terms that begin at the same word is taken, and `except` is left alone.
 */
export function termFinder(
  terms: readonly Term[],
  except: ReadonlySet<string> = new Set(),
): TermFinder {
  const { byForm, pattern } = known.get(terms) ?? formsIn(terms);
  known.set(terms, { byForm, pattern });
  if (byForm.size === 0) return (text) => [text];
  const seen = new Set(terms.filter(({ refers }) => except.has(refers ?? '')));
  return (text) => {
    const stretches: Stretch[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const term = byForm.get(match[0]);
      if (!term || seen.has(term)) continue;
      seen.add(term);
      stretches.push(text.slice(from, match.index), { text: match[0], term });
      from = match.index + match[0].length;
    }
    return [...stretches, text.slice(from)].filter((stretch) => stretch !== '');
  };
}

interface Forms {
  byForm: ReadonlyMap<string, Term>;
  pattern: RegExp;
}

/** The pattern of a glossary is the same for all pages, and is made once. */
const known = new WeakMap<readonly Term[], Forms>();

function formsIn(terms: readonly Term[]): Forms {
  const byForm = new Map(terms.flatMap((term) => formsOf(term).map((form) => [form, term])));
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  return { byForm, pattern: new RegExp(`(?<!${WORD})(?:${forms.join('|')})(?!${WORD})`, 'gu') };
}

/** How a term may be written in running text. */
function formsOf({ term, expansion }: Term): string[] {
  const forms = expansion === undefined ? [term] : [term, expansion];
  return forms.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
