import { describe, expect, test } from 'vitest';
import { lineFor } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { spotsIn } from '../../src/import/find-spot.ts';
import { importOf } from '../../src/import/import.ts';
import { DAY, folderOf } from '../checks/checking.ts';
import { foundIn, known, said } from './importing.ts';

/** What is told of a file: its problems, what the checks find in the drafts, and what is left open on the way. */
function told(text: string, file = 'forum.csv') {
  const { graph } = checkContent(folderOf(known), DAY);
  const read = foundIn(text);
  const given = { day: DAY, file };
  const { problems, found, notices, records } = importOf(read, graph, given);
  const find = spotsIn(read.source);
  return {
    problems: [...problems.map((one) => said(one, find)), ...found.map((one) => lineFor(one, ''))],
    notices: [...notices, ...records.flatMap((record) => record.notices)]
      .filter(({ at }) => at !== undefined)
      .map((one) => said(one, find)),
  };
}

describe('a problem of a table is told at its row and column, with the row as it has to be', () => {
  test('under the heading that the author wrote', () => {
    expect(told('Titre;Date de début;Pays\nForum;1.6.2027;CHE\n').problems).toEqual([
      'forum.csv:2:7  Date de début: Unexpected "1.6.2027", expected a date such as 2018-02-09, 2018-02 or "2018". Did you mean "2027-06-01"? Write: `Forum;2027-06-01;CHE`  (schema)',
    ]);
  });

  test('below line breaks in quotation marks, blank lines and a mark at the beginning', () => {
    const text = `\ufeff

name,summary,start
"Forum of ""posts""","Posts meet.

They compare.",2027-06-01

Second forum,"They meet
again.",2.6.2027
`;
    expect(told(text).problems).toEqual([
      'forum.csv:9:9  start: Unexpected "2.6.2027", expected a date such as 2018-02-09, 2018-02 or "2018". Did you mean "2027-06-02"? Write: `again.",2027-06-02`  (schema)',
    ]);
  });

  test('with the word that was written, and what was meant by it', () => {
    expect(told('name,start,format\nForum,2027-06-01,In Person!\n').problems).toEqual([
      'forum.csv:2:18  format: Unexpected "In Person!", expected "in-person", "hybrid" or "virtual". Did you mean "in-person"? Write: `Forum,2027-06-01,in-person`  (schema)',
    ]);
  });

  test('by the cell alone where the row is long', () => {
    const summary = 'Posts and customs meet. '.repeat(10).trim();
    const [line] = told(`name,summary,start\nForum,${summary},1.6.2027\n`).problems;
    expect(line).toMatch(/^forum\.csv:2:247 {2}start: .* Write: `2027-06-01` {2}\(schema\)$/);
  });

  test('and at the whole row where its column is missing', () => {
    expect(told('name,start,city\nForum,2027-06-01,Utopolis\n').problems).toEqual([
      'forum.csv:2:18  city: Unexpected nothing, expected text: Country or economy, ISO 3166-1 alpha-2, such as CN, BE or HK.  (schema)',
    ]);
  });

  test.each([
    [
      'a row with too many cells',
      'name,start\nForum,2027-06-01\nSecond, or other,2027-06-02\n',
      '3:1 ',
    ],
    ['a quotation mark without an end', 'name,start\n"Forum\nof posts,2027-06-01\n', '2:1 '],
    ['a name that is missing', 'name,start\nForum,2027-06-01\n,2027-06-02\n', '3:1 name'],
    ['a column that stands there twice', 'name,start,title\nForum,2027-06-01,A\n', '1:12 title'],
  ])('as is %s', (_, text, place) => {
    const { problems } = told(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${place}: `));
  });

  test('as is an organization that cannot be one, or an address that is not taken', () => {
    const { problems, notices } = told(
      `name,start,organizers,url\nForum,2027-06-01,<b>,http://example.org\nTalk,2027-07-01,${'x'.repeat(301)},\n`,
    );
    expect(problems).toEqual([
      expect.stringMatching(/^forum\.csv:3:17 {2}organizers: .*at most 300 characters/),
    ]);
    expect(notices).toContainEqual(expect.stringMatching(/^2:22 url: The address/));
  });
});

