import { describe, expect, test } from 'vitest';
import { meantBy, toldOfAnswer, wrongWith } from '../../src/authoring/answer-problems.ts';
import { problemsOf } from '../../src/authoring/draft-problems.ts';
import type { Draft } from '../../src/authoring/draft.ts';
import { titleFor } from '../../src/authoring/question-title.ts';
import { questionsFor, type Question } from '../../src/authoring/questions.ts';
import { choicesIn } from '../../src/authoring/voice.ts';
import { collections } from '../../src/schemas/index.ts';
import { voiceIn } from '../../src/words/commands.ts';
import { searching } from '../../src/authoring/searching.ts';
import { graphOf, organization, topic } from '../records.ts';

const questions = questionsFor('conferences');

function question(flag: string): Question {
  const found = questions.find((one) => one.flag === flag);
  if (!found) throw new Error(`No question ${flag}`);
  return found;
}

describe('a question', () => {
  test('about a date shows how dates are written', () => {
    expect(titleFor(question('start'), 0, true)).toBe(
      'Start: First day, as precise as a source gives it. Such as 2027-03-03, 2027-03 or 2027.',
    );
  });

  test('about a record asks for its name and not for its id', () => {
    expect(titleFor(question('organizer'), 1, false)).toBe(
      'Organizer 2: The organization. Type a part of the name. (May be left empty.)',
    );
  });

  test('with several answers says how to tick them', () => {
    expect(titleFor(question('topic'), 0, false)).toMatch(
      /Tab ticks, Enter goes on\. \(Tick "\(none\)"/,
    );
  });

  test.each([
    ['edition', ['series']],
    ['end', ['dates', 'start']],
    ['participants-note', ['participants', 'count']],
    ['summary', undefined],
  ])('about %s comes after %j', (flag, after) => {
    expect(question(flag).after).toEqual(after);
  });
});

describe('an answer', () => {
  test.each(['Fiji', 'fiji', 'FJI', 'fj', 'FJ'])('%s means FJ', (text) => {
    expect(meantBy(question('country'), text)).toBe('FJ');
    expect(wrongWith(question('country'), 'FJ', {})).toBeUndefined();
  });

  test('that is no country stays as it is and is refused', () => {
    expect(meantBy(question('country'), 'Atlantis')).toBe('Atlantis');
    expect(wrongWith(question('country'), 'Atlantis', {})).toContain('a two-letter country code');
  });

  test('before the first day is refused at once as the last day', () => {
    const draft = { dates: { start: '2027-03-03' } };
    expect(wrongWith(question('end'), '2027-03-02', draft)).toBe(
      'Unexpected "2027-03-02", expected a date not before "2027-03-03", the first day.',
    );
    expect(wrongWith(question('end'), '2027-03', draft)).toBeUndefined();
  });
});

describe('typing', () => {
  const choices = [
    { value: 'wco', label: 'World Customs Organization (WCO)', means: 'wco' },
    { value: 'upu', label: 'Universal Postal Union (UPU)', means: 'upu' },
  ];
  const none = { value: '', label: '(none)', means: 'Add one.' };
  const left = (typed: string) => {
    const fits = searching(choices);
    return [none, ...choices]
      .filter(({ value, label, means }) => fits(typed, { value, label, hint: means }))
      .map(({ value }) => value);
  };
  test.each([
    ['customs world', ['wco']],
    ['UPU', ['upu']],
    ['union postal x', ['']],
  ])('"%s" leaves %j', (typed, ids) => {
    expect(left(typed)).toEqual(ids);
  });
});

describe('a flag that names', () => {
  const graph = graphOf(
    organization({ id: 'wco', name: 'World Customs Organization', short: 'WCO', aliases: ['CCC'] }),
    topic({ id: 'customs-duties', label: 'Duties', aliases: ['tariffs'] }),
  );
  const said = (draft: Draft) =>
    problemsOf('conferences', draft, graph, 'src/content')
      .filter(({ check }) => check === 'unknown-reference')
      .map((problem) => toldOfAnswer(problem, 'conferences'));

  test.each(['World Customs Organisation', 'ccc', 'wcoo'])(
    'an organization "%s" is told its id and where ids are',
    (org) => {
      expect(said({ organizers: [{ org }] })).toEqual([
        `--organizer: Unexpected "${org}", expected the id of an organization (the file names in src/content/organizations, without .yaml). Did you mean "wco"? Write: \`--organizer wco\``,
      ]);
    },
  );

  test.each(['duties', 'Tariffs'])('a topic "%s" is told its id and where ids are', (name) => {
    expect(said({ topics: [name] })).toEqual([
      `--topic: Unexpected "${name}", expected the id of a topic (they stand in src/content/topics.yaml). Did you mean "customs-duties"? Write: \`--topic customs-duties\``,
    ]);
  });
});

test('a missing status can be answered by what its default follows from', () => {
  const missing = {
    check: 'schema',
    file: '',
    path: ['status'],
    unexpected: 'nothing',
    expected: '',
  };
  expect(toldOfAnswer(missing, 'conferences')).toMatch(/--end or --start\.$/);
});

describe('in French', () => {
  const french = voiceIn('fr');

  test('a question is asked in French', () => {
    expect(titleFor(question('start'), 0, true, french)).toBe(
      'Début\u00a0: Premier jour, aussi précisément qu’une source le donne. Par exemple 2027-03-03, 2027-03 ou 2027.',
    );
    expect(titleFor(question('organizer'), 1, false, french)).toBe(
      'Organisateur 2\u00a0: L’organisation. Tapez une partie du nom. (Peut rester vide.)',
    );
  });

  test('the words of a closed list have their French labels, and stay what they are', () => {
    const { field } = question('kind');
    const choices = choicesIn(french, field.words);
    expect(choices.map(({ value }) => value)).toEqual(field.words.map(({ value }) => value));
    expect(choices.find(({ value }) => value === 'summit')?.label).toBe('Sommet');
  });

  test('an answer is refused in French, with the flag as it has to be', () => {
    const wrong = { start: '2027-06-10' };
    expect(wrongWith(question('end'), '2027-06-01', { dates: wrong }, french)).toBe(
      'Trouvé\u00a0: "2027-06-01"\u202f; attendu\u00a0: une date qui ne précède pas "2027-06-10", le premier jour.',
    );
    const graph = graphOf(organization({ id: 'wco', name: 'World Customs Organization' }));
    const problems = problemsOf('conferences', { organizers: [{ org: 'wcoo' }] }, graph, 'content');
    const [told] = problems
      .filter(({ check }) => check === 'unknown-reference')
      .map((problem) => toldOfAnswer(problem, 'conferences', french));
    expect(told).toBe(
      '--organizer\u00a0: Trouvé\u00a0: "wcoo"\u202f; attendu\u00a0: l’identifiant d’une organisation (les noms de fichier dans content/organizations, sans .yaml). Vouliez-vous dire «\u00a0wco\u00a0»\u202f? Écrivez\u00a0: `--organizer wco`',
    );
  });

  test.each(collections)(
    'every question about %s has a name and its help in French',
    (collection) => {
      for (const { flag, field } of questionsFor(collection)) {
        expect(Object.keys(french.words.flags), flag).toContain(flag);
        expect(french.helps[field.help], field.help).toBeDefined();
      }
    },
  );
});
