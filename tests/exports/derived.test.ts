import { describe, expect, it, test } from 'vitest';
import { site } from '../../site.config.ts';
import { apiFiles } from '../../src/exports/api/files.ts';
import { apiVersion } from '../../src/exports/api/shapes.ts';
import { searchDocuments } from '../../src/exports/search-engine/documents.ts';
import { cellOf } from '../../src/exports/tables/schema-columns.ts';
import { tables } from '../../src/exports/tables/index.ts';
import { records, small } from './small-world.ts';

const HOME = 'https://plenary.example';
const told = (name: string) => {
  const file = [...apiFiles(small)].find(({ path }) => path === `/api/v1/${name}.json`);
  return JSON.parse(String(file?.body)) as Record<string, unknown>;
};
const named = (collection: string, id: string, name: string) => ({ collection, id, name });

const upu = named('organizations', 'upu', 'Postal Union');
const second = named('conferences', '2018-second', 'Second Forum');
const text = named('declarations', '2018-text', 'Resolution');
const rules = named('frameworks', 'rules', 'Rules');
const evidence = { date: '2026-06-30', says: 'It is out.', source: 's1' };

describe('the document of a record', () => {
  it('says the version, the licence, the address and the record as its file has it', () => {
    expect(told('organizations/un')).toMatchObject({
      version: { api: apiVersion, data: '1.2.3', day: '2026-12-01' },
      licence: site.licence.id,
      url: `${HOME}/organizations/un/`,
      record: records.un,
      mentioned: {},
    });
  });
  it('of a meeting derives outcome, instruments, neighbours, relations and how its follow-ups stand', () => {
    expect(told('conferences/2018-second')['derived']).toEqual({
      relations: [{ type: 'adopted', direction: 'stated', label: 'Adopted here', other: rules }],
      mentionedBy: {},
      outcomes: [text],
      instruments: [rules],
      outcomeState: 'recorded',
      previous: named('conferences', '2017-first', 'First Forum'),
      next: named('conferences', '2019-third', 'Third Forum'),
      followUps: [{ status: 'overdue', lastEvidence: evidence, monthsSince: 5 }],
    });
    expect(told('conferences/2017-first')['derived']).not.toHaveProperty('previous');
    expect(told('conferences/2019-third')['derived']).not.toHaveProperty('next');
  });
  it('of a declaration derives its place, its profile and how its promises stand', () => {
    expect(told('declarations/2018-text')['derived']).toEqual({
      relations: [
        {
          ...{ type: 'builds-on', direction: 'stated', label: 'Builds on', other: rules },
          ...{ point: 'p1', note: 'It says so.', date: '2018' },
        },
        { type: 'refers-to', direction: 'stated', label: 'Refers to', other: rules },
      ],
      mentionedBy: {},
      place: { city: 'Beijing', country: 'CN' },
      profile: { urges: 2, decides: 1 },
      promises: {
        c2: { status: 'overdue' },
        c3: { status: 'pending', lastEvidence: evidence, monthsSince: 5 },
      },
    });
  });
  it('of a framework derives who relates to it, told from its end', () => {
    const { relations } = told('frameworks/rules')['derived'] as { relations: object[] };
    expect(relations).toEqual([
      expect.objectContaining({ direction: 'derived', label: 'Built on by', other: text }),
      expect.objectContaining({ direction: 'derived', label: 'Referred to by', other: text }),
      expect.objectContaining({ direction: 'derived', label: 'Adopted at', other: second }),
    ]);
  });
  it('of an organization derives its bodies, its work, its people, and who else names it', () => {
    expect(told('organizations/upu')['derived']).toEqual({
      relations: [],
      mentionedBy: { followUps: [second] },
      bodies: [],
      conferences: [second],
      declarations: [text],
      frameworks: [rules],
      series: [named('series', 'forums', 'Forums')],
      people: [
        { name: 'Ada', role: 'Chair', conference: second },
        { name: 'Ben', conference: second },
      ],
    });
    expect(told('organizations/un')['derived']).toMatchObject({ bodies: [upu] });
  });
  it('of a series derives its editions in time', () => {
    expect(told('series/forums')['derived']).toMatchObject({
      editions: [{ id: '2017-first' }, { id: '2018-second' }, { id: '2019-third' }],
    });
  });
  it('names the records that it mentions, once each', () => {
    expect(told('declarations/2018-text')['mentioned']).toEqual({
      upu: upu,
      '2018-second': second,
      rules: rules,
    });
  });
  it('says of each source how near it stands, when it was tried and who else cites it', () => {
    const [report, note] = told('conferences/2018-second')['sources'] as object[];
    expect(report).toEqual({
      ...{ id: 's1', title: 'Report of the meeting', publisher: 'Example Secretariat' },
      ...{ url: 'https://example.org/report', date: '2018', language: 'en' },
      ...{ tried: '2026-01-01', found: 'copy', alsoCitedBy: [text, upu] },
    });
    expect(note).toEqual({
      ...{ id: 's2', title: 'Note', publisher: 'Desk', language: 'en' },
      ...{ quality: 'secondary', alsoCitedBy: [] },
    });
  });
});

