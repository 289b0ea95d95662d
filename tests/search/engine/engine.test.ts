import { describe, expect, it } from 'vitest';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  series,
  term,
  topic,
} from '../../records.ts';
import { bracketed, searching } from '../searching.ts';

const beijing = conference({
  id: '2018-beijing',
  name: 'First Global Conference on Parcels',
  dates: { start: '2018-02-09', end: '2018-02-10' },
  place: { city: 'Beijing', country: 'CN' },
  organizers: [{ org: 'upu', role: 'organizer' }],
  people: [{ name: 'Zhao Min', role: 'Chair', part: 'opened the meeting' }],
  topics: ['rail'],
  edition: 1,
});
const records = graphOf(
  beijing,
  conference({
    id: '2019-nairobi',
    name: 'Postal Forum',
    dates: { start: '2019-05' },
    place: { city: 'Nairobi', country: 'KE' },
  }),
  declaration({
    id: '2018-declaration',
    name: 'Beijing Declaration',
    names: { zh: '北京宣言', ru: 'Пекинская декларация', ko: '베이징선언', ar: 'إعلان بكين' },
    adopted: '2018-02-10',
    adoptedAt: '2018-beijing',
    issuers: ['upu'],
    commitments: [
      commitment({
        id: 'c1',
        text: 'Members decide to share data on parcels.',
        strength: 'decides',
      }),
      commitment({ id: 'c2', text: 'Mail may travel by rail between continents.' }),
    ],
  }),
  framework({
    id: 'guidelines',
    name: 'Guidelines for posts',
    summary: 'They say how electronic advance data is sent.',
    adopted: '2020',
    custodian: 'upu',
    pillars: [
      pillar({ id: 'p1', name: 'Messages', text: 'Each item is announced before it flies.' }),
    ],
  }),
  organization({
    id: 'upu',
    name: 'Universal Postal Union',
    short: 'UPU',
    summary: 'Its Beijing Declaration is well known; the Beijing Declaration of 2018.',
  }),
  series({ id: 'forums', name: 'Postal Forums' }),
  term({ id: 'ead', term: 'EAD', expansion: 'electronic advance data' }),
  topic({ id: 'rail', label: 'Rail transport', aliases: ['mail by train'] }),
);
const { answer, results, ids } = await searching({
  ...records,
  sameWords: [['parcels', 'small packets', '小包']],
});

describe('what is found first', () => {
  it('is the record that bears the name, before those that mention it', async () => {
    expect((await ids('beijing declaration'))[0]).toBe('2018-declaration');
  });
  it('is the conference where place and year are given, and then what came of it', async () => {
    expect(await ids('2018 beijing')).toEqual(['2018-beijing', '2018-declaration', 'upu']);
  });
  it.each([
    ['北京宣言'],
    ['пекинская декларация'],
    ['Пекинской декларации'],
    ['베이징선언'],
    ['اعلان بكين'],
  ])('is the record of a name in another script: %s', async (name) => {
    expect((await ids(name))[0]).toBe('2018-declaration');
  });
  it('is what has most of the words of a question, said as such', async () => {
    const found = await answer('how does mail travel by rail to the moon');
    expect((await found.result(0)).record).toBe('declarations/2018-declaration');
  });
  it('is what a word begins that is still being typed', async () => {
    expect((await ids('univ'))[0]).toBe('upu');
  });
});

describe('a result', () => {
  it('leads to the commitment that answers, with what answers marked', async () => {
    const [first] = await results('share data');
    expect(first?.inside.map(({ at }) => at)).toEqual(['c1']);
    expect(bracketed(first?.inside[0]?.passage ?? [])).toContain('to [share data] on');
  });
  it('leads to the part of an instrument and to the person that answer', async () => {
    expect((await results('announced flies'))[0]?.inside[0]?.at).toBe('p1');
    expect((await results('zhao min'))[0]?.inside[0]?.at).toBe('person-1');
  });
  it('says what it is, when and where', async () => {
    const [first] = await results('2018 beijing');
    expect(first?.told).toEqual(['Conference', '9–10 February 2018', 'Beijing, China']);
  });
  it('says why it matched where its words do not show it', async () => {
    const [first] = await results('EAD guidelines');
    expect(first?.why).toEqual([{ by: 'same', text: 'EAD = electronic advance data' }]);
    const topical = (await results('train')).find(({ record }) => record.endsWith('2018-beijing'));
    expect(topical?.why).toEqual([{ by: 'topic', text: 'mail by train' }]);
  });
  it.each(['small packets', '小包'])('knows words for one another: %s', async (words) => {
    const same = await results(words);
    const first = same.find(({ record }) => record === 'conferences/2018-beijing');
    expect(first?.why.map(({ text }) => text)).toContain(`${words} = parcels`);
  });
  it('gives no reason where its words show it', async () => {
    expect((await results('beijing declaration'))[0]?.why).toEqual([]);
  });
});

