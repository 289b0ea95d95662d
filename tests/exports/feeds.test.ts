import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/exports/dataset.ts';
import { feedFiles } from '../../src/exports/feeds/files.ts';
import { newsOf } from '../../src/exports/feeds/news.ts';
import { conference, declaration, graphOf, organization, topic } from '../records.ts';
import { released, type RecordPath } from './released.ts';

const graph = graphOf(
  conference({
    id: 'forum',
    name: 'Forum <on> & about trade',
    status: 'postponed',
    topics: ['risk'],
    organizers: [{ org: 'desk', role: 'organizer' }],
    corrections: [{ date: '2026-11-20', what: 'It said 2025.', reason: 'A misprint.' }],
  }),
  declaration({ id: 'text', name: 'Text' }),
  organization({ id: 'wco' }),
  organization({ id: 'desk', parent: 'wco' }),
  topic({ id: 'risk', label: 'Risk', broader: 'data' }),
  topic({ id: 'data' }),
  topic({ id: 'quiet' }),
);
const releases = [
  released('2026.11.0', '2026-11-01', { added: ['conferences/forum'] }),
  released('2026.12.0', '2026-12-01', {
    added: ['declarations/text'],
    changed: [
      {
        record: 'conferences/forum',
        facts: [
          { field: 'status', before: 'confirmed', after: 'postponed' },
          {
            field: 'followUps',
            before: [{ what: 'A report', due: '2026-11', observations: [] }],
            after: [
              {
                what: 'A report',
                due: '2026-11',
                observations: [
                  { says: 'It is out.', source: 's1', date: '2026-11', finds: 'kept' },
                ],
              },
            ],
          },
          { field: 'theme', after: 'Not told as news' },
        ],
      },
    ],
  }),
];
const dataset = datasetOf(graph, releases, '2027-03-03');
const files = () => new Map([...feedFiles(dataset)].map(({ path, body }) => [path, String(body)]));

/** Text that a reader takes for HTML. */
interface Html {
  '#text': string;
  '@_type': 'html';
}

interface AtomEntry {
  id: string;
  title: Html;
  updated: string;
  summary: Html;
  link: { '@_href': string };
}

function atom(text = ''): { updated: string; entry: AtomEntry[] } {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
  const { feed } = parser.parse(text) as { feed: { updated: string; entry?: AtomEntry[] } };
  return { updated: feed.updated, entry: feed.entry ?? [] };
}

describe('news', () => {
  it('are outcomes, new records, corrections and changes of status, latest first, each with its day', () => {
    expect(newsOf(dataset).map(({ date, id }) => `${date} ${id}`)).toEqual([
      '2026-12-01 declarations/text/added-2026.12.0',
      '2026-12-01 conferences/forum/status-2026.12.0',
      '2026-12-01 conferences/forum/promise-1-2026.12.0',
      '2026-11-20 conferences/forum/correction-1',
      '2026-11-01 conferences/forum/added-2026.11.0',
    ]);
  });

  it('of one release tell the latest texts first', () => {
    const texts = graphOf(
      declaration({ id: 'old', adopted: '1996-12-13' }),
      declaration({ id: 'new', adopted: '2026-05' }),
      declaration({ id: 'undated' }),
    );
    const release = released('2026.11.0', '2026-11-01', {
      added: ['declarations/old', 'declarations/undated', 'declarations/new'],
    });
    const told = newsOf(datasetOf(texts, [release], '2027-03-03'));
    expect(told.map(({ entry }) => entry.id)).toEqual(['new', 'old', 'undated']);
  });

  it('of one day tell what happened to known records and outcomes before new records', () => {
    const release = released('2026.12.0', '2026-12-01', {
      added: ['conferences/forum', 'declarations/text'],
      changed: [
        {
          record: 'organizations/wco',
          facts: [{ field: 'status', before: 'adopted', after: 'superseded' }],
        },
      ],
    });
    const told = newsOf(datasetOf(graph, [release], '2027-03-03')).slice(0, 3);
    expect(told.map(({ sort }) => sort).toSorted()).toEqual(['added', 'outcome', 'status']);
    expect(told.at(-1)?.sort).toBe('added');
  });

  it('are no changes of other fields, of promises that stand as they stood, or of records that are gone', () => {
    const ledger = [{ what: 'A report', due: '2030', observations: [] }];
    const changed = (record: RecordPath, field: string, before?: unknown, after?: unknown) => ({
      record,
      facts: [{ field, before, after }],
    });
    const release = released('2026.12.0', '2026-12-01', {
      added: ['conferences/gone'],
      changed: [
        changed('conferences/gone', 'status', 'confirmed', 'cancelled'),
        changed('conferences/forum', 'theme', 'One', 'Another'),
        changed('conferences/forum', 'status', undefined, 'confirmed'),
        changed('conferences/forum', 'status', 'confirmed'),
        changed('conferences/forum', 'followUps', ledger, ledger),
        changed('conferences/forum', 'followUps', undefined, ledger),
        changed('conferences/forum', 'followUps', ledger),
        changed('conferences/forum', 'theme', ledger, [{ ...ledger[0], due: '2020' }]),
      ],
    });
    const told = newsOf(datasetOf(graph, [release], '2027-03-03'));
    expect(told.map(({ sort }) => sort)).toEqual(['correction']);
  });

  it('tell how a commitment stood and stands, under its own id', () => {
    const before = [{ id: 'c3', text: 'Write.', due: '2030' }];
    const after = [{ id: 'c3', text: 'Write.', due: '2020' }];
    const facts = [{ field: 'commitments', before, after }];
    const release = released('2026.12.0', '2026-12-01', {
      changed: [{ record: 'declarations/text', facts }],
    });
    expect(newsOf(datasetOf(graph, [release], '2027-03-03'))[0]).toMatchObject({
      id: 'declarations/text/promise-c3-2026.12.0',
      change: { before: 'pending', after: 'overdue' },
    });
  });

  it('do not depend on the day of the build', () => {
    const later = [...feedFiles(datasetOf(graph, releases, '2030-01-01'))];
    expect(later.map(({ body }) => body)).toEqual([...files().values()]);
  });
});

