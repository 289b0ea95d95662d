import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFiles } from '../../src/exports/calendars/files.ts';
import { happeningsOf } from '../../src/exports/calendars/happenings.ts';
import { datasetOf, type Dataset } from '../../src/exports/dataset.ts';
import type { Release } from '../../src/schemas/release.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  topic,
} from '../records.ts';
import { real } from './real.ts';
import { released, type RecordPath } from './released.ts';

function filesOf(dataset: Dataset): Map<string, string> {
  return new Map([...calendarFiles(dataset)].map(({ path, body }) => [path, String(body)]));
}

/** The events of a calendar as an independent parser reads them. */
function eventsIn(text = ''): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const files = filesOf(real);

describe('every calendar', () => {
  it('has lines of at most 75 octets that end in CR LF, and whole characters in each', () => {
    const wrong = [...files].filter(([, text]) =>
      text
        .slice(0, -2)
        .split('\r\n')
        .some((line) => Buffer.byteLength(line) > 75 || /[\r\n\ufffd]/.test(line)),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect([...files.values()].filter((text) => !text.endsWith('END:VCALENDAR\r\n'))).toEqual([]);
  });

  it('is read by another parser with what each event must have, and no event twice', () => {
    for (const [path, text] of files) {
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const has = ['prodid', 'version', 'name', 'x-wr-calname', 'refresh-interval'];
      expect(
        has.filter((name) => calendar.getFirstPropertyValue(name) === null),
        path,
      ).toEqual([]);
      const events = calendar.getAllSubcomponents('vevent');
      const needed = [
        'uid',
        'dtstamp',
        'dtstart',
        'dtend',
        'summary',
        'status',
        'categories',
        'sequence',
      ];
      const lacking = events.flatMap((event) =>
        needed.filter((name) => event.getAllProperties(name).length !== 1),
      );
      expect(lacking, path).toEqual([]);
      const uids = events.map((event) => event.getFirstPropertyValue('uid'));
      expect(new Set(uids).size, path).toBe(uids.length);
    }
  });

  it('together hold every meeting whose month is known, with its name and days', () => {
    const events = new Map(eventsIn(files.get('/calendar.ics')).map((event) => [event.uid, event]));
    const dated = real.graph.conferences.filter(({ dates }) => (dates?.start.length ?? 0) >= 7);
    const wrong = dated.filter(({ id, name, dates }) => {
      const event = events.get(`${id}@plenary.example`);
      const end = event?.endDate.toJSDate() ?? new Date(0);
      const start = event?.startDate.toString() ?? '';
      return (
        event?.summary !== name ||
        !start.startsWith(dates?.start ?? '?') ||
        !(end > new Date(start))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(events.size).toBe(happeningsOf(real).length);
    expect(dated.filter(({ id }) => !files.has(`/conferences/${id}.ics`))).toEqual([]);
  });
});

const forum = conference({
  id: '2027-forum',
  name: 'Forum; with \\, signs',
  status: 'postponed',
  dates: { start: '2027-02-09', end: '2027-02-10' },
  previousDates: [{ start: '2026-10-01' }],
  organizers: [{ org: 'desk', role: 'organizer' }],
  topics: ['risk'],
  followUps: [{ what: 'Write a report', due: '2028-06', observations: [] }],
});
const graph = graphOf(
  forum,
  conference({ id: '2030', dates: { start: '2030' } }),
  conference({ id: '2031-month', dates: { start: '2031-02' } }),
  declaration({
    id: 'text',
    commitments: [commitment({ id: 'c1', due: '2030', topics: ['risk'] })],
  }),
  framework({ id: 'treaty', inForce: '2029-01-01' }),
  organization({ id: 'wco' }),
  organization({ id: 'desk', parent: 'wco' }),
  topic({ id: 'risk', label: 'Risk' }),
  topic({ id: 'customs' }),
);

describe('a calendar', () => {
  const made = () => filesOf(datasetOf(graph, [], '2026-12-01'));

  it('ends a meeting of whole days on the day after, and says its state, topic and how often it moved', () => {
    const [event] = eventsIn(made().get('/conferences/2027-forum.ics'));
    expect(event?.summary).toBe('Forum; with \\, signs');
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '2027-02-09',
      '2027-02-11',
    ]);
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual([
      'Meeting',
      'Risk',
    ]);
    expect(event?.sequence).toBe(1);
  });

  it('holds the dates that texts set: promises, points and entries into force', () => {
    const ends = eventsIn(made().get('/calendar.ics')).map(({ uid, startDate }) => [
      uid.replace('@plenary.example', ''),
      startDate.toString(),
    ]);
    expect(ends).toEqual([
      ['2027-forum', '2027-02-09'],
      ['2027-forum-follow-up-1-due', '2028-06-30'],
      ['2031-month', '2031-02-01'],
      ['text-c1-due', '2030-12-31'],
      ['treaty-in-force', '2029-01-01'],
    ]);
  });

  it('has a line for what was promised, by when, and in which text', () => {
    const events = eventsIn(made().get('/calendar.ics'));
    const told = (uid: string) => {
      const event = events.find((one) => one.uid.startsWith(uid));
      return [event?.summary, event?.description.split('\n\n'), event?.location];
    };
    expect(told('2031-month')).toEqual([
      'Conference 2031-month',
      ['A meeting.', 'Conference', 'Only the month is known, not the days.'],
      null,
    ]);
    expect(told('text-c1')).toEqual([
      'Due: Says what point c1 says.',
      [
        'Says what point c1 says.',
        'Declaration text',
        'The text gives a month or a year; this is its last day.',
      ],
      null,
    ]);
    expect(told('treaty')).toEqual([
      'Enters into force: Framework treaty',
      ['A standing instrument.', 'Framework treaty'],
      null,
    ]);
  });

  it('says where a meeting is held', () => {
    const placed = conference({
      id: '2027-placed',
      dates: { start: '2027-02-09' },
      place: { city: 'Bern', country: 'CH' },
    });
    const files = filesOf(datasetOf(graphOf(placed), [], '2026-12-01'));
    expect(eventsIn(files.get('/calendar.ics'))[0]?.location).toBe('Bern, Switzerland');
  });

  it('is not there where nothing has a date', () => {
    expect([...filesOf(datasetOf(graphOf(conference({ id: 'a' })), [], '2026-12-01'))]).toEqual([]);
  });

  it('is there for a topic, for an organization with its bodies, and not where nothing stands in it', () => {
    expect(eventsIn(made().get('/calendar/topics/risk.ics'))).toHaveLength(3);
    expect(eventsIn(made().get('/calendar/organizations/wco.ics'))).toHaveLength(3);
    expect(made().has('/calendar/topics/customs.ics')).toBe(false);
  });

  it('counts a meeting as moved by its former dates, corrections and releases, a promise by releases', () => {
    const corrections = [
      { date: '2026-10-02', what: 'The place.', reason: 'A misprint.', fields: ['place'] },
      { date: '2026-10-03', what: 'The summary.', reason: 'A misprint.', fields: ['summary'] },
      { date: '2026-10-04', what: 'Something.', reason: 'A misprint.' },
    ];
    const text = declaration({ id: 'text', commitments: [commitment({ id: 'c1', due: '2030' })] });
    const changed = (record: RecordPath, ...fields: string[]) => ({
      record,
      facts: fields.map((field) => ({ field })),
    });
    const changes = [
      changed('conferences/2027-forum', 'status', 'summary', 'followUps'),
      changed('declarations/text', 'commitments'),
      changed('frameworks/treaty', 'inForce'),
    ];
    const life = [released('2026.11.0', '2026-11-02', { changed: changes })];
    const records = graphOf(
      { ...forum, corrections },
      text,
      framework({ id: 'treaty', inForce: '2029-01-01' }),
      framework({ id: 'standard', inForce: '2029' }),
    );
    const told = happeningsOf(datasetOf(records, life, '2026-12-01'));
    expect(told.map(({ uid, sequence, exact, status }) => [uid, sequence, exact, status])).toEqual([
      ['2027-forum', 3, true, 'TENTATIVE'],
      ['2027-forum-follow-up-1-due', 1, false, 'CONFIRMED'],
      ['text-c1-due', 1, false, 'CONFIRMED'],
      ['treaty-in-force', 1, true, 'CONFIRMED'],
    ]);
    expect(told[3]).toMatchObject({ start: '2029-01-01', end: '2029-01-02' });
  });

  it('takes stamp and sequence from releases and corrections, never from the clock', () => {
    const release: Release = {
      version: '2026.11.0',
      date: '2026-11-02',
      fingerprint: '',
      counts: {},
      snapshot: { file: '', bytes: 1, sha256: '' },
      records: {},
      changes: { added: ['conferences/2027-forum'], removed: [], changed: [], sources: [] },
    };
    const moved: Release = {
      ...release,
      version: '2026.11.1',
      date: '2026-11-20',
      changes: {
        ...release.changes,
        added: [],
        changed: [{ record: 'conferences/2027-forum', facts: [{ field: 'dates' }] }],
      },
    };
    const text = (releases: Release[], day: string) =>
      filesOf(datasetOf(graph, releases, day)).get('/conferences/2027-forum.ics');
    const [before] = eventsIn(text([release], '2026-12-01'));
    const [after] = eventsIn(text([release, moved], '2026-12-01'));
    expect([before?.sequence, after?.sequence]).toEqual([1, 2]);
    expect(String(after?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T00:00:00Z');
    expect(text([release], '2026-12-01')).toBe(text([release], '2027-01-01'));
  });
});
