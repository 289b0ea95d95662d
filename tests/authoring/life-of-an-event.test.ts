import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withDefaults } from '../../src/authoring/defaults.ts';
import { completed } from '../../src/authoring/draft.ts';
import { recordText } from '../../src/authoring/record-text.ts';
import { lineFor } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { happeningsOf } from '../../src/exports/calendars/happenings.ts';
import { datasetOf } from '../../src/exports/dataset.ts';
import { feedFiles } from '../../src/exports/feeds/files.ts';
import { thingOf } from '../../src/exports/linked/json-ld.ts';
import { outcomesOf, outcomeStateOf } from '../../src/graph/conferences.ts';
import { eventFrom } from '../../src/publish/event/form.ts';
import { filesFrom } from '../../src/publish/form.ts';
import { DAY, folderOf } from '../checks/checking.ts';
import { known } from '../import/importing.ts';

const ID = '2026-workshop-on-parcel-data';
const FILE = `conferences/${ID}.yaml`;

/** A content folder into which a workshop has been put through the form of /publish/. */
function announced(): string {
  const folder = folderOf(known);
  const { graph } = checkContent(folder, DAY);
  const outcome = eventFrom(
    {
      ...{ name: 'Workshop on parcel data', kind: 'workshop', start: '14–16 September 2026' },
      ...{ city: 'Bern', country: 'CH', organizer: 'EXU', topics: ['parcels'] },
      ...{ summary: 'Posts compare data.', sourceUrl: 'https://example.org/workshop' },
    },
    graph,
    DAY,
  );
  expect(outcome.problems).toEqual([]);
  for (const [file, text] of Object.entries(filesFrom(outcome)))
    writeFileSync(path.join(folder, file), text);
  return folder;
}

function change(folder: string, ...changes: [before: string | RegExp, after: string][]): void {
  const file = path.join(folder, FILE);
  let text = readFileSync(file, 'utf8');
  for (const [before, after] of changes) {
    expect(text).toMatch(before);
    text = text.replace(before, after);
  }
  writeFileSync(file, text);
}

/** What readers and programs are told of the workshop on a day. */
function toldOf(folder: string, day: string) {
  const { graph, problems } = checkContent(folder, day);
  expect(problems.map((one) => lineFor(one, ''))).toEqual([]);
  const meeting = graph.conferences.find(({ id }) => id === ID);
  if (!meeting) throw new Error('The workshop is gone');
  const dataset = datasetOf(graph, [], day);
  const entry = happeningsOf(dataset).find(({ uid }) => uid === ID);
  return {
    outcome: outcomeStateOf(graph, meeting, day),
    outcomes: outcomesOf(graph, meeting).map(({ id }) => id),
    calendar: entry && `${entry.status} ${entry.start} to ${entry.end} #${entry.sequence}`,
    event: thingOf(graph, meeting, ''),
    feed: [...feedFiles(dataset)].find((one) => one.path === '/feeds/all.xml')?.body ?? '',
  };
}

test('an event that is announced stands in the calendar, its outcome is to come', () => {
  expect(toldOf(announced(), DAY)).toMatchObject({
    outcome: 'to-come',
    calendar: 'CONFIRMED 2026-09-14 to 2026-09-17 #0',
    event: { eventStatus: 'https://schema.org/EventScheduled' },
  });
});

describe('an event that is moved', () => {
  const planned: [string | RegExp, string] = [
    /^dates: .*$/m,
    'dates: {start: 2026-10-05, end: 2026-10-07}\npreviousDates:\n  - {start: 2026-09-14, end: 2026-09-16}',
  ];
  const supported: [string | RegExp, string] = [/, dates,/, ', dates, previousDates,'];

  test('keeps the days it was planned for, and calendars and programs are told both', () => {
    const folder = announced();
    change(folder, planned, supported);
    expect(toldOf(folder, DAY)).toMatchObject({
      calendar: 'CONFIRMED 2026-10-05 to 2026-10-08 #1',
      event: {
        eventStatus: 'https://schema.org/EventRescheduled',
        startDate: '2026-10-05',
        previousStartDate: '2026-09-14',
      },
    });
  });

  test('has no days while it waits for new ones', () => {
    const folder = announced();
    const kept = planned[1].replace(/^.*\n/, '');
    change(
      folder,
      [planned[0], kept],
      [/, dates,/, ', previousDates,'],
      ['confirmed', 'postponed'],
    );
    const { calendar, event } = toldOf(folder, DAY);
    expect(calendar).toBeUndefined();
    expect(event).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      previousStartDate: '2026-09-14',
    });
  });
});

test('an event that is cancelled stays, is taken out of calendars, and no outcome is expected', () => {
  const folder = announced();
  change(folder, ['confirmed', 'cancelled']);
  expect(toldOf(folder, '2026-10-01')).toMatchObject({
    outcome: 'none',
    calendar: 'CANCELLED 2026-09-14 to 2026-09-17 #0',
  });
});

describe('after its last day', () => {
  test.each([
    ['2026-09-16', 'to-come'],
    ['2026-09-17', 'expected'],
  ])('on %s its outcome is %s', (day, state) => {
    expect(toldOf(announced(), day).outcome).toBe(state);
  });

  test('an outcome is expected no longer where the record says that there is none', () => {
    const folder = announced();
    change(folder, [/^sources:/m, 'outcome: none\nsources:'], [/, dates,/, ', dates, outcome,']);
    expect(toldOf(folder, '2026-10-01').outcome).toBe('none');
  });

  test('a document names the meeting, and the meeting names it by itself', () => {
    const folder = announced();
    change(folder, ['confirmed', 'concluded']);
    const { graph } = checkContent(folder, '2026-10-01');
    const said = {
      ...{ name: 'Bern Call', kind: 'communique', adopted: '2026-09-16', adoptedAt: ID },
      summary: 'A call for better data.',
      commitments: [
        { text: 'Send data early.', strength: 'urges', addressees: ['postal-operators'] },
      ],
      sources: [{ title: 'Bern Call', publisher: 'Example Union' }],
    };
    const draft = withDefaults('declarations', said, graph, '2026-10-01');
    const text = recordText('declarations', completed('declarations', draft));
    const file = path.join(folder, 'declarations/2026-bern-call.yaml');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    expect(text).toContain(`adoptedAt: ${ID}\nissuers: [example-union]\n`);
    expect(toldOf(folder, '2026-10-01')).toMatchObject({
      outcome: 'recorded',
      outcomes: ['2026-bern-call'],
    });
    rmSync(file);
    expect(toldOf(folder, '2026-10-01').outcome).toBe('expected');
  });
});

test('a correction is told in the feed with its day and its reason', () => {
  const folder = announced();
  change(folder, ['14', '15']);
  appendFileSync(
    path.join(folder, FILE),
    'corrections:\n  - date: 2026-06-10\n    what: It said that the workshop begins on 14 September.\n    reason: The invitation had a misprint.\n    fields: [dates]\n',
  );
  const { feed, calendar } = toldOf(folder, DAY);
  expect(calendar).toBe('CONFIRMED 2026-09-15 to 2026-09-17 #1');
  expect(feed).toContain('It said that the workshop begins on 14 September.');
  expect(feed).toContain('The invitation had a misprint.');
  expect(feed).toContain('2026-06-10');
});
