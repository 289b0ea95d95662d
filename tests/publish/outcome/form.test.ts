import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsWith } from '../../../scripts/admission.ts';
import type { Draft } from '../../../src/authoring/draft.ts';
import { lineFor } from '../../../src/checks/report.ts';
import { checkContent } from '../../../src/checks/run.ts';
import { readYaml } from '../../../src/checks/yaml-file.ts';
import { outcomeStateOf } from '../../../src/graph/conferences.ts';
import { filesFrom, type FormValues } from '../../../src/publish/form.ts';
import { graphWith } from '../../../src/publish/graph-with.ts';
import { outcomeForm } from '../../../src/publish/outcome/form.ts';
import { DAY, folderOf } from '../../checks/checking.ts';
import { known } from '../../import/importing.ts';
import { graphIn, junk } from '../forms.ts';

const FORUM = '2025-second-example-parcel-forum';
const FILE = `conferences/${FORUM}.yaml`;

const sound: FormValues = {
  meeting: 'Second Example Parcel Forum',
  outcome: 'document',
  name: 'Rome Call on Parcels',
  kind: 'communique',
  adopted: '2025-06-13',
  legalStatus: 'non-binding',
  'issuers.0.name': 'Example Union',
  'names.0.language': 'fr',
  'names.0.name': 'Appel de Rome',
  summary: 'The forum calls for better data on parcels.',
  topics: ['parcels'],
  'commitments.0.text': 'Posts should send data before the parcel leaves.',
  'commitments.0.strength': 'urges',
  'commitments.0.addressees': ['postal-operators'],
  'commitments.0.topics': ['data-exchange'],
  'commitments.0.due': '31 December 2026',
  'commitments.1.text': 'The union will report on parcels.',
  'commitments.1.strength': 'commits',
  'commitments.1.addressees': ['secretariat'],
  'commitments.1.topics': [],
  'commitments.1.due': '',
  'commitments.2.text': '',
  pointless: [],
  sourceUrl: 'https://example.org/call',
  sourceDate: '14 June 2025',
  sourceLanguage: 'en',
};

const whole = new Map([[FORUM, { id: FORUM, ...(readYaml(known[FILE]).value as Draft) }]]);
const form = outcomeForm(whole);

function made(values: FormValues) {
  return form.made(values, graphIn(folderOf(known)), DAY);
}

function fieldsWith(changes: FormValues): (string | undefined)[] {
  return made({ ...sound, ...changes }).problems.map(({ field }) => field);
}

