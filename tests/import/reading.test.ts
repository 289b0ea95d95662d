import { describe, expect, it, test } from 'vitest';
import { notice } from '../../src/import/notice.ts';
import { organizationDraft, organizationKindIn } from '../../src/import/organization.ts';
import { LARGEST_FILE, readText, spotsIn, textOf } from '../../src/import/read.ts';
import { tableTemplate } from '../../src/import/table-columns.ts';
import { toldOf } from './facts.ts';
import { foundIn } from './importing.ts';

const noPage = () => ({ querySelectorAll: () => [] });
const reasons = (bytes: Uint8Array) => foundIn(bytes).problems.map(({ says }) => says);

describe('the text of a file', () => {
  test.each<[string, number[], string | undefined]>([
    ['UTF-8', [0x46, 0xc3, 0xa9], 'Fé'],
    ['UTF-16, the small end first', [0xff, 0xfe, 0x46, 0, 0xe9, 0], 'Fé'],
    ['UTF-16, the great end first', [0xfe, 0xff, 0, 0x46, 0, 0xe9], 'Fé'],
    ['no text, if it begins like UTF-16', [0xff, 0x46], undefined],
    ['no text, if it begins like UTF-16 the other way round', [0xfe, 0x46], undefined],
    ['no text, if it only goes on like UTF-16', [0x46, 0xfe], undefined],
    ['no text, if it goes on like the other UTF-16', [0x46, 0xff], undefined],
    ['no text, if a sign is empty', [0x46, 0], undefined],
  ])('is %s', (_, bytes, text) => {
    expect(textOf(Uint8Array.from(bytes))).toBe(text);
  });
});

describe('a file', () => {
  it('is not read if it is larger than any programme', () => {
    const file = (length: number) => new Uint8Array(length).fill(0x41);
    expect(reasons(file(LARGEST_FILE))).toEqual(['unknownKind']);
    expect(toldOf('A'.repeat(LARGEST_FILE + 1))).toEqual([
      ['tooLarge', LARGEST_FILE + 1, LARGEST_FILE],
    ]);
  });

  it('is not read if its text is pasted and as large', () => {
    const told = (length: number) =>
      readText('A'.repeat(length), noPage).problems.map(({ says, values }) => [says, values]);
    expect(told(LARGEST_FILE)).toEqual([['unknownKind', {}]]);
    expect(told(LARGEST_FILE + 1)).toEqual([
      ['tooLarge', { n: LARGEST_FILE + 1, most: LARGEST_FILE }],
    ]);
  });

  test.each([
    ['a calendar', 'begin:vcalendar\nend:vcalendar', 'noEvents'],
    ['JSON', '{}', 'noEvents'],
    ['a page', '<p>Forum</p>', 'noLinkedData'],
    ['a table', 'Name,Start', 'noEvents'],
    ['nothing', ' \n', 'empty'],
    ['of no kind that is known, if it only mentions one', 'See BEGIN:VCALENDAR', 'unknownKind'],
    ['of no kind that is known, if it has brackets', 'See {}', 'unknownKind'],
    [
      'of no kind that is known, if it is a letter',
      'Dear all, in Bern, 2027, we meet',
      'unknownKind',
    ],
    ['a row without headings', 'Forum,forum,2027-06-10,Bern', 'noHeadings'],
  ])('is %s by what it begins with', (_, text, reason) => {
    expect(toldOf(text).map(([says]) => says)).toEqual([reason]);
    expect(toldOf(`\ufeff \n${text}`).map(([says]) => says)).toEqual([reason]);
  });

  it('may be a single event of a calendar, with its own lines', () => {
    const event = (start: string) =>
      `BEGIN:VEVENT\nSUMMARY:Forum\nDTSTART;VALUE=DATE:${start}\nEND:VEVENT`;
    expect(readText(event('20270610'), noPage).meetings).toMatchObject([
      { name: 'Forum', start: '2027-06-10' },
    ]);
    const { problems, source } = readText(`\n${event('20271399')}`, noPage);
    expect(spotsIn(source)(problems[0]?.at ?? 0)?.line).toBe(4);
  });

  it('may be a row of the template without its headings, read in their order', () => {
    const [, row = ''] = tableTemplate().split('\r\n');
    expect(readText(row, noPage).meetings).toMatchObject([
      {
        ...{ name: 'Third Example Parcel Forum', start: '2027-06-10', country: 'CH', edition: 3 },
        ...{ theme: 'Parcels for All', publisher: 'Example Union' },
      },
    ]);
  });

  it('has its mark only where it begins', () => {
    const [problem] = readText('{"a":"\ufeff"}', noPage).problems;
    expect(problem?.says).toBe('noEvents');
    expect(toldOf('\ufeffName,Start').map(([says]) => says)).toEqual(['noEvents']);
    expect(toldOf('Na\ufeffme,Start').map(([says]) => says)).toEqual(['unknownKind']);
  });
});

describe('what is told of a file', () => {
  test.each([
    ['a'.repeat(90), 'a'.repeat(90)],
    ['a'.repeat(91), `${'a'.repeat(89)}…`],
    [7, 7],
  ])('repeats of %s no more than fits in a line', (value, told) => {
    expect(notice('description', { text: value }).values).toEqual({ text: told });
  });
});

describe('an organization that holds a meeting', () => {
  const known = ['intergovernmental', 'government', 'business-association'];
  test.each([
    ['Ministry of Posts', 'government'],
    ['Federation of Carriers', 'business-association'],
    ['Carriers Ltd', 'intergovernmental'],
    ['Union of Posts', 'intergovernmental'],
  ])('called “%s” is %s, of what the site knows', (name, kind) => {
    expect(organizationKindIn(name, known)).toBe(kind);
  });

  const source = { title: 'Forum', publisher: 'Press', language: 'en' };
  test.each([
    [{}, {}],
    [{ date: '2027-01-01' }, { date: '2027-01-01' }],
    [{ url: 'https://example.org/' }, { url: 'https://example.org/' }],
    [{ id: 's7', supports: ['dates'] }, {}],
  ])('cites the source of the meeting, of %j no more than %j', (more, cited) => {
    const meeting = { name: 'Forum', sources: [{ ...source, ...more }] };
    expect(organizationDraft('Union', meeting, 'government')).toStrictEqual({
      ...{ name: 'Union', kind: 'government', summary: 'Holds the meeting “Forum”.' },
      sources: [{ id: 's1', supports: ['name', 'summary'], ...source, ...cited }],
    });
  });
});
