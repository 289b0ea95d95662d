import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsWith } from '../../../scripts/admission.ts';
import { lineFor } from '../../../src/checks/report.ts';
import { checkContent } from '../../../src/checks/run.ts';
import { eventFields, eventFrom } from '../../../src/publish/event/form.ts';
import { meetingRead } from '../../../src/publish/event/meeting-read.ts';
import { filesFrom, type FormValues } from '../../../src/publish/form.ts';
import { DAY, folderOf } from '../../checks/checking.ts';
import { foundIn, known } from '../../import/importing.ts';
import { graphIn, junk } from '../forms.ts';

const sound: FormValues = {
  name: 'Third Example Parcel Forum',
  kind: 'forum',
  start: '2027-09-14',
  end: '2027-09-16',
  format: 'hybrid',
  city: 'Bern',
  country: 'CH',
  organizer: 'Example Union',
  series: 'example-parcel-forums',
  edition: '3',
  summary: 'Posts and customs will compare how they exchange data on parcels.',
  topics: ['parcels'],
  sourceUrl: 'https://example.org/third',
  sourceLanguage: 'en',
};

function fieldsWith(values: FormValues): (string | undefined)[] {
  return eventFrom(values, graphIn(folderOf(known)), DAY).problems.map(({ field }) => field);
}

test('a form that is filled in gives a file that every check passes', () => {
  const folder = folderOf(known);
  const result = eventFrom(sound, graphIn(folder), DAY);
  expect(result.problems).toEqual([]);
  const files = filesFrom(result);
  expect(files).toMatchInlineSnapshot(`
    {
      "conferences/2027-third-example-parcel-forum.yaml": "name: Third Example Parcel Forum
    kind: forum
    status: confirmed
    format: hybrid
    dates: {start: 2027-09-14, end: 2027-09-16}
    place: {city: Bern, country: CH}
    series: example-parcel-forums
    edition: 3
    organizers:
      - {org: example-union, role: organizer}
    summary: Posts and customs will compare how they exchange data on parcels.
    topics: [parcels]
    sources:
      - id: s1
        title: Third Example Parcel Forum
        publisher: Example Union
        url: "https://example.org/third"
        language: en
        supports: [name, status, format, dates, place, series, edition, organizers, summary]
    ",
    }
  `);
  const before = checkContent(folder, DAY);
  expect(problemsWith(folder, before, files)).toEqual([]);
});

describe('days as people write them', () => {
  const inWords = { ...sound, start: '14–16 September 2027', end: '' };
  test.each<[string, FormValues]>([
    ['in one field', inWords],
    ['in French', { ...sound, start: 'du 14 au 16 septembre 2027', end: '' }],
    ['in two fields', { ...sound, start: '14 September', end: '16 September 2027' }],
    ['in one field, and the last again', { ...inWords, end: '16 September 2027' }],
    ['in numbers', { ...sound, start: '14/09/2027', end: '16/09/2027' }],
  ])('%s are written in the notation of records', (_, values) => {
    const { problems, records, days } = eventFrom(values, graphIn(folderOf(known)), DAY);
    expect([problems, days['start']?.isRead]).toEqual([[], true]);
    expect(records[0]?.text).toContain('dates: {start: 2027-09-14, end: 2027-09-16}\n');
    expect(records[0]?.id).toMatch(/^2027-/);
  });

  test('are asked about where day and month can change places, and refused where they cannot be read', () => {
    const graph = graphIn(folderOf(known));
    const either = eventFrom({ ...sound, start: '05/06/2027', end: '' }, graph, DAY);
    expect(either.days['start']?.either).toEqual([
      { start: '2027-06-05' },
      { start: '2027-05-06' },
    ]);
    expect(either.problems.map(({ field }) => field)).toEqual(['start']);
    expect(fieldsWith({ ...sound, start: 'next summer', end: '' })).toEqual(['start']);
  });
});

test('an organization that is new gets a record of its own', () => {
  const folder = folderOf(known);
  const values = { ...sound, organizer: 'Union of Sample Posts', organizerKind: 'regional' };
  const result = eventFrom(values, graphIn(folder), DAY);
  expect(result).toMatchObject({ problems: [], strangers: ['Union of Sample Posts'] });
  const files = filesFrom(result);
  expect(Object.keys(files)).toEqual([
    'conferences/2027-third-example-parcel-forum.yaml',
    'organizations/union-of-sample-posts.yaml',
  ]);
  expect(problemsWith(folder, checkContent(folder, DAY), files)).toEqual([]);
});

