import { describe, expect, test } from 'vitest';
import { comparable } from '../../src/checks/comparable.ts';
import type { Check, Mend, Path } from '../../src/checks/check.ts';
import { evidence } from '../../src/checks/evidence.ts';
import { movedReference } from '../../src/checks/moved-reference.ts';
import { permanentIds } from '../../src/checks/permanent-ids.ts';
import { insecureHosts } from '../../src/checks/insecure-address.ts';
import { formed } from '../../src/checks/schema.ts';
import { sourceDescribedTwice } from '../../src/checks/source-described-twice.ts';
import type { Graph } from '../../src/graph/build.ts';
import { conference } from '../../src/schemas/conference.ts';
import type { Source } from '../../src/schemas/index.ts';
import { commitment, declaration, graphOf, organization, prepared, source } from '../records.ts';

/** What a check proposes for each thing that it finds; nothing where only the author can know. */
function proposals({ check }: Check, graph: Graph): (Mend | undefined)[] {
  const found: (Mend | undefined)[] = [];
  const permanentIds = { published: {}, withdrawn: [] };
  check(graph, ({ mend }) => void found.push(mend), {
    ...{ taken: new Map(), named: [], unread: new Set(), permanentIds, day: '2026-06-15' },
    publishedDates: {},
  });
  return found;
}

describe('a source that is described otherwise elsewhere', () => {
  const url = 'https://www.example.org/report';
  const described = (first: Partial<Source>, second: Partial<Source>) =>
    proposals(
      sourceDescribedTwice,
      graphOf(
        organization({ id: 'a', sources: [source({ url, ...first })] }),
        organization({ id: 'b', sources: [source({ url, ...second })] }),
      ),
    );

  test('is to be described as there', () => {
    expect(described({}, { title: 'Another' })).toStrictEqual([
      { path: ['sources', 0, 'title'], value: 'Report of the meeting' },
    ]);
    expect(described({ date: '2018' }, {})).toStrictEqual([
      { path: ['sources', 0, 'date'], value: '2018' },
    ]);
  });

  test('keeps a date that is not told there', () => {
    expect(described({}, { date: '2018' })).toStrictEqual([undefined]);
  });
});

describe('a key of a source that the record does not have', () => {
  const disputed = [{ field: 'name', says: 'Another name.', source: 's7' }];
  const sources = [source({ supports: ['name', 'summary'] })];

  test('can only mean its only source', () => {
    const graph = graphOf(organization({ id: 'wco', disputed, sources }));
    expect(proposals(evidence, graph)).toStrictEqual([
      { path: ['disputed', 0, 'source'], value: 's1' },
    ]);
  });

  test('may mean any of several', () => {
    const both = [...sources, source({ id: 's2', supports: ['name'] })];
    const graph = graphOf(organization({ id: 'wco', disputed, sources: both }));
    expect(proposals(evidence, graph)).toStrictEqual([undefined]);
  });
});

describe('a fact without a source', () => {
  const facts = (...supports: string[][]) =>
    graphOf(
      organization({
        id: 'wco',
        sources: supports.map((fields, at) => source({ id: `s${at + 1}`, supports: fields })),
      }),
    );

  test('can only be in the only source', () => {
    expect(proposals(evidence, facts(['name']))).toStrictEqual([
      { path: ['sources', 0, 'supports'], value: ['name', 'summary'] },
    ]);
  });

  test('may be in any of several', () => {
    expect(proposals(evidence, facts(['name'], ['name']))).toStrictEqual([undefined]);
  });

  test('is in the one that does not say what it supports, where there are several such facts', () => {
    expect(proposals(evidence, facts([]))).toStrictEqual([
      { path: ['sources', 0, 'supports'], value: ['name', 'summary'] },
    ]);
    expect(proposals(evidence, facts([], []))).toStrictEqual([undefined, undefined]);
    expect(proposals(evidence, facts(['name', 'summary'], []))).toStrictEqual([undefined]);
    expect(proposals(evidence, facts(['name'], []))).toHaveLength(2);
    expect(proposals(evidence, facts(['kind', 'short'], ['kind']))).not.toHaveLength(1);
  });

  test('is not what a source names by mistake, unless that is a slip', () => {
    const all = ['name', 'summary'];
    expect(proposals(evidence, facts([...all, 'seat']))).toStrictEqual([
      { path: ['sources', 0, 'supports'], value: all },
    ]);
    expect(proposals(evidence, facts([...all, 'sumary']))).toStrictEqual([
      { path: ['sources', 0, 'supports'], value: all },
    ]);
    expect(proposals(evidence, facts(all, ['sumary']))).toStrictEqual([undefined]);
  });
});