describe('a form that is filled in', () => {
  test('gives one file that every check passes, and the meeting has an outcome by itself', () => {
    const folder = folderOf(known);
    const result = form.made(sound, graphIn(folder), DAY);
    expect(result.problems).toEqual([]);
    const files = filesFrom(result);
    expect(files).toMatchInlineSnapshot(`
      {
        "declarations/2025-rome-call-on-parcels.yaml": "name: Rome Call on Parcels
      names:
        fr: Appel de Rome
      kind: communique
      adopted: 2025-06-13
      adoptedAt: 2025-second-example-parcel-forum
      issuers: [example-union]
      legalStatus: non-binding
      summary: The forum calls for better data on parcels.
      commitments:
        - id: c1
          text: Posts should send data before the parcel leaves.
          strength: urges
          addressees: [postal-operators]
          topics: [data-exchange]
          due: 2026-12-31
        - id: c2
          text: The union will report on parcels.
          strength: commits
          addressees: [secretariat]
          topics: [parcels]
      topics: [parcels]
      sources:
        - id: s1
          title: Rome Call on Parcels
          publisher: Example Union
          date: 2025-06-14
          url: "https://example.org/call"
          language: en
          supports: [name, names, adopted, adoptedAt, issuers, legalStatus, summary, commitments]
      ",
      }
    `);
    const before = checkContent(folder, DAY);
    expect(problemsWith(folder, before, files)).toEqual([]);
    const { graph } = { graph: graphWith(before.graph, result.records) };
    const meeting = graph.conferences.find(({ id }) => id === FORUM);
    expect(meeting && outcomeStateOf(graph, meeting, DAY)).toBe('recorded');
  });

  test('names documents of the same meeting', () => {
    const { graph } = checkContent(folderOf(known), DAY);
    const there = graphWith(graph, made(sound).records);
    const { duplicates } = form.made({ ...sound, name: 'Rome Report' }, there, DAY);
    expect(duplicates).toMatchObject([
      {
        collection: 'declarations',
        name: 'Rome Call on Parcels',
        because: { says: 'sameMeeting' },
      },
    ]);
  });

  test('gives an organization that is new a record of its own', () => {
    const folder = folderOf(known);
    const values = {
      ...sound,
      'issuers.1.name': 'Union of Sample Posts',
      issuerKind: 'regional',
    };
    const result = form.made(values, graphIn(folder), DAY);
    expect(result).toMatchObject({ problems: [], strangers: ['Union of Sample Posts'] });
    const files = filesFrom(result);
    expect(files['organizations/union-of-sample-posts.yaml']).toContain(
      'summary: Issued “Rome Call on Parcels”.',
    );
    expect(problemsWith(folder, checkContent(folder, DAY), files)).toEqual([]);
  });

  test('may say that the document has no points', () => {
    const { problems, records } = made({ ...sound, pointless: ['yes'] });
    expect(problems).toEqual([]);
    expect(records[0]?.text).not.toContain('commitments');
  });
});

test.each([
  ['its name', 'second example parcel forum'],
  ['its id', FORUM],
  ['the address of its page', `https://plenary.example/fr/conferences/${FORUM}/#outcomes`],
])('the meeting is known by %s', (_, meeting) => {
  expect(made({ ...sound, meeting }).meeting?.id).toBe(FORUM);
});

test('the kind is read off the name where none is chosen', () => {
  const { records } = made({ ...sound, kind: '', name: 'Joint Statement of Rome' });
  expect(records[0]?.text).toContain('kind: joint-statement\n');
});

describe('a problem stands at the field where it is to be mended', () => {
  test.each<[string, FormValues, string[]]>([
    ['a meeting that has no record', { meeting: 'Third Example Parcel Forum of all' }, ['meeting']],
    ['a day before the meeting', { adopted: '2024-06-13' }, ['adopted']],
    ['a day to come', { adopted: '2026-12-24' }, ['adopted']],
    ['a name without its language', { 'names.0.language': '' }, ['names.0.language']],
    ['a language that is none', { 'names.0.language': 'klingon' }, ['names.0.language']],
    ['a point without words', { 'commitments.1.text': '' }, ['commitments.1.text']],
    [
      'a point that nobody is to act on',
      { 'commitments.1.addressees': [] },
      ['commitments.1.addressees'],
    ],
    ['a strength that is none', { 'commitments.1.strength': 'shouts' }, ['commitments.1.strength']],
    ['a point due before its text', { 'commitments.0.due': '2024' }, ['commitments.0.due']],
    ['an address that is not secure', { sourceUrl: 'http://example.org/a' }, ['sourceUrl']],
    ['a new issuer without a kind', { 'issuers.1.name': 'Someone' }, ['issuerKind']],
    [
      'an active address in a point',
      { 'commitments.0.text': '[x](data:text/html,x)' },
      ['commitments.0.text'],
    ],
  ])('%s', (_, changes, fields) => {
    expect(fieldsWith(changes)).toEqual(fields);
  });

  test('a point whose words name no topic, whatever the document is about', () => {
    const { problems } = made({ ...sound, 'commitments.1.text': 'The union will report on it.' });
    expect(problems).toEqual([{ field: 'commitments.1.topics', asks: 'topics' }]);
  });

  test('days as well, while other fields are still empty', () => {
    const point = { 'commitments.0.due': '2024', 'commitments.0.addressees': [], name: '' };
    expect(fieldsWith(point)).toEqual(['name', 'commitments.0.addressees', 'commitments.0.due']);
  });

  test('where points were moved or left empty', () => {
    const { 'commitments.0.text': text, ...others } = sound;
    expect(text).toBeDefined();
    const moved = { 'commitments.2.text': '', ...others, 'commitments.1.strength': '' };
    expect(made({ ...moved, 'commitments.0.text': 'It is moved.' }).problems).toMatchObject([
      { field: 'commitments.1.strength' },
    ]);
  });

  test('an empty form asks for all that it needs at once', () => {
    expect(made({}).problems.map(({ field }) => field)).toEqual([
      ...['meeting', 'name', 'summary', 'sourceUrl', 'kind', 'sourcePublisher', 'commitments'],
    ]);
  });
});

