import { describe, expect, it, test } from 'vitest';
import { site } from '../../site.config.ts';
import { citationFile } from '../../src/exports/citation-file.ts';
import { datasetOf, type Dataset } from '../../src/exports/dataset.ts';
import { embedFiles } from '../../src/exports/embedding/files.ts';
import { llmsText } from '../../src/exports/llms.ts';
import { markdownOf } from '../../src/exports/markdown.ts';
import { pathOf } from '../../src/exports/releases/digests.ts';
import { robots, sitemapFiles } from '../../src/exports/sitemap.ts';
import { fingerprintOf } from '../../src/exports/version.ts';
import type { Entry } from '../../src/schemas/index.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  series,
  source,
  topic,
} from '../records.ts';
import { released } from './released.ts';

const HOME = 'https://plenary.example';

const wco = organization({
  id: 'wco',
  name: 'World Customs Organization',
  short: 'WCO',
  aliases: ['CCC'],
  founded: '1952',
  parent: 'un',
  seat: { city: 'Brussels', country: 'BE' },
  website: 'https://www.wcoomd.org/',
});
const un = organization({ id: 'un', name: 'United Nations' });
const forums = series({ id: 'forums', name: 'Forums', organizers: ['wco', 'un'] });
const forum = conference({
  id: '2027-forum',
  name: 'Forum of "parcels" & <more>',
  status: 'confirmed',
  dates: { start: '2027-02-09', end: '2027-02-10' },
  place: { city: 'Beijing', country: 'CN' },
  theme: 'Parcels',
  series: 'forums',
  organizers: [{ org: 'wco', role: 'organizer' }],
  topics: ['risk', 'unlisted'],
  names: { fr: 'Forum des colis' },
});
const text = declaration({
  id: '2018-text',
  name: 'Beijing Declaration',
  adopted: '2018-02-10',
  adoptedAt: '2027-forum',
  issuers: ['wco'],
  relations: [{ type: 'builds-on', target: 'standards#p1' }],
  commitments: [
    commitment({
      id: 'c1',
      text: 'Customs take part.',
      strength: 'urges',
      addressees: ['customs', 'all'],
    }),
  ],
  sources: [
    source({ url: 'https://example.org/report', date: '2018', supports: ['name', 'adopted'] }),
    source({ id: 's2', title: 'Note', publisher: 'Desk' }),
  ],
});
const standards = framework({
  id: 'standards',
  name: 'Standards',
  custodian: 'wco',
  adopted: '2018-06',
  inForce: '2019',
  pillars: [
    pillar({ id: 'p1', name: 'Data', text: 'Sent ahead.', number: 'I' }),
    pillar({ id: 'p2', name: 'Risk', text: 'Weighed.' }),
  ],
});
const graph = graphOf(
  un,
  wco,
  forums,
  forum,
  text,
  standards,
  topic({ id: 'risk', label: 'Risk' }),
);
const dataset: Dataset = { graph, version: '1.2.3', day: '2026-12-01', releases: [] };

/** The lines of a record in Markdown that begin so. */
function lines(entry: Entry, beginning: string): string[] {
  return markdownOf(dataset, entry)
    .split('\n')
    .filter((line) => line.startsWith(beginning));
}

describe('a record in Markdown', () => {
  it('is its page in plain text: name, kind and address, facts, points, relations, sources, version', () => {
    expect(markdownOf(dataset, text)).toBe(`# Beijing Declaration

Declaration. ${HOME}/declarations/2018-text/

An outcome document.

- Adopted: 10 February 2018
- Adopted at: [Forum of "parcels" & <more>](${HOME}/conferences/2027-forum/)
- Issued by: [World Customs Organization](${HOME}/organizations/wco/)

## Commitments

- **c1** (urges; customs, all) Customs take part.

## Relations

- Builds on: [Standards](${HOME}/frameworks/standards/)

## Sources

- s1: Report of the meeting, Example Secretariat, 2018, <https://example.org/report>. Supports: name, adopted
- s2: Note, Desk

${site.name}, data version 1.2.3, ${site.licence.name}.
`);
  });
  test.each<[string, Entry, string[]]>([
    [
      'a meeting',
      forum,
      [
        '- Status: Confirmed',
        '- Dates: 9–10 February 2027',
        '- Place: Beijing, China',
        '- Theme: Parcels',
        `- Series: [Forums](${HOME}/series/forums/)`,
        `- Organizers: [World Customs Organization](${HOME}/organizations/wco/)`,
        '- Topics: Risk, unlisted',
        '- Also known as: Forum des colis',
      ],
    ],
    [
      'a framework',
      standards,
      [
        `- Kept by: [World Customs Organization](${HOME}/organizations/wco/)`,
        '- Status: Adopted',
        '- Adopted: June 2018',
        '- In force since: 2019',
        '- **p1** I: Data. Sent ahead.',
        '- **p2** Risk. Weighed.',
        `- Built on by: [Beijing Declaration](${HOME}/declarations/2018-text/)`,
      ],
    ],
    [
      'an organization',
      wco,
      [
        `- Part of: [United Nations](${HOME}/organizations/un/)`,
        '- Founded: 1952',
        '- Seat: Brussels, Belgium',
        '- Website: https://www.wcoomd.org/',
        '- Also known as: WCO · CCC',
      ],
    ],
    [
      'a series',
      forums,
      [
        `- Organizers: [World Customs Organization](${HOME}/organizations/wco/), [United Nations](${HOME}/organizations/un/)`,
      ],
    ],
  ])('says of %s what is known of such', (_, entry, said) => {
    expect(lines(entry, '- ').slice(0, said.length)).toEqual(said);
  });
  it('leaves out headings under which nothing stands', () => {
    expect(lines(un, '#')).toEqual(['# United Nations', '## Sources']);
    expect(lines(standards, '##')).toEqual(['## Parts', '## Relations', '## Sources']);
  });
  it('has no empty paragraph where nothing is known but the name', () => {
    expect(markdownOf(dataset, series({ id: 'bare', name: 'Bare' }))).not.toContain('\n\n\n');
  });
});

