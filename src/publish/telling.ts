import type { PlacedProblem } from '../checks/report.ts';
import type { Notice } from '../import/notice.ts';
import type { FormProblem } from './form.ts';
import type { Given, Phrases } from './given.ts';

/** A phrase with its gaps filled. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** A phrase in the form for a number, with the number in it. */
export function counted(
  language: string,
  forms: Readonly<{ one: string; other: string }>,
  n: number,
): string {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? forms.one : forms.other;
  return filled(form, { n });
}

/** A notice about an import in the language of the page. */
export function toldNotice({ says, values }: Notice, given: Pick<Given, 'says'>): string {
  return filled(given.says[says], values);
}

/** A part of a check's message in the language of the page; in its own words where no phrase fits. */
export function translated(text: string, phrases: Phrases): string {
  for (const [pattern, words] of phrases) {
    const match = new RegExp(`^${pattern}$`, 'su').exec(text);
    if (match)
      return words.replace(/\$(\d)/g, (_, n: string) =>
        translated(match[Number(n)] ?? '', phrases),
      );
  }
  return text;
}

/** What is wrong with a field, in the words of the checks. */
export function toldProblem({ problem }: FormProblem, given: Given): string {
  const { words, phrases } = given;
  if (!problem || problem.unexpected === 'nothing') return words.needed;
  return [sentence(problem, words.problem, phrases), meant(problem, words.meant)]
    .filter(Boolean)
    .join(' ');
}

function sentence(
  { unexpected, expected }: PlacedProblem,
  words: string,
  phrases: Phrases,
): string {
  return filled(words, {
    unexpected: translated(unexpected, phrases),
    expected: translated(expected, phrases),
  });
}

function meant({ nearest }: PlacedProblem, words: string): string {
  return nearest === undefined ? '' : filled(words, { nearest });
}
