import { describe, expect, it } from 'vitest';
import { cardPathFor, cardsOf } from '../../src/cards/card.ts';
import { conference, graphOf } from '../records.ts';

const beijing = conference({
  id: '2018-beijing',
  name: 'Beijing Conference',
  dates: { start: '2018-02-09', end: '2018-02-10' },
  place: { city: 'Beijing', country: 'CN' },
});

describe('the social card of a record', () => {
  it('says when and where, and where in time the record stands', () => {
    const bern = conference({ id: '1874-bern', dates: { start: '1874-09-15' } });
    const card = cardsOf(graphOf(beijing, bern), '2026-11-29').find(
      ({ title }) => title === 'Beijing Conference',
    );
    expect(card).toMatchObject({
      path: '/cards/conferences/2018-beijing.png',
      kind: 'Conference',
      facts: '9–10 February 2018 · Beijing, China',
      time: { from: 1874, to: 2027 },
    });
    expect(Math.floor(card?.time?.at ?? 0)).toBe(2018);
  });
  it('is that of its collection where its name is in letters that the fonts lack', () => {
    const wuzhen = conference({ id: '2014-wuzhen', name: '世界互联网大会' });
    expect(cardPathFor(graphOf(wuzhen), wuzhen)).toBe('/cards/conferences.png');
  });
  it('is that of its collection where there are very many records', () => {
    const many = Array.from({ length: 2001 }, (_, at) => conference({ id: `c${at}` }));
    const graph = graphOf(...many);
    expect(cardPathFor(graph, many[0])).toBe('/cards/conferences.png');
    expect(cardsOf(graph, '2026-11-29')).toHaveLength(6);
  });
});
