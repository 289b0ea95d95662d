import { describe, expect, it, test } from 'vitest';
import { besides } from '../../src/graph/listing.ts';
import { similarPoints, textOf } from '../../src/graph/similar.ts';
import { bundleOn, commitmentsOn } from '../../src/graph/topics.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  topic,
} from '../records.ts';

describe('beside a record in its list', () => {
  const years = ['2017', '2018', '2019'].map((year) =>
    conference({ id: `${year}-forum`, dates: { start: year } }),
  );
  const graph = graphOf(...years.toReversed(), organization({ id: 'wco' }));
  test.each([
    [0, [undefined, '2018-forum']],
    [1, ['2017-forum', '2019-forum']],
    [2, ['2018-forum', undefined]],
  ])('of meeting %i stand those before and after it in time: %j', (at, ids) => {
    const meeting = graph.conferences[at];
    const { previous, next } = meeting ? besides(graph, meeting) : {};
    expect([previous?.id, next?.id]).toEqual(ids);
  });
  it('stands nothing where it is alone, or not in the list', () => {
    const [wco] = graph.organizations;
    expect(wco && besides(graph, wco)).toEqual({});
    expect(besides(graph, conference({ id: 'elsewhere' }))).toEqual({});
  });
});

describe('beside a commitment', () => {
  const one = declaration({
    id: '2017-one',
    commitments: [
      commitment({ id: 'c1', text: 'Customs exchange electronic data before arrival.' }),
      commitment({ id: 'c2', text: 'Customs exchange electronic data before arrival, always.' }),
      commitment({ id: 'c3', text: 'Ministers welcome penguins.', topics: ['birds'] }),
    ],
  });
  const others = [2018, 2019, 2020, 2021].map((year) =>
    declaration({
      id: `${year}-other`,
      commitments: [
        commitment({ id: 'c1', text: `Posts send electronic data before arrival in ${year}.` }),
      ],
    }),
  );
  const lone = framework({
    id: 'lone',
    pillars: [pillar({ id: 'p1', name: 'Penguins', text: 'Counts feathers.', topics: ['ice'] })],
  });
  const many = Array.from({ length: 8 }, (_, at) =>
    declaration({
      id: `2022-far-${at}`,
      commitments: [
        commitment({ id: 'c1', text: `Subject${at} matter${at}.`, topics: [`t${at}`] }),
      ],
    }),
  );
  const graph = () => graphOf(one, ...others, lone, ...many);
  const similar = () => similarPoints(graph());

  it('stand at most three of other texts that say the like, never those of its own', () => {
    const beside = similar().get('2017-one#c1') ?? [];
    expect(beside).toHaveLength(3);
    expect(beside.map(({ entry }) => entry.id)).not.toContain('2017-one');
    expect(beside[0]?.words).toEqual(expect.arrayContaining(['electronic', 'data', 'arrival']));
    expect(beside[0]?.topics).toEqual(['customs']);
  });
  it('stands nothing for a single word in common', () => {
    expect(similar().get('2017-one#c3')).toEqual([]);
    expect(similar().get('lone#p1')).toEqual([]);
  });
  it('is told once for a graph', () => {
    const same = graph();
    expect(similarPoints(same)).toBe(similarPoints(same));
  });
  it('a part is compared by its title and its text', () => {
    const rest = { id: 'p1', addressees: [], topics: [], topicsBy: 'words' as const };
    expect(textOf({ ...rest, name: 'Data', text: 'Sent ahead.' })).toBe('Data. Sent ahead.');
    expect(textOf({ ...rest, text: 'Sent ahead.' })).toBe('Sent ahead.');
  });
});

describe('who takes a topic along', () => {
  const risk = topic({ id: 'risk' });
  const wco = organization({ id: 'wco' });
  const stranger = organization({ id: 'upu' });
  const meeting = conference({
    id: '2018-forum',
    topics: ['risk'],
    organizers: [{ org: 'wco', role: 'organizer' }],
  });
  const text = declaration({
    id: '2018-text',
    topics: [],
    relations: [{ type: 'refers-to', target: 'standards#p1' }],
    commitments: [
      commitment({ id: 'c1', topics: ['risk'] }),
      commitment({ id: 'c2', topics: ['customs'] }),
    ],
  });
  const standards = framework({ id: 'standards', pillars: [pillar({ id: 'p1' })] });
  const graph = graphOf(risk, wco, stranger, meeting, text, standards);

  it('has the records on it, the texts with a commitment on it, and what these name, each once', () => {
    expect(bundleOn(graph, risk).map(({ id }) => id)).toEqual([
      '2018-forum',
      '2018-text',
      'wco',
      'standards',
    ]);
  });
  it('has of a text the commitments on the topic only', () => {
    expect(commitmentsOn(graph, risk).map(({ commitment }) => commitment.id)).toEqual(['c1']);
  });
});
