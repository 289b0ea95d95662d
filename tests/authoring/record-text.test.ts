import fc from 'fast-check';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { completed, type Draft } from '../../src/authoring/draft.ts';
import { recordText } from '../../src/authoring/record-text.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';

const draft: Draft = {
  topics: ['post', 'data'],
  name: 'Third Forum: “Parcels”',
  kind: 'forum',
  summary:
    'The forum looked at how posts and customs exchange data. Mr. J. Smith spoke of the years to come and of what is still to do.',
  dates: { start: '2024', end: '2024-06' },
  organizers: [{ role: 'host', org: 'wco' }],
  sources: [{ title: 'A "report"', url: 'https://example.org/a', date: '2024' }],
};

const written = recordText('conferences', completed('conferences', draft));

test('a record is written in the order of its schema and in the style of the others', () => {
  expect(written.split('\n# short')[0]).toMatchInlineSnapshot(`
    "name: "Third Forum: “Parcels”"
    kind: forum
    dates: {start: "2024", end: 2024-06}
    organizers:
      - {org: wco, role: host}
    summary: >-
      The forum looked at how posts and customs exchange data.
      Mr. J. Smith spoke of the years to come and of what is still to do.
    topics: [post, data]
    sources:
      - id: s1
        title: A "report"
        date: "2024"
        url: "https://example.org/a"
        supports: [name, dates, organizers, summary]
    "
  `);
});

test('the fields that are still free follow as comments, each with what belongs into it', () => {
  expect(written).toContain('\n# theme:  # Official theme or motto, exactly as written.\n');
  expect(written).toContain(
    '\n# participants: {count: 40, qualifier: exact, countries: 40, note: …}  # ',
  );
  expect(written).toContain('\n# aliases: […]  # ');
  expect(written).toContain('\n# edition:  # ');
  expect(written).not.toContain('# name:');
});

test('commitments are numbered, and their numbers stand first', () => {
  const points = { commitments: [{ strength: 'urges', text: 'One.' }, { text: 'Two.' }] };
  expect(recordText('declarations', completed('declarations', points))).toContain(
    'commitments:\n  - id: c1\n    text: One.\n    strength: urges\n  - id: c2\n    text: Two.\n',
  );
});

const awkward = fc.constantFrom(
  '"',
  "'",
  '#',
  ': ',
  '- ',
  '{',
  '2018',
  'no',
  '北京',
  'é',
  '*',
  'A.',
);
const word = fc.oneof(awkward, fc.string({ minLength: 1 })).map((text) => text.trim());
const text = fc
  .array(word, { minLength: 1, maxLength: 40 })
  .map((words) => words.filter(Boolean).join(' '))
  .filter((text) => text !== '');

test('whatever is written reads back the same, and Prettier has nothing to change', async () => {
  const styled = { parser: 'yaml', printWidth: 100, bracketSpacing: false };
  await fc.assert(
    fc.asyncProperty(text, text, async (name, summary) => {
      const record = { name, aliases: [summary, name], place: { city: name }, summary };
      const yaml = recordText('conferences', record);
      expect(readYaml(yaml).value).toEqual(record);
      expect(await check(yaml, styled)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
