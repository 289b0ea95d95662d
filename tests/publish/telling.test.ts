import { describe, expect, test } from 'vitest';
import { eventFrom } from '../../src/publish/event/form.ts';
import type { FormValues } from '../../src/publish/form.ts';
import { graphOfKnown, knownOf } from '../../src/publish/known.ts';
import { translated } from '../../src/checks/telling.ts';
import { phrases } from '../../src/words/fr/phrases.ts';
import { checkContent } from '../../src/checks/run.ts';
import { DAY, folderOf } from '../checks/checking.ts';
import { known } from '../import/importing.ts';

const wrong: FormValues[] = [
  { name: 'x'.repeat(301), start: '2027-13', kind: 'party', status: 'maybe', format: 'telepathy' },
  { name: 'Forum', start: '2027-06-31', end: 'later', country: 'Utopia', city: 'x'.repeat(301) },
  { name: 'Forum', start: '2027-06-10', end: '2027-06-01', edition: '0', series: 'nothing' },
  { name: '[x](javascript:y)', start: '2029', status: 'concluded', topics: ['unknown'] },
  { name: 'Forum', start: '2027', edition: 'third', sourceLanguage: 'klingon', sourceUrl: 'http:' },
  { name: 'Second Example Parcel Forum', start: '2025-06-12', city: 'Rome', country: 'IT' },
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
