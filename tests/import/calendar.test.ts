import { describe, expect, it, test } from 'vitest';
import { meetingsIn, toldOf } from './facts.ts';

const forum = ['SUMMARY:Forum', 'DTSTART;VALUE=DATE:20270610'];
const component = (name: string, ...lines: string[]) => [`BEGIN:${name}`, ...lines, `END:${name}`];
const calendar = (...lines: string[]) => component('VCALENDAR', ...lines).join('\r\n');
const bare = {
  ...{ where: { says: 'event', values: { n: 1 } }, name: 'Forum', start: '2027-06-10' },
  ...{ status: undefined, location: undefined, holders: [], subjects: [], series: undefined },
  ...{ url: undefined, publisher: undefined, modified: undefined, notices: [] },
};

/** What is read of a forum of which so much more is said. */
function read(...lines: string[]): Record<string, unknown> | undefined {
  return meetingsIn(calendar(...component('VEVENT', ...forum, ...lines)))[0];
}

/** The last day of a meeting of several days that begins on 10 June 2027. */
function lastDay(...lines: string[]): unknown {
  return read(...lines)?.['end'];
}

describe('an event of a calendar', () => {
  it('is read with all it says of the meeting', () => {
    const event = [
      'SUMMARY;LANGUAGE=fr:Forum',
      'DTSTART;VALUE=DATE:20270610',
      'DTEND;VALUE=DATE:20270613',
      'STATUS:CONFIRMED',
      'LOCATION:Palace\\, Rome',
      'ORGANIZER;CN=Example Union:mailto:office@example.org',
      'ORGANIZER;CN=office@example.org:mailto:office@example.org',
      'ORGANIZER:mailto:office@example.org',
      'CATEGORIES:Parcels,Data',
      'URL:https://example.org/',
      'LAST-MODIFIED:20270102T100000Z',
    ];
    const text = calendar('X-WR-CALNAME:Example Calendar', ...component('VEVENT', ...event));
    expect(meetingsIn(text)).toStrictEqual([
      {
        ...bare,
        ...{ end: '2027-06-12', status: 'confirmed', location: 'Palace, Rome' },
        holders: [{ name: 'Example Union', isOrganization: false }],
        ...{ subjects: ['Parcels', 'Data'], url: 'https://example.org/', language: 'fr' },
        ...{ publisher: 'Example Calendar', modified: '2027-01-02' },
      },
    ]);
  });

  it('may say no more than its name and its day', () => {
    expect(read()).toStrictEqual(bare);
    expect(read('DTEND;VALUE=DATE:20270611')).toStrictEqual(bare);
  });

  test.each([
    ['DTEND;VALUE=DATE:20270613', '2027-06-12'],
    ['DTEND:20270613T180000', '2027-06-13'],
    ['DTEND:20270613T000000', '2027-06-12'],
    ['DTEND:20270610T000000', undefined],
    ['DURATION:P1W', '2027-06-16'],
    ['DURATION:P12W', '2027-09-01'],
    ['DURATION:P3D', '2027-06-12'],
    ['DURATION:P12D', '2027-06-21'],
    ['DURATION:P1D', undefined],
    ['DURATION:-P3D', undefined],
    ['DURATION:PT3H', undefined],
  ])('that says %s ends on %s', (line, end) => {
    expect(lastDay(line)).toBe(end);
    expect('end' in (read(line) ?? {})).toBe(end !== undefined);
  });

  it('says more than is taken over', () => {
    const lines = [
      'URL:http://example.org/',
      'DESCRIPTION:All about parcels.',
      'ATTENDEE:mailto:a@example.org',
      'ATTENDEE:mailto:b@example.org',
      'GEO:41.89;12.48',
      'UID:1',
      ...component('VALARM', 'ACTION:DISPLAY'),
    ];
    expect(read(...lines)?.['notices']).toEqual([
      { says: 'insecure', values: { address: 'http://example.org/' } },
      { says: 'description', values: { n: 18, text: 'All about parcels.' } },
      { says: 'people', values: { n: 2 } },
      { says: 'leftOut', values: { what: 'GEO', n: 1 } },
      { says: 'leftOut', values: { what: 'VALARM', n: 1 } },
    ]);
  });

  test.each([
    ['CLASS:PRIVATE', 'private'],
    ['CLASS:confidential', 'private'],
    ['RECURRENCE-ID;VALUE=DATE:20270610', 'exception'],
  ])('that says %s is told of and left out', (line, says) => {
    const text = calendar(...component('VEVENT', ...forum, line));
    expect(meetingsIn(text)).toEqual([]);
    expect(toldOf(text)).toEqual([[says, 'Forum']]);
  });

  it('is named by its number if it has no name', () => {
    const [, started = ''] = forum;
    const text = calendar(...component('VEVENT', started, 'CLASS:PRIVATE'));
    expect(toldOf(text)).toEqual([['private', '1']]);
  });

  it('is a meeting of each year that its rule names and does not leave out', () => {
    const lines = ['DTEND;VALUE=DATE:20270612', 'RRULE:FREQ=YEARLY;COUNT=3'];
    const text = calendar(...component('VEVENT', ...forum, ...lines, 'EXDATE;VALUE=DATE:20280610'));
    expect(meetingsIn(text).map(({ start, end }) => [start, end])).toEqual([
      ['2027-06-10', '2027-06-11'],
      ['2029-06-10', '2029-06-11'],
    ]);
  });
});

it('a calendar has two hundred events at most', () => {
  const events = (n: number) =>
    calendar(
      ...Array(n)
        .fill(component('VEVENT', ...forum))
        .flat(),
    );
  expect(meetingsIn(events(200))).toHaveLength(200);
  expect(toldOf(events(201))).toEqual([['tooMany', 201, 200]]);
});
