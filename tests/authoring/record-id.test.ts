import { describe, expect, test } from 'vitest';
import { freeId, idFor, isTaken, slug } from '../../src/authoring/record-id.ts';
import { conference, graphOf, topic } from '../records.ts';

describe('an id is made of the ASCII letters and digits of a name', () => {
  test.each([
    ['WCO/UPU Global Conference', 'wco-upu-global-conference'],
    ['Conférence mondiale à Genève', 'conference-mondiale-a-geneve'],
    ['Straße, Łódź and Malmø', 'strasse-lodz-and-malmo'],
    ["The Customs' View: what's next?", 'the-customs-view-whats-next'],
    ['Posts & Parcels', 'posts-and-parcels'],
    ['首届世界海关跨境电商大会 (Beijing)', 'beijing'],
    ['北京宣言', ''],
  ])('%s → %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});

describe('the id of a record', () => {
  const graph = graphOf(conference({ id: '2018-beijing', dates: { start: '2018-02-09' } }));

  test('begins with the year of the conference', () => {
    const draft = { name: 'Global Forum', dates: { start: '2024-06' } };
    expect(idFor('conferences', draft, graph)).toBe('2024-global-forum');
  });

  test('names the year once', () => {
    const draft = { name: '2024 Global Forum', dates: { start: '2024' } };
    expect(idFor('conferences', draft, graph)).toBe('2024-global-forum');
  });

  test('takes the year of the meeting for a declaration without a date', () => {
    const draft = { name: 'Beijing Declaration', adoptedAt: '2018-beijing' };
    expect(idFor('declarations', draft, graph)).toBe('2018-beijing-declaration');
  });

  test('has no year for a framework', () => {
    const draft = { name: 'Data Model', adopted: '2003' };
    expect(idFor('frameworks', draft, graph)).toBe('data-model');
  });

  test('is cut between words when the name is very long', () => {
    const id = idFor('series', { name: 'Meeting of the Heads of Offices '.repeat(4) }, graph);
    expect(id).toBe(
      'meeting-of-the-heads-of-offices-meeting-of-the-heads-of-offices-meeting-of-the',
    );
  });

  test('cannot be made of a name in Chinese alone', () => {
    expect(idFor('declarations', { name: '北京宣言', adopted: '2018' }, graph)).toBeUndefined();
    expect(idFor('declarations', { name: '2018北京宣言', adopted: '2018' }, graph)).toBeUndefined();
  });
});

describe('an id that is free', () => {
  const among =
    (...taken: string[]) =>
    (id: string) =>
      taken.includes(id);

  test('is the first of those proposed that nothing has', () => {
    expect(freeId(['a', 'a-rome'], among())).toBe('a');
    expect(freeId(['a', 'a-rome'], among('a'))).toBe('a-rome');
  });

  test('has a number when all of them are taken, however many have one', () => {
    expect(freeId(['a', 'a-rome'], among('a', 'a-rome'))).toBe('a-2');
    const hundreds = Array.from({ length: 300 }, (_, n) => `a-${n}`);
    expect(freeId(['a'], among('a', ...hundreds))).toBe('a-300');
  });

  test('is not one that a record, a topic or a moved record had', () => {
    const graph = {
      ...graphOf(conference({ id: '2018-beijing' }), topic({ id: 'customs' })),
      moved: new Map([['old-name', '2018-beijing']]),
    };
    for (const id of ['2018-beijing', 'customs', 'old-name']) expect(isTaken(id, graph)).toBe(true);
    expect(isTaken('2019-beijing', graph)).toBe(false);
  });
});
