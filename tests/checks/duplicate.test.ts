import { expect, test } from 'vitest';
import { duplicate } from '../../src/checks/duplicate.ts';
import type { Organization } from '../../src/schemas/index.ts';
import {
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  term,
  topic,
} from '../records.ts';
import { findings } from './checking.ts';

const union = organization({ id: 'upu', name: 'Universal Postal Union', short: 'UPU' });

test('records with names of their own pass', () => {
  const graph = graphOf(
    union,
    organization({
      id: 'apu',
      name: 'Asian-Pacific Postal Union',
      aliases: ['APPU', 'Postal Union of Asia'],
    }),
    framework({ id: 'convention', name: 'Universal Postal Convention', short: 'UPU' }),
  );
  expect(findings(duplicate, graph)).toEqual([]);
});

test('a record may repeat its own name among its aliases', () => {
  expect(
    findings(duplicate, graphOf({ ...union, aliases: ['The Universal Postal Union'] })),
  ).toEqual([]);
});

test.each<[string, Partial<Organization>, string]>([
  ['the same name', { name: 'Universal Postal Union' }, 'name'],
  ['a name that differs in case and article', { name: 'The universal postal union' }, 'name'],
  ['a name that differs in the order of words', { name: 'Postal Union, Universal' }, 'name'],
  ['a name that differs in accents and plural', { name: 'Univérsal Postal Unions' }, 'name'],
  ['the same short name', { short: 'UPU' }, 'short'],
  [
    'an alias that is the name of the other',
    { aliases: ['A', 'Universal Postal Union'] },
    'aliases.1',
  ],
])('two organizations with %s are found', (_, fields, path) => {
  const other = organization({ name: 'Zone', ...fields, id: 'other' });
  // Records come in the order of their names, so that either may be the second.
  const found = findings(duplicate, graphOf(union, other));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^organizations/(other.yaml ${path}|upu.yaml name):`));
  expect(found[0]).toContain('which is also in organizations/');
});

test('British and American spelling are the same name', () => {
  const graph = graphOf(
    organization({ id: 'a', name: 'World Customs Organization' }),
    organization({ id: 'b', name: 'World Customs Organisation' }),
  );
  expect(findings(duplicate, graph)).toHaveLength(1);
});

test('meetings and declarations may bear the same name in different years, not in one', () => {
  const name = 'E-commerce Week';
  const of = (id: string) => [
    conference({ id: `${id}-week`, name }),
    declaration({ id: `${id}-text`, name }),
  ];
  expect(findings(duplicate, graphOf(...of('2018'), ...of('2019')))).toEqual([]);
  const graph = graphOf(...of('2018'), conference({ id: '2018-the-week', name }));
  expect(findings(duplicate, graph)).toMatchInlineSnapshot(`
    [
      "conferences/2018-week.yaml name: "E-commerce Week", which is also in conferences/2018-the-week.yaml; a name that no other record of its kind has",
    ]
  `);
});

test('numbers tell editions apart', () => {
  const name = (number: string) => `${number} session of the Policy Commission`;
  const graph = graphOf(
    conference({ id: '2018-a', name: name('79th') }),
    conference({ id: '2018-b', name: name('80th') }),
  );
  expect(findings(duplicate, graph)).toEqual([]);
});

test('two meetings that begin on one day in one city are found', () => {
  const at = (id: string, start: string, city: string) =>
    conference({ id, dates: { start }, place: { city, country: 'CN' } });
  const graph = graphOf(
    at('2018-a', '2018-02-09', 'Beijing'),
    at('2018-b', '2018-02-09', 'beijing'),
    at('2018-c', '2018-02-09', 'Xi’an'),
    at('2018-d', '2018-02', 'Beijing'),
    at('2018-e', '2018-02', 'Beijing'),
  );
  expect(findings(duplicate, graph)).toEqual([
    'conferences/2018-b.yaml dates.start: "2018-02-09, beijing", which is also in conferences/2018-a.yaml; one record for one meeting',
  ]);
});

test('an id that two collections, or a record and a topic, both use is found', () => {
  const graph = graphOf(
    organization({ id: 'fatf', name: 'Task Force' }),
    framework({ id: 'fatf', name: 'Standards' }),
    topic({ id: 'fatf' }),
    topic({ id: 'customs' }),
    topic({ id: 'customs' }),
    term({ id: 'fatf' }),
    term({ id: 'aeo' }),
    term({ id: 'aeo' }),
  );
  expect(findings(duplicate, graph).map((line) => line.split(',')[0])).toEqual([
    'organizations/fatf.yaml : "fatf"',
    'topics.yaml 0.id: "fatf"',
    'topics.yaml 2.id: "customs"',
    'glossary.yaml 2.id: "aeo"',
  ]);
});
