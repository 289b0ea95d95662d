import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/exports/dataset.ts';
import { feedFiles } from '../../src/exports/feeds/files.ts';
import { newsOf } from '../../src/exports/feeds/news.ts';
import { conference, declaration, graphOf, organization, topic } from '../records.ts';
import { released } from './released.ts';

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

  it('of a topic or an organization has its own news and those of narrower topics and bodies', () => {
    expect(atom(files().get('/feeds/topics/risk.xml')).entry).toHaveLength(4);
    expect(atom(files().get('/feeds/topics/data.xml')).entry).toHaveLength(4);
    expect(atom(files().get('/feeds/organizations/wco.xml')).entry).toHaveLength(4);
    expect(atom(files().get('/feeds/topics/quiet.xml')).entry).toEqual([]);
  });
});
