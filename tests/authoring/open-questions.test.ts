import { expect, test } from 'vitest';
import { reopened, unanswered } from '../../src/authoring/open-questions.ts';
import { questionsFor } from '../../src/authoring/questions.ts';
import type { Draft } from '../../src/authoring/draft.ts';

const questions = questionsFor('conferences');
const flags = (asked: typeof questions) => asked.map(({ flag }) => flag);

test('what flags have answered is not asked again, nor about the items of a list', () => {
  const draft = { name: 'Forum', dates: { start: '2024' }, sources: [{ title: 'Report' }] };
  const open = flags(unanswered(questions, draft));
  expect(open).toEqual(expect.arrayContaining(['end', 'kind', 'organizer']));
  expect(open.filter((flag) => ['start', 'name'].includes(flag) || /^source/.test(flag))).toEqual(
    [],
  );
});

test('a problem opens the questions about its group again and keeps their answers', () => {
  const draft: Draft = { dates: { start: '2024-06-02', end: '2024-06-01' } };
  expect(flags(reopened(questions, draft, [['dates', 'end']]))).toEqual(['start', 'end']);
  expect(draft.dates).toEqual({ start: '2024-06-02', end: '2024-06-01' });
});

test('a problem in one item opens the whole list again', () => {
  const draft: Draft = { name: 'Forum', organizers: [{ org: 'wco' }, { org: 'upu' }] };
  expect(flags(reopened(questions, draft, [['organizers', 1, 'org']]))).toEqual([
    'organizer',
    'organizer-role',
  ]);
  expect(draft).toEqual({ name: 'Forum' });
});