/** A calendar with one event. */
const calendar = (...lines: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

describe('a problem of a calendar is told at the line of its property', () => {
  const start = 'DTSTART;VALUE=DATE:20270610';

  test('with a line that is folded before and within it', () => {
    const text = calendar(
      'DESCRIPTION:Posts and\r\n  customs\r\n\t meet',
      'DTSTART;X-A="a:b";VALUE=DA\r\n TE:2027\r\n 0231',
      'SUMMARY:Forum',
    );
    expect(told(text, 'forum.ics').problems).toEqual([
      '9:1 DTSTART: “20270231” is no day that exists, for the beginning of “Forum”. Write it such as: DTSTART;VALUE=DATE:20270610',
    ]);
  });

  test('of the event that it is in, and not of its alarm', () => {
    const alarm = 'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDTEND:20270101\r\nEND:VALARM';
    const ends = 'DTEND;VALUE=DATE:20270601';
    const text = calendar(
      start,
      'SUMMARY:First',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2',
      alarm,
    ).replace('END:VALARM', `END:VALARM\r\n${start}\r\n${ends}\r\nSUMMARY:Second`);
    expect(told(text, 'forum.ics').problems).toEqual([
      'forum.ics:16:1  DTEND: Unexpected "20270601", expected a date not before "2027-06-10", the first day.  (dates)',
    ]);
  });

  test('and at the event where it is missing', () => {
    expect(told(calendar('SUMMARY:Forum'), 'forum.ics').problems).toEqual([
      '4:1 : “Forum” has no first day. Give it one in the file, such as: DTSTART;VALUE=DATE:20270610',
    ]);
  });

  test('as is a line that is none, or a component without an end', () => {
    expect(told(calendar(start, 'Forum of posts'), 'forum.ics').problems[0]).toMatch(/^7:1 : /);
    expect(told(calendar(start).split('END:VEVENT')[0] ?? '', 'f.ics').problems[0]).toMatch(
      /^4:1 /,
    );
  });
});

describe('a problem of JSON is told by its path', () => {
  test('in the export of Indico, with the day that was meant', () => {
    const text = `{
  "results": [
    {"title": "A \\"quoted\\" forum", "startDate": {"date": "2027-06-10"}, "keywords": ["]", "{"]},
    {"title": "Forum", "startDate": {"date": "10 June 2027", "tz": "UTC"}}
  ]
}`;
    expect(told(text, 'forum.json').problems).toEqual([
      '4:46 results[1].startDate.date: “10 June 2027” is not how such a file writes a day, for the beginning of “Forum”. Write: "startDate": {"date": "2027-06-10"}',
    ]);
  });

  test('in the linked data of a page, in its own line', () => {
    const text = `<!doctype html>\r
<html lang="en">\r
<script>let a = '{"@type": "Event"}';</script>\r
<script type="application/ld+json">{"@type": "WebSite"}</script>\r
<script type="application/ld+json">\r
{"@graph": [{"@type": "Event", "name": {"@value": "Forum"},\r
  "startDate": "2027-06-10T09:00",\r
  "endDate": "2027-06-01T10:00",\r
  "inLanguage": "klingonese",\r
  "location": {"@type": "Place", "address": {"addressLocality": "Bern", "addressCountry": "CH"}}}]}\r
</script></html>`;
    expect(told(text, 'forum.html').problems).toEqual([
      'forum.html:8:14  @graph[0].endDate: Unexpected "2027-06-01T10:00", expected a date not before "2027-06-10", the first day.  (dates)',
    ]);
  });

  test('and where it breaks off', () => {
    expect(told('{"results": [\n  {"title": }\n]}', 'forum.json').problems[0]).toMatch(/^2:13 : /);
    expect(told('{"results": [\n', 'forum.json').problems[0]).toMatch(/^1:14 : /);
  });

  test.each([
    ['[1, 2] 3', 7],
    ['[1, 2}', 5],
    ['{"a": [true, {"b": null}], "c" 1}', 31],
    ['{"a": 1,}', 8],
    ['[1,]', 3],
    ['{a: 1}', 1],
    ['[tru]', 1],
    ['["open', 1],
    ['{"a": {}, "b": [], "c": "\\""', 28],
  ])('in %s after %i signs', (text, at) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(foundIn(text).problems).toMatchObject([{ says: 'brokenJson', at }]);
  });

  test('as a whole where it is nested deeper than anybody reads', () => {
    const depth = 200_000;
    expect(foundIn('['.repeat(depth)).problems).toMatchObject([{ says: 'brokenJson', at: 0 }]);
    const sound = `{"@type": "Event", "name": "Forum", "x": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(() => told(sound, 'forum.json')).not.toThrow();
  });
});