describe('what is no fault is told as well', () => {
  const remarksWith = (changes: FormValues) => made({ ...sound, ...changes }).remarks;

  test('without another day it is the last one of the meeting', () => {
    const { records, remarks } = made({ ...sound, adopted: '' });
    expect(records[0]?.text).toContain('adopted: 2025-06-13\n');
    expect(remarks[0]).toEqual({
      ...{ field: 'adopted', says: 'lastDay', days: { start: '2025-06-13' } },
    });
  });

  test.each(['11 June 2025', '14 June 2025', 'July 2025'])(
    'a document of %s is taken, and its author asked to look at the day once more',
    (adopted) => {
      const { problems, remarks } = made({ ...sound, adopted });
      expect(problems).toEqual([]);
      expect(remarks[0]).toEqual({
        ...{ field: 'adopted', says: 'outside', isDoubt: true },
        days: { start: '2025-06-12', end: '2025-06-13' },
      });
    },
  );

  test('a document of a day of the meeting, its month or its year is not doubted', () => {
    for (const adopted of ['12 June 2025', 'June 2025', '2025'])
      expect(remarksWith({ adopted }).some(({ isDoubt }) => isDoubt)).toBe(false);
  });

  test('what was read off names and words, and that nobody issued it', () => {
    const changes = {
      kind: '',
      name: 'Rome Statement',
      'issuers.0.name': '',
      sourcePublisher: 'X',
    };
    expect(remarksWith(changes)).toEqual([
      { field: 'kind', says: 'kindByName', words: ['joint-statement'] },
      { field: 'issuers', says: 'noIssuer', isDoubt: true },
      { field: 'commitments.1.topics', says: 'topicsFound', words: ['parcels'] },
    ]);
  });

  test('a document is about what its points are about, and that is told', () => {
    const { draft, remarks } = made({ ...sound, topics: [], sourceLanguage: '' });
    expect(draft.topics).toEqual(['data-exchange', 'parcels']);
    expect(remarks).toEqual([
      { field: 'topics', says: 'topicsOfPoints', words: ['data-exchange', 'parcels'] },
      { field: 'commitments.1.topics', says: 'topicsFound', words: ['parcels'] },
      { field: 'sourceLanguage', says: 'language', language: 'en' },
    ]);
    expect(made({ ...sound, topics: [], pointless: ['yes'] }).draft.topics).toBeUndefined();
  });

  test('that nobody issued it, also where the record of the meeting names nobody who held it', () => {
    const { 'conferences/2025-second-example-parcel-forum.yaml': there, ...others } = known;
    const without = there.replace(/organizers:\n.*\n/, '').replace('organizers, ', '');
    const graph = graphIn(folderOf({ ...others, [FILE]: without }));
    const { remarks } = form.made({ ...sound, 'issuers.0.name': '' }, graph, DAY);
    expect(remarks[0]).toEqual({ field: 'issuers', says: 'nobodyKnown', isDoubt: true });
  });

  test('who publishes the page is asked where no issuer can be supposed', () => {
    expect(made({ ...sound, 'issuers.0.name': '' }).problems).toEqual([
      { field: 'sourcePublisher', asks: 'publisher' },
    ]);
  });
});