describe('a slip', () => {
  it('is read as what was meant, and the result and the answer say so', async () => {
    const found = await answer('beijing declaraton');
    expect(found).toMatchObject({ meant: 'beijing declaration', isInstead: false });
    const first = await found.result(0);
    expect(first.record).toBe('declarations/2018-declaration');
    expect(first.why).toEqual([{ by: 'near', typed: 'declaraton', text: 'declaration' }]);
  });
  it('is told apart where nothing was found as it was typed', async () => {
    expect(await answer('declaraton')).toMatchObject({ meant: 'declaration', isInstead: true });
    expect((await answer('qqqqzzzz')).meant).toBeUndefined();
    expect((await answer('qqqqzzzz')).total).toBe(0);
  });
});

describe('a phrase between quotation marks', () => {
  it('has to stand in a record word by word', async () => {
    expect(await ids('"travel by rail"')).toEqual(['2018-declaration']);
    expect(await ids('"rail by travel"')).toEqual([]);
  });
});

describe('what is asked in words', () => {
  it('narrows to kinds of record in a part of the world', async () => {
    const found = await answer('conferences in africa');
    expect(found.understood).toEqual(['africa']);
    expect(await ids('conferences in africa')).toEqual(['2019-nairobi']);
  });
  it('narrows to a span of years', async () => {
    expect(await ids('postal since 2019')).toEqual(['2019-nairobi', 'guidelines']);
    expect((await answer('postal since 2019')).understood).toEqual(['since 2019']);
  });
  it('does not narrow to nothing', async () => {
    expect((await answer('parcels before 1900')).total).toBeGreaterThan(0);
  });
});

describe('facets', () => {
  it('narrow to any of several values, and count their siblings as if not chosen', async () => {
    const both = await answer('?q=beijing&type=conferences&type=declarations');
    expect(both.total).toBe(2);
    expect((await both.counts()).type).toMatchObject({
      conferences: 1,
      declarations: 1,
      organizations: 1,
    });
    expect((await both.counts()).strength).toMatchObject({ decides: 1, encourages: 1 });
  });
  it('count what each further choice would leave', async () => {
    const all = await answer('?q=beijing');
    const { kind } = await all.counts();
    for (const [value, count] of Object.entries(kind))
      expect((await answer(`?q=beijing&kind=${value}`)).total).toBe(count);
  });
  it('take a span of years', async () => {
    expect(await ids('?from=2019&to=2020')).toEqual(['guidelines', '2019-nairobi']);
  });
  it('hide no record without a date in an order of time, and put it last', async () => {
    for (const order of ['newest', 'oldest']) {
      const found = await ids(`?q=postal&sort=${order}`);
      expect(found).toHaveLength((await ids('?q=postal')).length);
      expect(['upu', 'forums']).toContain(found.at(-1));
    }
  });
});

describe('a topic that is asked for by its name', () => {
  const name = 'Night trains';
  const world = graphOf(
    conference({
      id: 'meeting',
      summary: 'Ministers spoke of night trains and of night trains alone.',
      topics: ['night-trains'],
    }),
    conference({ id: 'mention', summary: 'Night trains were mentioned.' }),
    framework({
      id: 'rules',
      summary: 'Rules for sleepers, also on night trains.',
      topics: ['night-trains'],
    }),
    topic({ id: 'night-trains', label: name, aliases: ['sleeping cars'] }),
  );

  it('leads to texts on it, then to meetings on it, then to what mentions it', async () => {
    const { ids } = await searching(world);
    expect(await ids(name)).toEqual(['rules', 'meeting', 'mention']);
  });
  it.each(['which instruments speak of night trains', 'instruments on sleeping cars'])(
    'is understood in the question %s',
    async (question) => {
      const { ids, answer } = await searching(world);
      expect((await ids(question))[0]).toBe('rules');
      const beside = await (await answer(question)).named();
      expect(beside.map(({ record }) => record)).toEqual(['topics/night-trains']);
      expect((await answer(question)).isRelaxed).toBe(false);
    },
  );
});

describe('beside the results', () => {
  it('stands the term or topic that is named in whole, and nothing else', async () => {
    const named = async (query: string) =>
      (await (await answer(query)).named()).map(({ record }) => record);
    expect(await named('EAD')).toEqual(['glossary/ead']);
    expect(await named('rail transport')).toEqual(['topics/rail']);
    expect(await named('rail')).toEqual([]);
    expect(await ids('EAD')).not.toContain('ead');
  });
});

it('the same records make the same index', async () => {
  const { buildIndex } = await import('../../../src/search/index/build.ts');
  const [one, other] = [buildIndex(records), buildIndex(records)];
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [path, bytes] of one) expect(other.get(path)).toEqual(bytes);
});
