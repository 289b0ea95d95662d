import { en } from './en/index.ts';
import type { Words } from './forms.ts';
import { fr } from './fr/index.ts';
import { keptFor } from './kept.ts';
import { list } from './phrase.ts';

export type { Words } from './forms.ts';
export { languageName } from './language-name.ts';
export { formFor, list, number, phrase, plural } from './phrase.ts';

/** A field that the pages name. */
export type Field = keyof Words['fields'];

const languages: Record<string, Words> = { en, fr };

const regionNames = keptFor((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** The words of the interface in a language; English where it has no file of its own. */
export function wordsFor(language: string | undefined): Words {
  return languages[language ?? 'en'] ?? en;
}

/** Whole numbers in rising order, with runs of three or more told as ranges: "2–4 and 7". */
export function ranges(language: string, numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const told = runs.flatMap((run) =>
    run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String),
  );
  return list(language, told);
}

/** The name of a country or economy from its ISO code. */
export function countryName(language: string, code: string): string {
  return regionNames(language).of(code) ?? code;
}
