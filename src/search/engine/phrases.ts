import type { Card } from '../card.ts';
import { fold } from '../text/folding.ts';
import type { Pieces } from './pieces.ts';
import type { Ranked } from './ranking.ts';

/** So many records are read to see whether a phrase stands in them. */
const READ = 120;

/** The documents in which the phrases stand word by word, of those that have all their words. */
export async function withPhrases(
  pieces: Pieces,
  ranked: readonly Ranked[],
  phrases: readonly string[],
): Promise<number[]> {
  const whole = ranked.filter(({ covers }) => covers > 0.999).slice(0, READ);
  const read = await Promise.all(
    whole.map(async ({ document }) => ({
      document,
      has: holds(await pieces.json<Card>(`cards/${document}`), phrases),
    })),
  );
  return read.filter(({ has }) => has).map(({ document }) => document);
}

/** Its own words count; a topic that has the phrase among its names does not. */
function holds({ names, passages }: Card, phrases: readonly string[]): boolean {
  const texts = [...names, ...passages.flatMap(({ name = '', text }) => [name, text])].map(plain);
  return phrases.every((phrase) => texts.some((text) => text.includes(plain(phrase))));
}

/** A text as its words alone, each with a space on either side. */
export function plain(text: string): string {
  const words = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}
