import { suchAs } from './fields.ts';
import type { Question } from './questions.ts';
import { helpIn, inEnglish, type Voice } from './voice.ts';
import { phrase } from '../words/phrase.ts';

/** A question as it is put in the terminal: what is asked, about which item of a list, and how to answer. */
export function titleFor(
  { flag, path, field }: Question,
  item: number,
  needed: boolean,
  voice: Voice = inEnglish,
): string {
  const { words, telling } = voice;
  const named: Readonly<Record<string, string>> = words.flags;
  const name = named[flag] ?? flag;
  const which = path.includes('*') ? ` ${item + 1}` : '';
  const said = helpIn(voice, field);
  // Records are chosen by their names: their ids are for flags and files.
  const help = field.to.length > 0 ? said.replace(ID_OF, capital) : said;
  const how = field.to.length > 0 ? words.typePart : suchAs(field, words);
  const ticking = field.many ? words.ticking : '';
  const tickNone = phrase(words.tickNone, { none: words.none });
  const left = needed ? '' : field.many ? tickNone : words.mayBeEmpty;
  const place = phrase(telling.words.about, { place: name + which, said: help });
  return [place, how, ticking, left].filter(Boolean).join(' ');
}

const ID_OF = /^(?:Ids? of |Identifiants? (?:de |d’))(.)/;

function capital(_: string, first = ''): string {
  return first.toUpperCase();
}
