import { describe, expect, test } from 'vitest';
import { problemsWith } from '../../scripts/admission.ts';
import { fileOf } from '../../src/checks/check.ts';
import { lineFor } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { spotsIn } from '../../src/import/find-spot.ts';
import type { Notice } from '../../src/import/notice.ts';
import { filesOf, importOf } from '../../src/import/import.ts';
import type { Draft } from '../../src/authoring/draft.ts';
import { DAY, folderOf } from '../checks/checking.ts';
import { filesThatAre, found, known, said } from './importing.ts';

/** A draft in a line: when, how it stands, where, and what it belongs to. */
function brief(draft: Draft): string {
  const { dates, previousDates, place, organizers, topics } = draft as Draft & {
    previousDates?: { start: string }[];
    place?: { city?: string; country: string };
    organizers?: { org: string }[];
  };
  const all = [
    [dates?.start, dates?.end].filter(Boolean).join('/'),
    previousDates && `was ${previousDates[0]?.start}`,
    draft['kind'],
    draft.status,
    draft['format'],
    place && [place.city, place.country].filter(Boolean).join(' '),
    organizers?.map(({ org }) => org).join('+'),
    draft.series && `${draft.series}${draft.edition === undefined ? '' : ` ${draft.edition}`}`,
    topics?.join('+'),
  ];
  return all.filter(Boolean).join(', ');
}

const given = { day: DAY, file: 'file' };

describe('a file that is sound gives drafts that pass every check', () => {
  test.each(filesThatAre('good'))('%s', (file) => {
    const folder = folderOf(known);
    const before = checkContent(folder, DAY);
    expect(before.problems).toEqual([]);
    const read = found('good', file);
    const { records, problems, found: wrong } = importOf(read, before.graph, given);
    expect(problems.map((one) => said(one))).toEqual([]);
    expect(wrong.map((one) => lineFor(one, ''))).toEqual([]);
    expect(problemsWith(folder, before, filesOf(records)).map((one) => lineFor(one, ''))).toEqual(
      [],
    );
    expect(records.map((one) => `${fileOf(one)}: ${brief(one.draft)}`)).toMatchSnapshot();
    expect(
      records
        .flatMap(({ notices, duplicates }) => [
          ...notices,
          ...duplicates.map(({ because }) => because),
        ])
        .map((one) => said(one, spotsIn(read.source))),
    ).toMatchSnapshot();
  });
});

describe('a file that is not is refused with the reason, and gives no file', () => {
  test.each(filesThatAre('bad'))('%s', (file) => {
    const { graph } = checkContent(folderOf(known), DAY);
    const read = found('bad', file);
    const tell = (one: Notice) => said(one, spotsIn(read.source));
    const { records, problems, notices, found: wrong } = importOf(read, graph, given);
    const reasons = [...problems.map(tell), ...wrong.map((one) => lineFor(one, ''))];
    if (reasons.length === 0) expect(records).toEqual([]);
    expect([...reasons, ...notices.map(tell)]).toMatchSnapshot();
    expect([...reasons, ...notices]).not.toEqual([]);
  });
});

test('the corpus is as large as was promised', () => {
  expect(filesThatAre('good').length).toBeGreaterThanOrEqual(60);
  expect(filesThatAre('bad').length).toBeGreaterThanOrEqual(30);
});