test('a fact that several sources support wrongly is found with the facts there are', () => {
  const found: { path: Path; expected: string; nearest?: string | undefined }[] = [];
  const sources = [source({ supports: ['name', 'summary', 'sumary'] })];
  evidence.check(
    graphOf(organization({ id: 'wco', sources })),
    ({ path, expected, nearest }) => void found.push({ path, expected, nearest }),
    {
      ...{ taken: new Map(), named: [], unread: new Set(), day: '2026-06-15' },
      permanentIds: { published: {}, withdrawn: [] },
      publishedDates: {},
    },
  );
  expect(found).toEqual([
    {
      path: ['sources', 0, 'supports', 2],
      expected: 'a fact that this record states: name, summary',
      nearest: 'summary',
    },
  ]);
});

test('a comparison that names a record twice, or one of another family, is told what to do', () => {
  const said: string[] = [];
  const records = [declaration({ id: '2017-a' }), organization({ id: 'wco' })];
  const ids = ['2017-a', 'nobody', '2017-a', 'wco'];
  comparable.check(
    graphOf(...records, prepared({ id: 'p', records: ids }), prepared({ id: 'q', records: ['x'] })),
    ({ expected }) => void said.push(expected),
    {
      ...{ taken: new Map(), named: [], unread: new Set(), day: '2026-06-15' },
      permanentIds: { published: {}, withdrawn: [] },
      publishedDates: {},
    },
  );
  expect(said).toEqual(['each record once', 'records that can be asked the same as "2017-a"']);
});

test('the hosts that have no secure address are those of addresses in the clear, each once', () => {
  const urls = [
    'http://old.example.org/a',
    'http://old.example.org/b',
    'https://example.org/?of=http://other.example.org/',
    undefined,
  ];
  const sources = urls.map((url, at) => source({ id: `s${at}`, url }));
  expect(
    insecureHosts([
      organization({ id: 'a', sources, website: 'http://a.example.org' }),
      declaration({ id: '2018-b', sources: [] }),
    ]),
  ).toEqual(['old.example.org', 'a.example.org']);
});

test('a point whose text was published under another id is to have that', () => {
  const text = 'Postal operators send advance data on parcels before they leave.';
  const words = 'postal operators send advance data on parcels before they leave';
  const found: { path: Path; mend?: Mend | undefined }[] = [];
  permanentIds.check(
    graphOf(declaration({ id: '2018-d', commitments: [commitment({ id: 'c3', text })] })),
    ({ path, mend }) => void found.push({ path, mend }),
    {
      ...{ taken: new Map(), named: [], unread: new Set(), day: '2026-06-15' },
      permanentIds: { published: { '2018-d#c2': words }, withdrawn: [] },
      publishedDates: {},
    },
  );
  const path = ['commitments', 0, 'id'];
  expect(found).toStrictEqual([{ path, mend: { path, value: 'c2' } }]);
});

test('a former id that leads to another is to lead where that does', () => {
  const graph = graphOf(organization({ id: 'wco' }));
  const moved = new Map([
    ['ccc', 'pc'],
    ['pc', 'wco'],
  ]);
  expect(proposals(movedReference, { ...graph, moved })).toContainEqual({
    path: ['ccc'],
    value: 'wco',
  });
});

describe('a field under another name', () => {
  const sound = { name: 'A', kind: 'forum', status: 'concluded', summary: 'A meeting.' };
  const sources = [{ id: 's1', title: 'Report', publisher: 'Secretariat', language: 'en' }];
  const mended = (overrides: object) => {
    const all = Object.entries({ ...sound, sources, ...overrides });
    const written = Object.fromEntries(all.filter(([, value]) => value !== undefined));
    const { problems } = formed(conference, written, 'conferences/2018-a.yaml');
    return problems.map(({ path, mend }) => [path.join('.'), mend]);
  };

  test('is written under its own, with its value where that can stand as it is', () => {
    expect(mended({ moto: 'For all', theme: undefined })).toStrictEqual([['moto', undefined]]);
    expect(mended({ them: 'For all' })).toStrictEqual([['them', { path: ['them'], key: 'theme' }]]);
    expect(mended({ date: '14 June 2027' })).toStrictEqual([
      ['date', { path: ['date'], key: 'dates', value: { start: '2027-06-14' } }],
    ]);
  });

  test('is left to its author where the value says nothing, or the field is there already', () => {
    expect(mended({ date: 'soon' })).toStrictEqual([['date', undefined]]);
    expect(mended({ sumary: 'Another.' })).toStrictEqual([['sumary', undefined]]);
  });

  test('is not missing as well', () => {
    expect(mended({ name: undefined, nam: 'A' })).toStrictEqual([
      ['nam', { path: ['nam'], key: 'name' }],
    ]);
    expect(mended({ name: undefined, place: { nam: 'A', country: 'IT' } })).toHaveLength(2);
    expect(mended({ place: { contry: 'IT' } })).toStrictEqual([
      ['place.contry', { path: ['place', 'contry'], key: 'country' }],
    ]);
  });
});
