import { describe, expect, test } from 'vitest';
import { commandLine, helpFor } from '../../src/authoring/command-line.ts';
import { draftOf } from '../../src/authoring/draft.ts';
import { questionsFor } from '../../src/authoring/questions.ts';
import { collections } from '../../src/schemas/index.ts';

const draftFrom = (collection: 'conferences' | 'declarations', ...args: string[]) =>
  draftOf(commandLine(collection, args).answers);

describe('flags become a draft:', () => {
  test('groups, numbers and lists are made as the schema has them', () => {
    expect(
      draftFrom(
        'conferences',
        ...['--name', 'Forum', '--start', '2024', '--city', 'Rome', '--edition', '3'],
        ...['--topic', 'post', '--topic', 'data'],
      ),
    ).toEqual({
      name: 'Forum',
      dates: { start: '2024' },
      place: { city: 'Rome' },
      edition: 3,
      topics: ['post', 'data'],
    });
  });

  test('an organizer may bring its role', () => {
    const draft = draftFrom('conferences', '--organizer', 'wco:host', '--organizer', 'upu');
    expect(draft).toEqual({ organizers: [{ org: 'wco', role: 'host' }, { org: 'upu' }] });
  });

  test('strength and addressees belong to the commitment before them', () => {
    const first = ['--commitment', 'One.', '--strength', 'urges'];
    const second = ['--commitment', 'Two.', '--addressee', 'all', '--addressee', 'customs'];
    expect(draftFrom('declarations', ...first, ...second)).toEqual({
      commitments: [
        { text: 'One.', strength: 'urges' },
        { text: 'Two.', addressees: ['all', 'customs'] },
      ],
    });
  });
});

test('all that cannot be understood is named at once', () => {
  const args = ['--organiser=wco', '--name', 'A', '--name', 'B', '--city', '--yes', 'stray'];
  expect(commandLine('conferences', args).problems).toMatchInlineSnapshot(`
    [
      "There is no --organiser. Did you mean --organizer?",
      "--name is given twice.",
      "--city needs a value.",
      ""stray" belongs to no flag.",
    ]
  `);
});

test.each(collections)('the help on %s has a sentence for every flag', (collection) => {
  const help = helpFor(collection);
  for (const { flag, field } of questionsFor(collection)) {
    expect(field.help, flag).not.toBe('');
    expect(help).toContain(`  --${flag}\n      ${field.help}`);
  }
});