test('a known organization is found by its acronym', () => {
  const { records } = eventFrom({ ...sound, organizer: 'exu' }, graphIn(folderOf(known)), DAY);
  expect(records).toHaveLength(1);
  expect(records[0]?.text).toContain('org: example-union');
});

describe('organizations by their everyday names', () => {
  const named = (name: string, short: string) =>
    known['organizations/example-union.yaml'].replace('Example Union', name).replace('EXU', short);
  const graphHere = () =>
    graphIn(
      folderOf({ ...known, 'organizations/sample-posts.yaml': named('Sample Posts', 'SAP') }),
    );
  const made = (values: FormValues) => eventFrom({ ...sound, ...values }, graphHere(), DAY);

  test.each([
    ['EXU, SAP', ''],
    ['EXU and SAP', ''],
    ['exu; sap', 'Sample Posts'],
    ['EXU', 'SAP; EXU'],
  ])('“%s” and “%s” in the two fields are two that are known', (organizer, secondOrganizer) => {
    const { records, draft, problems } = made({ organizer, secondOrganizer });
    expect([records.length, problems]).toEqual([1, []]);
    expect(draft.organizers).toEqual(
      ['example-union', 'sample-posts'].map((org) => ({ org, role: 'organizer' })),
    );
  });

  test('what is only like one that is known is asked about at its field', () => {
    const { organizations } = made({ organizer: 'UN EXU, SAP', secondOrganizer: 'SAP Office' });
    expect(organizations).toMatchObject({
      organizer: { meant: [['Example Union', 'Sample Posts']] },
      secondOrganizer: { meant: [['Sample Posts']], strangers: ['SAP Office'] },
    });
  });

  test('what several new ones are is asked once, in the words of the form', () => {
    const { problems } = made({ organizer: 'Newcomers; Beginners', secondOrganizer: 'Strangers' });
    expect(problems).toEqual([{ field: 'organizerKind', asks: 'organizationKind' }]);
  });

  test('a calendar leaves them in the form for the question', () => {
    const [meeting] = foundIn(
      JSON.stringify({
        ...{ '@type': 'Event', name: 'Parcel Talks', startDate: '2027-06-10' },
        organizer: ['UN EXU', 'SAP', 'A. Person', 'Sample Posts'],
      }),
    ).meetings;
    const values = meeting && meetingRead(meeting, graphHere(), 'a.json').values;
    expect(values).toMatchObject({ organizer: 'UN EXU', secondOrganizer: 'Sample Posts' });
  });
});

test('the series is recognized by the name, and a probable duplicate is named', () => {
  const graph = graphIn(folderOf(known));
  const without = { ...sound, series: '', edition: '' };
  expect(eventFrom(without, graph, DAY).recognized).toEqual({
    series: 'example-parcel-forums',
    edition: 3,
  });
  const again = { ...sound, start: '2025-06-14', end: '', edition: '2' };
  expect(eventFrom(again, graph, DAY).duplicates).toMatchObject([
    { id: '2025-second-example-parcel-forum', because: { says: 'sameEdition' } },
  ]);
});

describe('a meeting that is here already', () => {
  const { 'conferences/2025-second-example-parcel-forum.yaml': here, ...others } = known;
  const again = {
    ...{ ...sound, name: 'Second Example Parcel Forum', series: '', edition: '' },
    ...{ start: '2025-06-12', end: '', city: 'Rome', country: 'IT' },
  };
  test.each(['2025-a-forum', '2025-upu-forum'])('is found under any id, once: %s', (id) => {
    const graph = graphIn(folderOf({ ...others, [`conferences/${id}.yaml`]: here }));
    const { problems } = eventFrom(again, graph, DAY);
    expect(problems.map(({ field, problem }) => [field, problem?.alike])).toEqual([
      ['name', `conferences/${id}.yaml`],
    ]);
  });

  test('is told with all else that is to mend', () => {
    const graph = graphIn(folderOf(known));
    const wrong = { organizer: 'Newcomers', country: '', sourceUrl: 'http://example.org/x' };
    const { problems } = eventFrom({ ...again, ...wrong }, graph, DAY);
    expect(problems.map(({ field }) => field)).toEqual([
      ...['country', 'organizerKind', 'sourceUrl', 'name'],
    ]);
  });
});

