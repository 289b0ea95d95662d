import { globSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { drawCards } from '../../scripts/cards.ts';
import { cardsOf } from '../../src/cards/card.ts';
import { conference, graphOf } from '../records.ts';

it('a picture that was cut off in the cache is drawn again', { timeout: 60_000 }, async () => {
  const cards = cardsOf(graphOf(conference({ id: '2019-a-picture-of-its-own' })), '2026-11-29');
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  await (
    await drawCards(cards)
  )(folder);
  const [card] = cards;
  const file = path.join(folder, card?.path ?? '');
  const whole = readFileSync(file);
  const cached = globSync('node_modules/.cache/plenary/cards/*.png').filter(
    (one) => statSync(one).size === whole.length && readFileSync(one).equals(whole),
  );
  expect(cached.length).toBeGreaterThan(0);
  for (const one of cached) truncateSync(one, whole.length / 2);
  await (
    await drawCards(cards)
  )(folder);
  expect(readFileSync(file).equals(whole)).toBe(true);
  rmSync(folder, { recursive: true });
});