describe('the lists', () => {
  it('are counted in the index, with their addresses', () => {
    const at = (name: string) => `${HOME}/api/v1/${name}.json`;
    const of = (name: string, count: number) => ({
      [name]: { count, url: at(name), record: at(`${name}/{id}`) },
    });
    const list = (name: string, count: number) => ({ [name]: { count, url: at(name) } });
    expect(told('index')).toMatchObject({
      name: site.name,
      url: `${HOME}/`,
      openapi: `${HOME}/api/openapi.json`,
      records: 8,
      collections: {
        ...of('conferences', 3),
        ...of('declarations', 1),
        ...of('frameworks', 1),
        ...of('organizations', 2),
        ...of('series', 1),
      },
      lists: {
        ...list('commitments', 3),
        ...list('relations', 3),
        ...list('sources', 3),
        ...list('topics', 2),
        ...list('glossary', 1),
      },
    });
  });
  it('hold every commitment with its text, its rank and, where there is something to weigh, its standing', () => {
    const { count, commitments } = told('commitments') as { count: number; commitments: object[] };
    expect(count).toBe(3);
    expect(commitments[0]).toEqual({
      ...{ id: '2018-text#c1', declaration: '2018-text', point: 'c1', name: 'Resolution' },
      ...{ adopted: '2018-02-10', issuers: ['upu'], text: 'Send data.', strength: 'urges' },
      ...{ rank: 4, addressees: ['governments'], topics: ['risk', 'data'] },
    });
    expect(commitments[1]).toMatchObject({ due: '2020', rank: 7, standing: { status: 'overdue' } });
    expect(commitments[2]).toMatchObject({ standing: { status: 'pending', monthsSince: 5 } });
  });
  it('hold every relation with the collections of both ends', () => {
    expect(told('relations')).toMatchObject({
      count: 3,
      relations: [
        {
          ...{ type: 'adopted', source: '2018-second', sourceCollection: 'conferences' },
          ...{ target: 'rules', targetCollection: 'frameworks' },
        },
        {
          ...{ type: 'builds-on', source: '2018-text', sourceCollection: 'declarations' },
          ...{ target: 'rules', targetCollection: 'frameworks' },
          ...{ point: 'p1', note: 'It says so.', date: '2018' },
        },
        { type: 'refers-to', source: '2018-text', target: 'rules' },
      ],
    });
    const { relations } = told('relations') as { relations: object[] };
    expect(Object.keys(relations[2] ?? {})).toHaveLength(5);
  });
  it('hold every source once, by publisher, with all that it supports and who cites it', () => {
    expect(told('sources')).toMatchObject({
      count: 3,
      sources: [
        { publisher: 'Desk', supports: ['dates', 'place'], citedBy: [{ ...second, key: 's2' }] },
        { publisher: 'Example Secretariat' },
        {
          supports: ['name', 'summary', 'adopted'],
          citedBy: [
            { ...second, key: 's1' },
            { ...text, key: 's1' },
            { ...upu, key: 's1' },
          ],
        },
      ],
    });
  });
  it('count how often a topic is named by records and by commitments', () => {
    expect(told('topics')).toMatchObject({
      count: 2,
      topics: [
        { id: 'risk', records: 1, commitments: 3 },
        { id: 'data', records: 1, commitments: 1, broader: 'risk' },
      ],
    });
    expect(told('glossary')).toMatchObject({ count: 1, terms: [{ id: 'ead', refers: 'data' }] });
  });
  it('hold the records of a collection as their files say them', () => {
    expect(told('frameworks')).toMatchObject({
      collection: 'frameworks',
      count: 1,
      records: [records.rules],
    });
  });
});

