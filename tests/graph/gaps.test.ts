import { describe, expect, it } from 'vitest';
import { outcomeStateOf } from '../../src/graph/conferences.ts';
import { fieldGaps, seriesGaps, weakRecords } from '../../src/graph/gaps.ts';
import { promisesOf } from '../../src/graph/ledger.ts';
import { publisherOf } from '../../src/graph/quality.ts';
import { supportedBy } from '../../src/graph/sources.ts';
import { neighboursOf } from '../../src/graph/topics.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  series,
  source,
  topic,
} from '../records.ts';

const day = '2026-11-22';

describe('the outcome of a conference', () => {
  const held = conference({ id: '2020-held', dates: { start: '2020-05' } });
  const state = (meeting: typeof held, ...others: Parameters<typeof graphOf>) =>
    outcomeStateOf(graphOf(meeting, ...others), meeting, day);

  it('is recorded once a declaration names it or it adopted an instrument', () => {
    expect(state(held, declaration({ id: '2020-text', adoptedAt: '2020-held' }))).toBe('recorded');
    const adopting = conference({ ...held, relations: [{ type: 'adopted', target: 'standards' }] });
    expect(state(adopting, framework({ id: 'standards' }))).toBe('recorded');
  });
  it('is none where the record says so or the meeting was called off', () => {
    expect(state(conference({ ...held, outcome: 'none' }))).toBe('none');
    expect(state(conference({ ...held, status: 'cancelled' }))).toBe('none');
  });
  it('is expected after the last day, and to come before it', () => {
    expect(state(held)).toBe('expected');
    const coming = conference({ id: '2027-next', status: 'confirmed', dates: { start: '2027' } });
    expect(state(coming)).toBe('to-come');
  });
});

describe('what is not known', () => {
  const talks = series({ id: 'talks' });
  const editions = [1, 2, 5].map((edition) =>
    conference({ id: `200${edition}-talks`, series: 'talks', edition, theme: 'Trade' }),
  );
  const lone = conference({ id: 'lone' });

  it('is counted field by field, leaving out fields that every record must have or that editors decide on', () => {
    const gaps = fieldGaps(graphOf(talks, ...editions, lone)).filter(
      ({ collection }) => collection === 'conferences',
    );
    expect(gaps).toContainEqual({ collection: 'conferences', field: 'theme', lacking: 1, of: 4 });
    expect(gaps).toContainEqual({ collection: 'conferences', field: 'dates', lacking: 4, of: 4 });
    expect(gaps.map(({ field }) => field)).not.toContain('name');
    expect(gaps.map(({ field }) => field)).not.toContain('aliases');
  });
  it('shows in the numbering of a series', () => {
    const whole = series({ id: 'whole' });
    const [gap, ...others] = seriesGaps(graphOf(talks, whole, ...editions));
    expect([gap?.series, gap?.missing, others]).toEqual([talks, [3, 4], []]);
  });
});

describe('the quality of sources', () => {
  const official = { name: 'World Customs Organization', quality: 'official' } as const;
  const blog = { name: 'A blog', quality: 'secondary' } as const;
  const from = (publisher: string, id = 's1') => source({ id, publisher });
  const weak = organization({ id: 'weak', sources: [from('A blog')] });
  const firm = organization({ id: 'firm', sources: [from('World Customs Organization')] });
  const both = organization({ id: 'both', sources: [from('A blog'), from('Another blog', 's2')] });
  const unjudged = organization({ id: 'unjudged', sources: [from('Nobody knows')] });
  const graph = { ...graphOf(weak, firm, both, unjudged), publishers: [official, blog] };

  it('is that of their publisher, and unknown where nobody has judged it', () => {
    expect(publisherOf(graph, from('A blog'))).toBe(blog);
    expect(publisherOf(graph, from('Nobody knows'))).toBeUndefined();
  });
  it('is weak where a record rests on one retelling alone', () => {
    expect(weakRecords(graph)).toEqual([weak]);
  });
  it('a source supports what any of the records that cite it says it does', () => {
    const one = organization({ id: 'one', sources: [source({ supports: ['name', 'seat'] })] });
    const two = organization({
      id: 'two',
      sources: [source({ id: 's3', supports: ['seat', 'founded'] })],
    });
    const citedBy = [
      { entry: one, key: 's1' },
      { entry: two, key: 's3' },
    ];
    expect(supportedBy(citedBy)).toEqual(['name', 'seat', 'founded']);
  });
});