describe('where no document was adopted', () => {
  const none: FormValues = {
    ...sound,
    outcome: 'none',
    sourceUrl: 'https://example.org/minutes',
    sourceTitle: 'Minutes',
    sourcePublisher: 'Example Union',
  };

  test('the page is described by the meeting where nothing else is said', () => {
    const { problems, records } = made({ ...none, sourceTitle: '', sourcePublisher: '' });
    expect(problems).toEqual([]);
    expect(records[0]?.added).toContain(
      'title: Second Example Parcel Forum\n    publisher: Example Union\n',
    );
  });

  test('the record of the meeting says so, with the page that says so', () => {
    const folder = folderOf(known);
    const { problems, records } = form.made(none, graphIn(folder), DAY);
    expect(problems).toEqual([]);
    expect(records.map(({ added }) => added)).toMatchInlineSnapshot(`
      [
        "outcome: none
      sources:
        - id: s2
          title: Minutes
          publisher: Example Union
          date: 2025-06-14
          url: "https://example.org/minutes"
          language: en
          supports: [outcome]
      ",
      ]
    `);
    const [record] = records;
    writeFileSync(path.join(folder, FILE), record?.text ?? '');
    const { graph, problems: found } = checkContent(folder, DAY);
    expect(found.map((one) => lineFor(one, ''))).toEqual([]);
    const meeting = graph.conferences.find(({ id }) => id === FORUM);
    expect(meeting && outcomeStateOf(graph, meeting, DAY)).toBe('none');
  });

  test('a page that the record cites already is not cited twice', () => {
    const { records } = made({ ...none, sourceUrl: 'https://example.org/second' });
    expect(records[0]?.added).toContain('series, edition, organizers, summary, outcome]');
    expect(records[0]?.text.match(/- id:/g)).toHaveLength(1);
  });

  test('nothing is handed in before the whole record is here', () => {
    const without = outcomeForm(new Map());
    const { problems, records } = without.made(none, graphIn(folderOf(known)), DAY);
    expect([problems, records]).toEqual([[{ asks: 'record' }], []]);
    const neither = without.made({ ...none, meeting: '' }, graphIn(folderOf(known)), DAY);
    expect(neither.problems).toEqual([{ field: 'meeting' }]);
  });
});

const fields = [
  ...Object.keys(sound),
  'issuers.1.name',
  'issuerKind',
  'sourceTitle',
  'sourcePublisher',
];

test('500 random changes of the form never give a file that the check refuses, and never a crash', () => {
  const folder = folderOf(known);
  const graph = graphIn(folder);
  const before = checkContent(folder, DAY);
  const original = readFileSync(path.join(folder, FILE), 'utf8');
  let sent = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...fields), junk), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(
        sound,
        { ...sound, outcome: 'none', sourceTitle: 'Minutes', sourcePublisher: 'Example Union' },
        { ...sound, 'issuers.1.name': 'Newcomers', issuerKind: 'regional' },
      ),
      (changes, start) => {
        const values: Record<string, string | readonly string[] | undefined> = { ...start };
        for (const [field, text] of changes)
          values[field] = Array.isArray(start[field]) ? [text] : text;
        const result = form.made(values, graph, DAY);
        if (result.problems.length > 0) return;
        sent++;
        const files = filesFrom(result);
        const isChange = FILE in files;
        if (isChange) writeFileSync(path.join(folder, FILE), files[FILE] ?? '');
        const found = problemsWith(folder, before, isChange ? {} : files);
        writeFileSync(path.join(folder, FILE), original);
        expect(found.map((one) => lineFor(one, ''))).toEqual([]);
      },
    ),
    { numRuns: 500, seed: 20271129 },
  );
  // A form that refused everything would pass as well.
  expect(sent).toBeGreaterThan(50);
}, 60_000);