/** The rows of a table as objects, without empty cells. */
function rowsOf(name: string) {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(name);
  return table
    .rows(small)
    .map((row) =>
      Object.fromEntries(
        row.flatMap((cell, at) =>
          cell === undefined ? [] : [[table.columns[at]?.name ?? '', cell] as const],
        ),
      ),
    );
}

describe('the table of', () => {
  test.each<[string, number, object]>([
    [
      'records',
      8,
      {
        ...{ id: '2018-second', collection: 'conferences', name: 'Second Forum' },
        ...{ date: '2018-02-09', url: `${HOME}/conferences/2018-second/` },
      },
    ],
    [
      'commitments',
      3,
      {
        ...{ id: '2018-text#c2', declaration_id: '2018-text', point: 'c2', text: 'Report.' },
        ...{ strength: 'decides', addressees: 'governments', topics: 'risk', due: '2020' },
        ...{ strength_rank: 7, adopted: '2018-02-10', status: 'overdue' },
      },
    ],
    [
      'pillars',
      2,
      {
        ...{ id: 'rules#p1', framework_id: 'rules', point: 'p1', name: 'Data' },
        ...{ text: 'Sent ahead.', topics: 'data' },
      },
    ],
    [
      'relations',
      3,
      {
        ...{ source_id: '2018-text', position: 1, target_id: 'rules', target_point: 'p1' },
        ...{ type: 'builds-on', note: 'It says so.', date: '2018', source_date: '2018-02-10' },
      },
    ],
    [
      'follow_ups',
      1,
      {
        ...{ conference_id: '2018-second', position: 1, what: 'Write a report', by: 'upu' },
        ...{ due: '2019', status: 'overdue' },
      },
    ],
    ['observations', 2, { record_id: '2018-second', promise: '1', position: 1, ...evidence }],
    ['observations', 2, { record_id: '2018-text', promise: 'c3', position: 1, ...evidence }],
    [
      'citations',
      9,
      expect.objectContaining({ record_id: '2018-second', key: 's2', supports: 'dates | place' }),
    ],
    ['people', 2, { record_id: '2018-second', position: 2, name: 'Ben', org: 'upu' }],
    ['organizers', 1, { record_id: '2018-second', position: 1, org: 'upu', role: 'organizer' }],
    [
      'corrections',
      1,
      {
        ...{ record_id: 'upu', position: 1, date: '2026-05-02', what: 'Its year.' },
        ...{ reason: 'A slip.', fields: 'seat' },
      },
    ],
    [
      'disagreements',
      1,
      { record_id: 'upu', position: 1, field: 'name', says: 'Another name.', source: 's1' },
    ],
    ['record_topics', 3, { record_id: '2018-text', topic_id: 'risk' }],
    ['glossary', 1, { id: 'ead', term: 'EAD', definition: 'Advance data.', refers: 'data' }],
    ['sources', 3, expect.objectContaining({ title: 'Note', cited_by: 1, publisher: 'Desk' })],
    ['sources', 3, expect.objectContaining({ url: 'https://example.org/report', cited_by: 3 })],
    [
      'conferences',
      3,
      expect.objectContaining({
        ...{ id: '2018-second', names: 'zh: 第二届 | fr: Deuxième', aliases: 'SF | Forum II' },
        ...{ dates_start: '2018-02-09', dates_end: '2018-02-10', place_city: 'Beijing' },
        ...{ place_country: 'CN', edition: 2, series: 'forums', topics: 'risk' },
      }),
    ],
  ])('%s has %i rows, one of them as it should be', (name, count, row) => {
    const rows = rowsOf(name);
    expect(rows).toHaveLength(count);
    expect(rows).toContainEqual(row);
  });
  it('sources names each by twelve digits that its citations name too', () => {
    const ids = rowsOf('sources').map(({ id }) => String(id));
    expect(ids.filter((id) => !/^[0-9a-f]{12}$/.test(id))).toEqual([]);
    const cited = rowsOf('citations').map(({ source_id }) => String(source_id));
    expect([...new Set(cited)].toSorted()).toEqual(ids.toSorted());
  });
  it.each(tables)(
    '$name says of every column what it means, and names a row by columns',
    (table) => {
      const names = table.columns.map(({ name }) => name);
      expect(table.columns.filter(({ description }) => !/^[A-Z].*\.$/s.test(description))).toEqual(
        [],
      );
      expect(table.key.filter((one) => !names.includes(one))).toEqual([]);
      expect(table.description).toMatch(/^[A-Z].*\.$/);
      for (const row of table.rows(small)) expect(row).toHaveLength(names.length);
    },
  );
});

