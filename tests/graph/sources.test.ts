import { describe, expect, it } from 'vitest';
import { identityOf, sourcesOf, supportedBy } from '../../src/graph/sources.ts';
import { graphOf, organization, source } from '../records.ts';

const address = 'https://example.org/report';

describe('a source', () => {
  it('is the same by its address; off the web by its publisher and title', () => {
    expect(identityOf(source({ url: address, title: 'One' }))).toBe(address);
    expect(identityOf(source({ publisher: 'Desk', title: 'Two' }))).toBe('Desk: Two');
  });
  it('is told once with every record that cites it, by which key', () => {
    const one = organization({ id: 'one', sources: [source({ url: address })] });
    const two = organization({
      id: 'two',
      sources: [source({ id: 's4', url: address }), source({ title: 'Other' })],
    });
    const joined = sourcesOf(graphOf(one, two)).map(({ source: { title }, citedBy }) => [
      title,
      citedBy.map(({ entry, key }) => `${entry.id} ${key}`),
    ]);
    expect(joined).toEqual([
      ['Other', ['two s1']],
      ['Report of the meeting', ['one s1', 'two s4']],
    ]);
  });
  it('stands by publisher, then date, then title, then address, with numbers by their value', () => {
    const all = [
      source({ publisher: 'B', title: 'Early', date: '2010' }),
      source({ publisher: 'A', title: 'Late', date: '2020' }),
      source({ publisher: 'A', title: 'Report 10', date: '2019' }),
      source({ publisher: 'A', title: 'Report 9', date: '2019', url: 'https://example.org/b' }),
      source({ publisher: 'A', title: 'Report 9', date: '2019', url: 'https://example.org/a' }),
      source({ publisher: 'A', title: 'Undated' }),
    ];
    const told = (sources: typeof all) =>
      sourcesOf(graphOf(organization({ id: 'x', sources }))).map(({ source: one }) =>
        [one.publisher, one.title, one.url?.slice(-1)].filter(Boolean).join(' '),
      );
    const inOrder = [
      'A Undated',
      'A Report 9 a',
      'A Report 9 b',
      'A Report 10',
      'A Late',
      'B Early',
    ];
    expect(told(all)).toEqual(inOrder);
    expect(told(all.toReversed())).toEqual(inOrder);
  });
  it('supports nothing in a record that does not have it', () => {
    expect(supportedBy([{ entry: organization({ id: 'x' }), key: 's9' }])).toEqual([]);
  });
});