describe('what a program is told first', () => {
  const told = () => llmsText(dataset);
  it('is the version, where the records are and how many, and where the whole is', () => {
    expect(told()).toMatch(new RegExp(`^# ${site.name}\n\n> `));
    expect(told()).toContain('Data version 1.2.3');
    const links = [...told().matchAll(/^- \[[^\]]+\]\((\S+)\): \S/gm)].map(([, link]) => link);
    expect(links).toEqual(
      [
        ...['conferences', 'declarations', 'frameworks', 'organizations', 'series'].map(
          (name) => `/api/v1/${name}.json`,
        ),
        ...['commitments', 'relations', 'crosswalk', 'sources', 'topics', 'glossary'].map(
          (name) => `/api/v1/${name}.json`,
        ),
        '/data/plenary.jsonl',
        '/data/plenary.sqlite',
        '/data/codebook.md',
        '/api/openapi.json',
        '/feeds/all.json',
        '/data/plenary.ttl',
      ].map((path) => HOME + path),
    );
    expect(told().match(/ \d+ records\./g)).toEqual([
      ' 1 records.',
      ' 1 records.',
      ' 1 records.',
      ' 2 records.',
      ' 1 records.',
    ]);
  });
});

describe('the sitemap', () => {
  const release = released('2026.11.0', '2026-11-02', {
    added: [...graph.entries.values()].map(pathOf),
  });
  const later = released('2026.11.1', '2026-11-20', {
    changed: [{ record: 'declarations/2018-text', facts: [{ field: 'adopted' }] }],
  });
  const moved = { ...graph, moved: new Map([['old-forum', '2027-forum']]) };
  const pages = [
    '/fr/conferences/2027-forum/',
    '/conferences/2027-forum/',
    '/conferences/old-forum/',
    '/about/',
    '/declarations/2018-text/',
  ];
  const known: Dataset = { ...dataset, graph: moved, releases: [release, later] };
  const file = (wanted: string) =>
    String([...sitemapFiles(known, pages)].find(({ path }) => path === wanted)?.body);
  const urls = () => [...file('/sitemap-0.xml').matchAll(/<url>.*<\/url>/g)].map(String);

  it('names each page that has not moved, in the order of the addresses', () => {
    expect(urls().map((url) => /<loc>(.*)<\/loc>/.exec(url)?.[1])).toEqual([
      `${HOME}/about/`,
      `${HOME}/conferences/2027-forum/`,
      `${HOME}/declarations/2018-text/`,
      `${HOME}/fr/conferences/2027-forum/`,
    ]);
  });
  it('says when a record changed last, in any language; of other pages when any did', () => {
    expect(urls().map((url) => /<lastmod>(.*)<\/lastmod>/.exec(url)?.[1])).toEqual([
      '2026-11-20',
      '2026-11-02',
      '2026-11-20',
      '2026-11-02',
    ]);
  });
  it('names the same page in other languages, of both and on both, where it is there', () => {
    const others = urls().map((url) =>
      [...url.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag, href]),
    );
    const both = [
      ['en', `${HOME}/conferences/2027-forum/`],
      ['fr', `${HOME}/fr/conferences/2027-forum/`],
    ];
    expect(others).toEqual([[], both, [], both]);
  });
  it('is listed with its day, and crawlers are told where', () => {
    expect(file('/sitemap-index.xml')).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${HOME}/sitemap-0.xml</loc><lastmod>2026-11-20</lastmod></sitemap>
</sitemapindex>
`,
    );
    expect(robots()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${HOME}/sitemap-index.xml\n`);
  });
  it('is divided after fifty thousand addresses', () => {
    const many = Array.from({ length: 50_001 }, (_, at) => `/page-${at}/`);
    expect([...sitemapFiles(known, many)].map(({ path }) => path)).toEqual([
      '/sitemap-0.xml',
      '/sitemap-1.xml',
      '/sitemap-index.xml',
    ]);
  });
});