it('a cell is empty where the record says nothing on the way to it', () => {
  const column = { name: 'a_b', type: 'string' as const, description: '', path: ['a', 'b'] };
  expect(cellOf({}, column)).toBeUndefined();
  expect(cellOf({ a: {} }, column)).toBeUndefined();
  expect(cellOf({ a: { b: [] } }, column)).toBeUndefined();
  expect(cellOf({ a: { b: 3 } }, column)).toBe(3);
});

describe('what a search engine is told', () => {
  const told = (wanted: string) =>
    [...searchDocuments(small)].find(({ id }) => id === wanted)?.document;
  it('of a meeting is all by which it can be found', () => {
    expect(told('2018-second')).toEqual({
      type: 'conferences',
      record: '2018-second',
      organizations: ['upu', 'un'],
      date: '2018-02-09',
      year: 2018,
      name: 'Second Forum',
      names: { zh: '第二届', fr: 'Deuxième' },
      aliases: ['SF', 'Forum II'],
      text: 'A meeting.',
      country: 'CN',
      topics: ['risk'],
      url: `${HOME}/conferences/2018-second/`,
    });
  });
  it('of an organization is its seat and its short name, of a series no country and no date', () => {
    expect(told('upu')).toMatchObject({ aliases: ['UPU'], country: 'CH', topics: [] });
    expect(Object.keys(told('forums') ?? {})).toEqual([
      'type',
      'record',
      'organizations',
      'name',
      'text',
      'topics',
      'url',
    ]);
  });
  it('of a point is its text, and of the record what it needs to be found', () => {
    expect(told('2018-text#c1')).toEqual({
      type: 'commitments',
      record: '2018-text',
      point: 'c1',
      organizations: ['upu', 'un'],
      date: '2018-02-10',
      year: 2018,
      name: 'Resolution',
      text: 'Send data.',
      topics: ['risk', 'data'],
      strength: 'urges',
      addressees: ['governments'],
      url: `${HOME}/declarations/2018-text/#c1`,
    });
    expect(told('rules#p2')).toMatchObject({
      type: 'pillars',
      name: 'Rules: Pay',
      date: '2018-02-01',
      topics: [],
      url: `${HOME}/frameworks/rules/#p2`,
    });
  });
});