describe('the address of the page', () => {
  test('may be typed without its scheme', () => {
    const { records } = eventFrom(
      { ...sound, sourceUrl: 'www.example.org/third' },
      graphIn(folderOf(known)),
      DAY,
    );
    expect(records[0]?.text).toContain('url: "https://www.example.org/third"\n');
  });

  test('is proposed with the secure scheme where it has the other', () => {
    const values = { ...sound, sourceUrl: 'http://example.org/a' };
    const { problems } = eventFrom(values, graphIn(folderOf(known)), DAY);
    expect(problems.map(({ problem }) => problem?.nearest)).toEqual(['https://example.org/a']);
  });
});

describe('what is supposed is told at its field', () => {
  const remarksWith = (changes: FormValues) =>
    eventFrom({ ...sound, ...changes }, graphIn(folderOf(known)), DAY).remarks;

  test('the kind by the name, or a conference, and the language of the page', () => {
    expect(remarksWith({})).toEqual([]);
    expect(remarksWith({ kind: '' })).toEqual([
      { field: 'kind', says: 'kindSupposed', words: ['forum'] },
    ]);
    expect(remarksWith({ kind: '', name: 'Fifth Gathering', sourceLanguage: '' })).toEqual([
      { field: 'kind', says: 'kindSupposed', words: ['conference'] },
      { field: 'sourceLanguage', says: 'language', language: 'en' },
    ]);
    expect(remarksWith({ sourceUrl: '', sourceLanguage: '' })).toEqual([]);
  });
});

test.each(['French', 'français', 'fr'])('the language of the page may be called %s', (language) => {
  const { problems, records } = eventFrom(
    { ...sound, sourceLanguage: language },
    graphIn(folderOf(known)),
    DAY,
  );
  expect(problems).toEqual([]);
  expect(records[0]?.text).toContain('language: fr\n');
});

test('a language that is none is told once, also where an organization is new', () => {
  const strangers = { organizer: 'Newcomers', organizerKind: 'regional' };
  const values = { ...sound, ...strangers, sourceLanguage: 'nothing' };
  expect(eventFrom(values, graphIn(folderOf(known)), DAY).problems).toEqual([
    { field: 'sourceLanguage', asks: 'language' },
  ]);
});

describe('a problem stands at the field where it is to be mended', () => {
  test.each<[string, FormValues, string[]]>([
    ['a day that does not exist', { ...sound, start: '2027-02-30' }, ['start']],
    ['an end before the beginning', { ...sound, end: '2027-09-01' }, ['end']],
    [
      'an end before the beginning, while other fields are still empty',
      { start: '14 June 2027', end: '12 June 2027', organizer: 'EXU' },
      ['name', 'summary', 'sourceUrl', 'end'],
    ],
    [
      'an end before the beginning, while the country of a city is still empty',
      { ...sound, end: '2027-09-01', country: '' },
      ['country', 'end'],
    ],
    ['a country that is none', { ...sound, country: 'Utopia' }, ['country']],
    ['an address that is not secure', { ...sound, sourceUrl: 'http://example.org' }, ['sourceUrl']],
    ['a script for an address', { ...sound, sourceUrl: 'javascript:alert(1)' }, ['sourceUrl']],
    [
      'an active address in the summary',
      { ...sound, summary: '[x](data:text/html,x)' },
      ['summary'],
    ],
    ['a new organization without a kind', { ...sound, organizer: 'Someone' }, ['organizerKind']],
    ['a number in no series', { ...sound, series: '' }, ['series']],
    ['an empty form', {}, ['name', 'start', 'organizer', 'summary', 'sourceUrl']],
  ])('%s', (_, values, fields) => {
    expect(fieldsWith(values)).toEqual(fields);
  });
});

const fields = Object.keys(eventFields);

test('500 random changes of the form never give a file that the check refuses, and never a crash', () => {
  const folder = folderOf(known);
  const graph = graphIn(folder);
  const before = checkContent(folder, DAY);
  let sent = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...fields), junk), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(sound, { ...sound, organizer: 'Newcomers', organizerKind: 'regional' }),
      (changes, start) => {
        const values: Record<string, string | readonly string[] | undefined> = { ...start };
        for (const [field, text] of changes) values[field] = field === 'topics' ? [text] : text;
        const result = eventFrom(values, graph, DAY);
        if (result.problems.length > 0) return;
        sent++;
        const found = problemsWith(folder, before, filesFrom(result));
        expect(found.map((one) => lineFor(one, ''))).toEqual([]);
      },
    ),
    { numRuns: 500, seed: 20271129 },
  );
  // A form that refused everything would pass as well.
  expect(sent).toBeGreaterThan(50);
}, 60_000);
