import { describe, expect, test } from 'vitest';
import { eventFrom } from '../../src/publish/event/form.ts';
import type { FormValues } from '../../src/publish/form.ts';
import { graphOfKnown, knownOf } from '../../src/publish/known.ts';
import { inWords, toldProblem, toldRemark } from '../../src/publish/telling.ts';
import { translated } from '../../src/checks/telling.ts';
import { phrases } from '../../src/words/fr/phrases.ts';
import { readDate } from '../../src/checks/written-date.ts';
import { givenIn } from '../../src/words/publishing.ts';
import { conference, graphOf } from '../records.ts';
import { checkContent } from '../../src/checks/run.ts';
import { DAY, folderOf } from '../checks/checking.ts';
import { known } from '../import/importing.ts';

const about = {
  ...{ known: '', conferences: '', page: '/publish/', base: '/', site: 'Plenary' },
  topics: { parcels: 'Parcels' },
};

const wrong: FormValues[] = [
  { name: 'x'.repeat(301), start: '2027-13', kind: 'party', status: 'maybe', format: 'telepathy' },
  { name: 'Forum', start: '2027-06-31', end: 'later', country: 'Utopia', city: 'x'.repeat(301) },
  { name: 'Forum', start: '2027-06-10', end: '2027-06-01', edition: '0', series: 'nothing' },
  { name: '[x](javascript:y)', start: '2029', status: 'concluded', topics: ['unknown'] },
  { name: 'Forum', start: '2027', edition: 'third', sourceLanguage: 'klingon', sourceUrl: 'http:' },
  { name: 'Second Example Parcel Forum', start: '2025-06-12', city: 'Rome', country: 'IT' },
  { name: 'Talks on Letters', start: '2025-06-12', city: 'Rome', country: 'IT' },
].map((values) => ({
  ...{ summary: 'A forum.', organizer: 'EXU', sourceUrl: 'https://example.org/x' },
  ...values,
}));

/** What the checks find, and what they expect, in all those forms. */
function partsFound(): string[] {
  const graph = graphOfKnown(knownOf(checkContent(folderOf(known), DAY).graph));
  const found = wrong.flatMap((values) =>
    eventFrom(values, graph, DAY).problems.flatMap(({ problem }) => problem ?? []),
  );
  return found.flatMap(({ unexpected, expected }) => [unexpected, expected]);
}

describe('what the checks find is told as the form asks for it', () => {
  const graph = graphOf(conference({ id: '2025-forum', name: 'Parcel Forum' }));
  const toldIn = (language: string, unexpected: string, expected: string, nearest?: string) => {
    const problem = { check: 'dates', file: '', path: [], line: 1, column: 1 };
    const found = { problem: { ...problem, unexpected, expected, nearest } };
    return toldProblem(found, givenIn(language, about), graph);
  };

  test('what is here already is called by its name, which leads to it', () => {
    const already = (field: string, language: string) => {
      const problem = { check: 'duplicate', file: '', path: [field], line: 1, column: 1 };
      const alike = 'conferences/2025-forum.yaml';
      const found = { problem: { ...problem, unexpected: '', expected: '', alike } };
      return toldProblem(found, givenIn(language, about), graph);
    };
    expect(already('name', 'en')).toBe('This meeting is already here: Parcel Forum.');
    expect(already('name', 'fr')).toBe('Cette réunion est déjà ici\u00a0: Parcel Forum.');
    expect(already('dates', 'en')).toContain('in the same city is already here: Parcel Forum.');
  });

  test('days are written in words, and records are called by their names', () => {
    expect(toldIn('en', '"2027-06-12"', 'a date not before "2027-06-14", the first day')).toBe(
      'Unexpected 12 June 2027, expected a date not before 14 June 2027, the first day.',
    );
    expect(toldIn('en', '"2024"', 'a date not before "2025", the year of "2025-forum"')).toBe(
      'Unexpected 2024, expected a date not before 2025, the year of "Parcel Forum".',
    );
    expect(toldIn('en', '"soon"', 'a date such as 2018-02-09, 2018-02 or "2018"')).toBe(
      'Unexpected "soon", expected a date such as 9 February 2018, February 2018 or 2018.',
    );
    expect(toldIn('fr', '"14 Juni"', 'a date such as …', '2027-06-01')).toBe(
      'Trouvé\u00a0: "14 Juni"\u202f; attendu\u00a0: une date comme 9 février 2018, février 2018 ou 2018. Vouliez-vous dire «\u00a01 juin 2027\u00a0»\u202f?',
    );
  });

  test.each(['en', 'fr'])('and can be read again as they are written in %s', (language) => {
    const days = Array.from({ length: 366 }, (_, at) =>
      new Date(Date.UTC(2028, 0, at + 1)).toISOString().slice(0, 10),
    );
    for (const day of [...days, ...days.map((one) => one.slice(0, 7)), '2028'])
      expect(readDate(inWords(day, { language }) ?? '')).toBe(day);
  });

  test('remarks name days, topics, kinds and languages', () => {
    const given = givenIn('en', about);
    const days = { start: '2025-03-19', end: '2025-03-21' };
    expect(toldRemark({ field: 'adopted', says: 'outside', days }, given)).toBe(
      'The meeting was on 19–21 March 2025. Look whether this day is right.',
    );
    expect(toldRemark({ field: 'a', says: 'topicsFound', words: ['parcels'] }, given)).toBe(
      'Named in its words: Parcels.',
    );
    expect(toldRemark({ field: 'kind', says: 'kindByName', words: ['roadmap'] }, given)).toBe(
      'By its name: Roadmap.',
    );
    expect(toldRemark({ field: 'a', says: 'language', language: 'fr' }, given)).toBe(
      'Without another: French.',
    );
  });
});

describe('what the checks find in the form is told in French', () => {
  test('every sentence has its French', () => {
    const english = partsFound().filter(
      (text) => !/^("[^"]*"|\d+)$/.test(text) && translated(text, phrases) === text,
    );
    expect(english).toEqual([]);
  });

  test('as a reader would say it', () => {
    const told = partsFound().map((text) => translated(text, phrases));
    expect([...new Set(told)]).toMatchSnapshot();
  });
});