describe('a card for other sites', () => {
  const card = (wanted: string) =>
    String([...embedFiles(dataset)].find(({ path }) => path === wanted)?.body);
  const forumCard = () => card('/embed/conferences/2027-forum.html');

  it('names the record and leads to it; signs of HTML in a name are text', () => {
    expect(forumCard()).toContain(
      `<h1><a href="${HOME}/conferences/2027-forum/">Forum of &quot;parcels&quot; &amp; &lt;more&gt;</a></h1>`,
    );
    expect(forumCard()).toContain('<p class="facts">9–10 February 2027 · Beijing, China</p>');
    expect(forumCard()).toContain('<p class="kind">Conference</p>');
    expect(forumCard()).toContain(`<link rel="canonical" href="${HOME}/conferences/2027-forum/">`);
  });
  it('tells of a text by its date, and of a record without one by no date', () => {
    expect(card('/embed/declarations/2018-text.html')).toContain(
      '<p class="facts">10 February 2018</p>',
    );
    expect(card('/embed/organizations/wco.html')).not.toContain('class="facts"');
  });
  it('cuts a long summary at a word', () => {
    const long = organization({ id: 'long', summary: `${'word '.repeat(43)}finally the end` });
    const short = organization({ id: 'short', summary: 'x'.repeat(220) });
    const [page] = [...embedFiles({ ...dataset, graph: graphOf(long) })];
    const [whole] = [...embedFiles({ ...dataset, graph: graphOf(short) })];
    expect(String(page?.body)).toContain(`<p>${'word '.repeat(43).trim()} …</p>`);
    expect(String(whole?.body)).toContain(`<p>${'x'.repeat(220)}</p>`);
  });
  it('is what oEmbed hands over', () => {
    expect(JSON.parse(card('/embed/conferences/2027-forum.json'))).toEqual({
      version: '1.0',
      type: 'rich',
      title: forum.name,
      provider_name: site.name,
      provider_url: `${HOME}/`,
      width: 480,
      height: 260,
      html: `<iframe src="${HOME}/embed/conferences/2027-forum.html" title="Forum of &quot;parcels&quot; &amp; &lt;more&gt;" width="480" height="260" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    });
  });
  test.each([
    ['/embed/coming-up.html', true],
    ['/embed/topics/risk.html', true],
    ['/embed/organizations/wco/coming-up.html', true],
    ['/embed/organizations/un/coming-up.html', true],
  ])('of what is coming up, %s lists the meeting: %s', (path, isListed) => {
    const page = card(path);
    expect(page.includes(`<li><a href="${HOME}/conferences/2027-forum/">`)).toBe(isListed);
  });
  it('says so where nothing is coming up', () => {
    const over = new Map(
      [...embedFiles({ ...dataset, day: '2028-01-01' })].map(({ path, body }) => [path, body]),
    );
    expect(over.get('/embed/coming-up.html')).toContain('<p class="facts">');
    expect(over.get('/embed/coming-up.html')).not.toContain('<li>');
  });
});

describe('how the whole is cited', () => {
  it('is its version and the day of the last release, or of the build before there is one', () => {
    const last = released('1.0.0', '2026-11-02', {});
    expect(citationFile({ ...dataset, releases: [last] })).toContain('date-released: 2026-11-02\n');
    const file = citationFile(dataset);
    expect(file).toContain('date-released: 2026-12-01\n');
    expect(file).toContain('version: "1.2.3"\n');
    expect(file).toContain(`url: "${HOME}/data/"\n`);
    expect(file).toContain(`license: ${site.licence.id}\n`);
  });
  it('tells a state between two releases by a fingerprint of its records', () => {
    const now = datasetOf(graph, [], '2026-12-01');
    expect(now.version).toMatch(/^0\.0\.0\+[0-9a-f]{8}$/);
    const other = datasetOf(graphOf(un), [released('2.0.0', '2026-11-02', {})], '2026-12-01');
    expect(other.version).toMatch(/^2\.0\.0\+/);
    expect(other.version.slice(6)).not.toBe(now.version.slice(6));
    const same = { ...released('2.0.0', '2026-11-02', {}), fingerprint: fingerprintOf(graph) };
    expect(datasetOf(graph, [same], '2026-12-01').version).toBe('2.0.0');
  });
});
