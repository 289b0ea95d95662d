import type { Card } from '../card.ts';
import type { Passage } from '../index/passages.ts';
import { termsOf } from '../text/terms.ts';
import { excerptOf, hitsIn, stretchesOf, type Stretch } from './marking.ts';
import type { Sought } from './candidates.ts';
import { whyOf, type Same, type Why } from './why.ts';

/** A place inside a record that answers, and leads to it. */
export interface Inside {
  /** The anchor on the page of the record. */
  at: string;
  /** What the place is called, if it has a name. */
  name: Stretch[];
  passage: Stretch[];
}

/** What is shown of a record that was found. */
export interface Result {
  /** `<collection>/<id>`. */
  record: string;
  name: Stretch[];
  /** Whether the name is in the language of the reader, whatever the language of the records. */
  isTranslated: boolean;
  told: string[];
  why: Why[];
  /** Where nothing inside answers better: from its summary. */
  passage: Stretch[];
  /** The commitments, parts and people that answer, best first. */
  inside: Inside[];
}

/** So many places inside a record are shown. */
const INSIDE = 3;

/** Reads from the card of a record what answers the query and why; `same` fetches words for one another. */
export async function resultOf(
  card: Card,
  sought: readonly Sought[],
  language: string,
  same: Same,
): Promise<Result> {
  const terms = termsIn(sought);
  const told = card.told[language] ?? Object.values(card.told)[0] ?? [];
  const ranked = rankedPassages(card.passages, terms);
  const summary = card.passages[0];
  const inside = ranked.filter(({ at }) => at !== '' && at !== 'relations').slice(0, INSIDE);
  const own = ranked.filter(({ at }) => at === '' || at === 'relations');
  const best = own.find((passage) => passage === summary) ?? own[0];
  const shown = best ?? (inside.length === 0 ? summary : undefined);
  const called = card.called?.[language];
  const name = called ?? card.names[0] ?? card.record;
  const said = [
    name,
    ...told,
    shown?.text ?? '',
    ...inside.flatMap(({ name, text }) => [name ?? '', text]),
  ];
  return {
    record: card.record,
    name: stretchesOf(name, terms),
    isTranslated: called !== undefined,
    told,
    why: await whyOf(card, sought, new Set(said.flatMap(termsOf)), same),
    passage: shown ? stretchesOf(excerptOf(shown.text, terms), terms) : [],
    inside: inside.map(({ at, name: title = '', text }) => ({
      at,
      name: stretchesOf(title, terms),
      passage: stretchesOf(excerptOf(text, terms, 160), terms),
    })),
  };
}

/** All terms that answer the query. */
export function termsIn(sought: readonly Sought[]): Set<string> {
  return new Set(
    sought.flatMap(({ ways }) => {
      const isWhole = ways.some(({ how }) => how === 'word' || how === 'joined');
      return ways
        .filter(({ how }) => how !== 'mark' && (how !== 'part' || !isWhole))
        .map(({ term }) => term);
    }),
  );
}

/** The passages that hold the most of the terms; one that holds few of many says nothing. */
function rankedPassages(passages: readonly Passage[], terms: ReadonlySet<string>): Passage[] {
  const ranked = passages.map((passage) => {
    const hits = hitsIn(`${passage.name ?? ''}. ${passage.text}`, terms);
    return { passage, worth: new Set(hits.map(({ term }) => term)).size, times: hits.length };
  });
  const most = Math.max(...ranked.map(({ worth }) => worth), 0);
  return ranked
    .filter(({ worth }) => worth > 0 && worth * 2 > most)
    .toSorted((a, b) => b.worth - a.worth || b.times - a.times)
    .map(({ passage }) => passage);
}