describe('a feed', () => {
  it('is well-formed Atom that another parser reads, with what each entry must have', () => {
    for (const [path, text] of files())
      if (path.endsWith('.xml')) expect(XMLValidator.validate(text), path).toBe(true);
    const { updated, entry } = atom(files().get('/feeds/all.xml'));
    expect(updated).toBe('2026-12-01T00:00:00.000Z');
    expect(entry.map(({ id }) => id)).toHaveLength(5);
    expect(entry[1]).toMatchObject({
      id: 'tag:plenary.example,2026-12-01:conferences/forum/status-2026.12.0',
      updated: '2026-12-01T00:00:00.000Z',
      link: { '@_href': 'https://plenary.example/conferences/forum/' },
      summary: { '#text': 'Confirmed → Postponed', '@_type': 'html' },
    });
    expect(entry[1]?.title['#text']).toBe('Status changed: Forum &lt;on&gt; &amp; about trade');
  });

  it('says the same as JSON Feed', () => {
    const feed = JSON.parse(files().get('/feeds/all.json') ?? '') as {
      version: string;
      items: { id: string; title: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ id }) => id)).toEqual(
      atom(files().get('/feeds/all.xml')).entry.map(({ id }) => id),
    );
    expect(feed.items[1]?.title).toBe('Status changed: Forum <on> & about trade');
  });

  it('says of itself where it lies, what it is about, and whose it is', () => {
    const feed = JSON.parse(files().get('/feeds/topics/risk.json') ?? '') as Record<
      string,
      unknown
    >;
    expect(feed).toMatchObject({
      title: 'Plenary: Risk',
      home_page_url: 'https://plenary.example/topics/risk/',
      feed_url: 'https://plenary.example/feeds/topics/risk.json',
      language: 'en',
      authors: [{ name: 'Plenary', url: 'https://plenary.example/' }],
    });
    const text = files().get('/feeds/topics/risk.xml');
    expect(text).toContain('<title>Plenary: Risk</title>');
    expect(text).toContain('rel="self" href="https://plenary.example/feeds/topics/risk.xml"');
    expect(text).toContain('<uri>https://plenary.example/</uri>');
    expect(text).toContain('<name>Plenary</name>');
    expect(files().get('/feeds/all.json')).toContain('"home_page_url":"https://plenary.example/"');
    expect(files().get('/feeds/organizations/wco.json')).toContain(
      '"home_page_url":"https://plenary.example/organizations/wco/"',
    );
  });

  it('tells what a record says, what was put right and why, and what sort of news it is', () => {
    const { items } = JSON.parse(files().get('/feeds/all.json') ?? '') as {
      items: { content_text: string; tags: string[] }[];
    };
    expect(items.map(({ content_text, tags }) => [content_text, ...tags])).toEqual([
      ['An outcome document.', 'outcome', 'declarations'],
      ['Confirmed → Postponed', 'status', 'conferences'],
      ['Overdue → Kept', 'promise', 'conferences'],
      ['It said 2025. A misprint.', 'correction', 'conferences'],
      ['A meeting.', 'added', 'conferences'],
    ]);
    expect(files().get('/feeds/all.xml')).toContain('<category label="outcome" term="outcome"');
  });

  it('holds the hundred latest news, and is of the last release where there are none', () => {
    const many = Array.from({ length: 120 }, (_, at) => conference({ id: `m-${at}` }));
    const added = many.map(({ id }) => `conferences/${id}` as const);
    const all = datasetOf(
      graphOf(...many),
      [released('2026.11.0', '2026-11-01', { added })],
      '2027-03-03',
    );
    const texts = new Map([...feedFiles(all)].map(({ path, body }) => [path, String(body)]));
    expect(atom(texts.get('/feeds/all.xml')).entry).toHaveLength(100);
    const { items } = JSON.parse(texts.get('/feeds/all.json') ?? '') as { items: unknown[] };
    expect(items).toHaveLength(100);
    expect(atom(files().get('/feeds/topics/quiet.xml')).updated).toBe('2026-12-01T00:00:00.000Z');
    const [unreleased] = [...feedFiles(datasetOf(graphOf(topic({ id: 'x' })), [], '2027-03-03'))];
    expect(atom(String(unreleased?.body)).updated).toBe('2027-03-03T00:00:00.000Z');
  });

  it('of a topic or an organization has its own news and those of narrower topics and bodies', () => {
    expect(atom(files().get('/feeds/topics/risk.xml')).entry).toHaveLength(4);
    expect(atom(files().get('/feeds/topics/data.xml')).entry).toHaveLength(4);
    expect(atom(files().get('/feeds/organizations/wco.xml')).entry).toHaveLength(4);
    expect(atom(files().get('/feeds/topics/quiet.xml')).entry).toEqual([]);
  });
});
