import { describe, expect, it, test } from 'vitest';
import { GET } from '../../src/pages/publish/template.csv.ts';
import { meetingsIn, toldOf } from './facts.ts';

const row = (n: number) => ({ says: 'row', values: { n } });
const bare = {
  ...{ where: row(2), name: 'Forum', start: '2027-06-10', url: undefined },
  ...{ status: undefined, kind: undefined, format: undefined, city: undefined },
  ...{ country: undefined, holders: [], series: undefined, theme: undefined },
  ...{ summary: undefined, subjects: [], publisher: undefined, language: undefined },
  notices: [],
};

/** What is read of a forum with one more column. */
function withColumn(heading: string, cell: string): Record<string, unknown> | undefined {
  return meetingsIn(`Name,Start,${heading}\nForum,2027-06-10,${cell}\n`)[0];
}

describe('a row of a table', () => {
  it('is read with all its columns, whatever people call them', () => {
    const headings =
      'Title,Type,Start Date,To,Statut,Mode,Ville,Pays,Host,Série,Number,Motto,Description,Keywords,Link,Source,Langue';
    const cells =
      'Forum,Council Session,2027-06-10,2027-06-11,Confirmed,In Person,Rome,Italy,Example Union |Example Institute; ,Forums,12,For all,A forum.,Parcels ; Data,https://example.org/,Example Press,fr';
    expect(meetingsIn(`${headings}\r\n${cells}\r\n`)).toStrictEqual([
      {
        ...{ where: row(2), name: 'Forum', kind: 'council-session', start: '2027-06-10' },
        ...{ end: '2027-06-11', status: 'confirmed', format: 'in-person', city: 'Rome' },
        country: 'Italy',
        holders: ['Example Union', 'Example Institute'].map((name) => ({
          ...{ name, isOrganization: true },
        })),
        ...{ series: 'Forums', edition: 12, theme: 'For all', summary: 'A forum.' },
        ...{ subjects: ['Parcels', 'Data'], url: 'https://example.org/' },
        ...{ publisher: 'Example Press', language: 'fr', notices: [] },
      },
    ]);
  });

  it('may have no more than a name and a first day', () => {
    expect(meetingsIn('"name", "start"\n\n"Forum", "2027-06-10"\n')).toStrictEqual([bare]);
  });

  it('has no last day if that is the first', () => {
    expect(withColumn('End', '2027-06-10')).toStrictEqual(bare);
    expect(withColumn('End', '')).toStrictEqual(bare);
  });

  test.each([
    ['3', 3],
    ['128', 128],
    ['1234', undefined],
    ['3rd', undefined],
    ['No. 3', undefined],
    ['', undefined],
  ])('in whose column of editions stands “%s” is of edition %s', (cell, edition) => {
    const isLost = cell !== '' && edition === undefined;
    expect(withColumn('Edition', cell)).toStrictEqual({
      ...bare,
      ...(edition !== undefined && { edition }),
      ...(isLost && { notices: [{ says: 'noEdition', values: { what: cell } }] }),
    });
  });

  it('does not give an address that is not secure', () => {
    const { url, notices } = withColumn('URL', 'http://example.org/') ?? {};
    expect({ url, notices }).toEqual({
      url: undefined,
      notices: [{ says: 'insecure', values: { address: 'http://example.org/' } }],
    });
  });

  it('is refused without a name or a first day, by its number', () => {
    const table = 'Name,Start\nForum,2027-06-10\n,2027-06-11\nCongress,\n';
    expect(toldOf(table).map(([says, ...values]) => [says, values.includes(3)])).toEqual([
      ['noNameInRow', true],
      ['noStartInRow', false],
    ]);
    expect(meetingsIn(table)).toHaveLength(1);
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'Name,Start,City\nA; B; C; D,2027-06-10,Rome'],
    ['semicolons', 'Name;Start;City\nA, B, C, D;2027-06-10;Rome'],
    ['tabs', 'Name\tStart\tCity\nA, B, C; D;\t2027-06-10\tRome'],
  ])('may have %s between its columns', (_, text) => {
    expect(meetingsIn(text)).toMatchObject([{ start: '2027-06-10', city: 'Rome' }]);
  });

  it('is told of columns that are not known, if they have a heading', () => {
    expect(toldOf('Name,Start, Room ,,\nForum,2027-06-10,A,b,c')).toEqual([
      ['unknownColumn', 'Room'],
    ]);
  });

  it('is none without a column for names', () => {
    expect(toldOf('Start,City\n2027-06-10,Rome')).toEqual([['unknownKind']]);
  });

  it('has two hundred rows at most', () => {
    const table = (rows: number) => `Name,Start\n${'Forum,2027-06-10\n'.repeat(rows)}`;
    expect(meetingsIn(table(200))).toHaveLength(200);
    expect(toldOf(table(201))).toEqual([['tooMany', 201, 200]]);
  });

  it('can be filled in after a template, which shows a sound row', async () => {
    // Not `text()`, which leaves out the mark at its beginning.
    const template = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await GET().arrayBuffer(),
    );
    expect(template).toMatch(
      /^\ufeffname,kind,start,end,.*\r\n.*,"Parcels; Data exchange",.*\r\n$/,
    );
    const [example] = meetingsIn(template);
    expect(example).toMatchObject({
      ...{ name: 'Third Example Parcel Forum', kind: 'forum', edition: 3, notices: [] },
      holders: [{ name: 'Example Union' }, { name: 'Example Institute' }],
    });
  });
});
