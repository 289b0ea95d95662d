import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../src/graph/lineage.ts';
import { otherMentionsOf } from '../../src/graph/mentions.ts';
import { pointOf, relationsOf, type Verb } from '../../src/graph/relations.ts';
import { wordsFor } from '../../src/words/index.ts';
import { verbOf } from '../../src/words/records.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
} from '../records.ts';

const labelOf = (verb: Verb) => verbOf(wordsFor('en'), verb);

const luxor = declaration({
  id: '2017-luxor',
  adopted: '2017-12',
  commitments: [commitment({ id: 'c3' })],
});
const standards = framework({
  id: 'standards',
  adopted: '2018-06',
  pillars: [pillar({ id: 'p2' })],
  relations: [
    { type: 'refers-to', target: 'agreement' },
    { type: 'builds-on', target: '2017-luxor#c3', note: 'Drafted from it.', date: '2018' },
  ],
});
const agreement = framework({ id: 'agreement', adopted: '2013' });
const edition = framework({
  id: 'edition',
  adopted: '2022',
  relations: [{ type: 'supersedes', target: 'standards' }],
});
const beijing = conference({
  id: '2018-beijing',
  dates: { start: '2018-02-09' },
  relations: [{ type: 'discussed', target: 'standards' }],
  followUps: [{ what: 'Revise it.', by: 'wco', observations: [] }],
});
const wco = organization({ id: 'wco' });
const graph = graphOf(luxor, standards, agreement, edition, beijing, wco);

describe('relations', () => {
  it('are seen from the record that states them, in the order of the table', () => {
    const stated = relationsOf(graph, standards).filter(({ direction }) => direction === 'stated');
    expect(stated.map((related) => [labelOf(related), related.other.id, related.point])).toEqual([
      ['Builds on', '2017-luxor', 'c3'],
      ['Refers to', 'agreement', undefined],
    ]);
    expect(stated[0]).toMatchObject({ note: 'Drafted from it.', date: '2018' });
  });
  it('are seen from the other end under the inverse name', () => {
    const seen = relationsOf(graph, luxor);
    expect(seen.map((related) => [labelOf(related), related.other.id, related.point])).toEqual([
      ['Built on by', 'standards', 'c3'],
    ]);
    expect(relationsOf(graph, standards).map(labelOf)).toContain('Superseded by');
    expect(relationsOf(graph, standards).map(labelOf)).toContain('Discussed at');
  });
  it('to a record that is not known are left to the checks', () => {
    const lost = declaration({
      id: '2020-lost',
      relations: [{ type: 'refers-to', target: 'nowhere' }],
    });
    expect(relationsOf(graphOf(lost), lost)).toEqual([]);
  });
  it('are the same in number from both ends', () => {
    const all = [...graph.entries.values()].flatMap((entry) => relationsOf(graph, entry));
    const stated = all.filter(({ direction }) => direction === 'stated');
    expect(stated).toHaveLength(all.length / 2);
  });
});

describe('a point of a record', () => {
  it('is a commitment of a declaration or a pillar of a framework', () => {
    expect(pointOf(luxor, 'c3')).toMatchObject({ id: 'c3' });
    expect(pointOf(standards, 'p2')).toMatchObject({ name: 'Part p2' });
  });
  it('is nothing where none is meant or none is there', () => {
    expect(pointOf(luxor, undefined)).toBeUndefined();
    expect(pointOf(luxor, 'c9')).toBeUndefined();
    expect(pointOf(wco, 'c1')).toBeUndefined();
  });
});

describe('the lineage of a text', () => {
  const { entries, steps } = lineageOf(graph, standards);
  const told = steps.map(({ from, type, to }) => `${from.id} ${type} ${to.id}`);

  it('runs from what it builds on to what superseded it, by way of its meetings, earliest first', () => {
    expect(entries.map(({ id }) => id)).toEqual([
      '2017-luxor',
      '2018-beijing',
      'standards',
      'edition',
    ]);
  });
  it('tells each step as the later record does to the earlier', () => {
    expect(told).toEqual([
      'standards builds-on 2017-luxor',
      'edition supersedes standards',
      '2018-beijing discussed standards',
    ]);
  });
  it('leaves out what is only referred to', () => {
    expect(entries).not.toContain(agreement);
  });
  it('names the meeting that adopted a declaration', () => {
    const statement = declaration({
      id: '2018-statement',
      adopted: '2018-02-10',
      adoptedAt: '2018-beijing',
    });
    expect(lineageOf(graphOf(statement, beijing), statement).steps).toMatchObject([
      { from: { id: '2018-beijing' }, type: 'adopted', to: { id: '2018-statement' } },
    ]);
  });
  it('ends although two texts build on each other', () => {
    const a = framework({ id: 'a', relations: [{ type: 'builds-on', target: 'b' }] });
    const b = framework({ id: 'b', relations: [{ type: 'builds-on', target: 'a' }] });
    expect(lineageOf(graphOf(a, b), a).entries).toHaveLength(2);
  });
});

it('a mention that has no section of its own on the page is listed by its field', () => {
  expect(otherMentionsOf(graph, wco).get('followUps')).toEqual([beijing]);
  expect(otherMentionsOf(graph, standards)).toEqual(new Map());
});

it('a relation of a record to itself is told once, and says no more than is known', () => {
  const self = framework({ id: 'self', relations: [{ type: 'refers-to', target: 'self#p1' }] });
  expect(relationsOf(graphOf(self), self)).toEqual([
    { type: 'refers-to', direction: 'stated', other: self, point: 'p1' },
  ]);
});

it('no point is meant where none is named or the record has none', () => {
  expect(pointOf(standards, undefined)).toBeUndefined();
  expect(pointOf(beijing, 'c1')).toBeUndefined();
});
