import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/authoring/command-line.ts';
import { collectionFrom, generalHelp, insteadOf } from '../../src/authoring/kinds-of-record.ts';

test.each([
  ['conference', 'conferences'],
  ['organizations', 'organizations'],
  ['series', 'series'],
  ['serie', undefined],
  ['', undefined],
])('"%s" means %s', (word, collection) => {
  expect(collectionFrom(word)).toBe(collection);
});

describe('a word that is no kind of record is answered with what to type instead:', () => {
  test.each([
    ['workshop', 'workshop is a kind of conference: npm run new -- conference --kind workshop'],
    [
      'action-plan',
      'action-plan is a kind of declaration: npm run new -- declaration --kind action-plan',
    ],
    [
      'working-body',
      'working-body is a kind of organization: npm run new -- organization --kind working-body',
    ],
  ])('%s', (word, line) => {
    expect(insteadOf(word)).toEqual([line]);
  });

  test('recommendation, which may be a declaration or a framework', () => {
    expect(insteadOf('recommendation')).toHaveLength(2);
  });

  test.each([
    ['confrence', 'Did you mean "conference"?'],
    ['worksop', 'Did you mean "workshop"?'],
  ])('%s, with the word that was probably meant', (word, line) => {
    expect(insteadOf(word)).toContain(line);
  });

  test('anything else, with all kinds', () => {
    expect(insteadOf('banquet')).toEqual([
      '"banquet" is no kind of record: choose one of conference, declaration, framework, organization, series.',
    ]);
  });
});

test('the general help shows an example whose flags all exist', () => {
  const help = generalHelp();
  const example = help.slice(help.indexOf('-- conference --yes') + 14);
  const args = [...example.matchAll(/"([^"]*)"|([^\s"\\\\]+)/g)].map(
    ([, text, word]) => text ?? word,
  );
  const line = commandLine('conferences', args.map(String));
  expect(line).toMatchObject({ yes: true, problems: [] });
  expect(line.answers.length).toBeGreaterThan(8);
});