describe('promises', () => {
  const observations = [{ date: '2019', says: 'Done.', source: 's1', finds: 'kept' as const }];
  const meeting = conference({
    id: '2018-meeting',
    followUps: [
      { what: 'Meet again', due: '2020', observations },
      { what: 'Report', due: '2021', observations: [] },
      { what: 'Publish', due: '2019', observations: [] },
    ],
  });
  const text = declaration({
    id: '2018-text',
    commitments: [
      commitment({ id: 'c1' }),
      commitment({ id: 'c2', text: 'Paper ends by 2030', due: '2030' }),
    ],
  });

  it('of conferences and dated commitments stand together, the overdue first and the oldest of them before others', () => {
    const listed = promisesOf(graphOf(meeting, text), day).map(({ what, point, standing }) => [
      what,
      point,
      standing.status,
    ]);
    expect(listed).toEqual([
      ['Publish', undefined, 'overdue'],
      ['Report', undefined, 'overdue'],
      ['Paper ends by 2030', 'c2', 'pending'],
      ['Meet again', undefined, 'kept'],
    ]);
  });
});

it('a topic has for neighbours those that stand beside it most often', () => {
  const [risk, data, post, far] = ['risk', 'data', 'post', 'far'].map((id) => topic({ id }));
  const graph = graphOf(
    ...[risk, data, post, far].filter((one) => one !== undefined),
    conference({ id: 'a', topics: ['risk', 'post'] }),
    declaration({
      id: 'b',
      topics: ['data', 'risk'],
      commitments: [commitment({ id: 'c1', topics: ['risk', 'data'] })],
    }),
    conference({ id: 'c', topics: ['far'] }),
  );
  const named = neighboursOf(graph, topic({ id: 'risk' }), 5).map(({ topic, count }) => [
    topic.id,
    count,
  ]);
  expect(named).toEqual([
    ['data', 2],
    ['post', 1],
  ]);
  expect(neighboursOf(graph, topic({ id: 'risk' }), 1)).toHaveLength(1);
});

it('an empty list is a gap, and the series with most numbers missing come first', () => {
  const people = conference({ id: 'a', people: [] });
  const known = conference({ id: 'b', people: [{ name: 'Ada' }] });
  const gap = fieldGaps(graphOf(people, known)).find(
    ({ collection, field }) => collection === 'conferences' && field === 'people',
  );
  expect(gap).toMatchObject({ lacking: 1, of: 2 });
  const editions = (id: string, last: number) => [
    series({ id }),
    conference({ id: `1-${id}`, series: id, edition: 1 }),
    conference({ id: `2-${id}`, series: id, edition: last }),
  ];
  const gaps = seriesGaps(graphOf(...editions('few', 3), ...editions('many', 9)));
  expect(gaps.map(({ series }) => series.id)).toEqual(['many', 'few']);
});

it('topics named equally often stand by their labels', () => {
  const [b, a] = [topic({ id: 'x', label: 'Beta' }), topic({ id: 'y', label: 'Alpha' })];
  const graph = graphOf(
    topic({ id: 'risk' }),
    b,
    a,
    conference({ id: 'one', topics: ['risk', 'x', 'y'] }),
  );
  const named = neighboursOf(graph, topic({ id: 'risk' }), 5);
  expect(named.map(({ topic }) => topic.label)).toEqual(['Alpha', 'Beta']);
});
