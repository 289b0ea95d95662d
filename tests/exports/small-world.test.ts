import { describe, expect, it, test } from 'vitest';
import { site } from '../../site.config.ts';
import { calendarFiles } from '../../src/exports/calendars/files.ts';
import { bibtex } from '../../src/exports/citations/bibtex.ts';
import { allCited, citedOf } from '../../src/exports/citations/cited.ts';
import { cslItem } from '../../src/exports/citations/csl.ts';
import { highwire } from '../../src/exports/citations/highwire.ts';
import { ris } from '../../src/exports/citations/ris.ts';
import { cite, styles, type Style } from '../../src/exports/citations/styles.ts';
import { thingOf } from '../../src/exports/linked/json-ld.ts';
import { turtleOf } from '../../src/exports/linked/turtle.ts';
import { codebook } from '../../src/exports/tables/codebook.ts';
import { tables } from '../../src/exports/tables/index.ts';
import { fileOf } from '../../src/exports/tables/table.ts';
import { wordsFor } from '../../src/words/index.ts';
import { conference, declaration, framework, graphOf, organization } from '../records.ts';
import { records, small } from './small-world.ts';

const all = () => Object.values(records).flatMap((entry) => allCited(small, entry));

/** What is kept beside this test was read once by a person; a difference is a change of the format or a fault. */
describe('a few records of every kind', () => {
  it('are in Turtle as they are kept', async () => {
    const text = turtleOf(small).replace(site.description, 'A register.');
    await expect(text).toMatchFileSnapshot('small-world.ttl');
  });
  it('are in iCalendar as they are kept', async () => {
    const whole = [...calendarFiles(small)].find(({ path }) => path === '/calendar.ics');
    const text = String(whole?.body).replaceAll('\r\n', '\n');
    await expect(text).toMatchFileSnapshot('small-world.ics');
  });
  it('are in BibTeX and RIS as they are kept', async () => {
    await expect(all().map(bibtex).join('\n')).toMatchFileSnapshot('small-world.bib');
    const text = all().map(ris).join('').replaceAll('\r\n', '\n');
    await expect(text).toMatchFileSnapshot('small-world.ris');
  });
  it('are in JSON-LD and CSL-JSON as they are kept', async () => {
    const things = Object.values(records).map((entry) => thingOf(small.graph, entry, 'About.'));
    const text = [...things, ...all().map(cslItem)].map((one) => JSON.stringify(one)).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot('small-world.jsonl');
  });
});

describe('a thing of schema.org', () => {
  const parent = organization({ id: 'un', name: 'United Nations' });
  const wco = organization({
    id: 'wco',
    parent: 'un',
    founded: '1952',
    website: 'https://www.wcoomd.org/',
  });
  const law = framework({
    id: 'law',
    kind: 'convention',
    adopted: '1973',
    relations: [{ type: 'amends', target: 'old#p1' }],
  });
  const old = framework({ id: 'old', name: 'Old', legalStatus: 'binding' });
  const graph = graphOf(parent, wco, law, old);
  it('tells an organization with its site, its founding and its parent', () => {
    expect(thingOf(graph, wco, '')).toMatchObject({
      '@type': 'Organization',
      url: 'https://www.wcoomd.org/',
      foundingDate: '1952',
      parentOrganization: { '@type': 'Organization', name: 'United Nations' },
    });
  });
  it('tells law by who passed it, when, and what it changes', () => {
    expect(thingOf(graph, law, '')).toMatchObject({
      '@type': 'Legislation',
      legislationDate: '1973',
      legislationPassedBy: { name: wco.name },
      legislationChanges: { '@type': 'CreativeWork', name: 'Old' },
    });
    expect(thingOf(graph, old, '')['@type']).toBe('Legislation');
    expect(thingOf(graph, framework({ id: 'soft' }), '')).not.toHaveProperty('legislationChanges');
  });
  test.each([
    ['in-person', 'Offline'],
    ['hybrid', 'Mixed'],
    ['virtual', 'Online'],
  ] as const)('tells a meeting held %s by its mode', (format, mode) => {
    const thing = thingOf(graph, conference({ id: 'forum', format }), '');
    expect(thing['eventAttendanceMode']).toBe(`https://schema.org/${mode}EventAttendanceMode`);
    expect('location' in thing).toBe(format === 'virtual');
  });
  it('tells a meeting online by its page, and one that moved by its first day before', () => {
    const forum = conference({
      id: 'forum',
      format: 'virtual',
      previousDates: [{ start: '2020-05' }, { start: '2020-06' }],
      place: { country: 'CH' },
    });
    expect(thingOf(graph, forum, '')).toMatchObject({
      previousStartDate: '2020-05',
      location: { '@type': 'Place', address: { addressCountry: 'CH' } },
    });
    expect(thingOf(graph, conference({ id: 'net', format: 'virtual' }), '')).toMatchObject({
      location: { '@type': 'VirtualLocation', url: 'https://plenary.example/conferences/net/' },
    });
  });
});

describe('a citation', () => {
  const bodies = Array.from({ length: 21 }, (_, at) =>
    organization({ id: `o${at + 1}`, name: `Body ${at + 1}` }),
  );
  const issuedBy = (count: number) =>
    declaration({ id: 'text', name: 'Text', issuers: bodies.slice(0, count).map(({ id }) => id) });
  const authors = (style: Style, count: number) => {
    const dataset = { ...small, graph: graphOf(...bodies) };
    return cite(style, citedOf(dataset, issuedBy(count)), wordsFor('en').cite, 'en').before;
  };
  const named = (from: number, to: number) =>
    bodies
      .slice(from - 1, to)
      .map(({ name }) => name)
      .join(', ');
  test.each<[Style, number, string]>([
    ['apa', 1, 'Body 1.'],
    ['apa', 2, 'Body 1 & Body 2.'],
    ['apa', 3, 'Body 1, Body 2, & Body 3.'],
    ['apa', 20, `${named(1, 19)}, & Body 20.`],
    ['apa', 21, `${named(1, 19)}, … Body 21.`],
    ['chicago', 2, 'Body 1 and Body 2.'],
    ['chicago', 3, 'Body 1, Body 2, and Body 3.'],
    ['chicago', 10, `${named(1, 9)}, and Body 10.`],
    ['chicago', 11, `${named(1, 7)} and others`],
    ['oscola', 3, 'Body 1, Body 2 and Body 3,'],
    ['oscola', 4, 'Body 1 and others,'],
  ])('in %s of a text by %i bodies begins “%s”', (style, count, beginning) => {
    expect(authors(style, count)).toContain(beginning);
    expect(authors(style, count).indexOf('Body 1')).toBe(0);
  });
  it('says where no date is known', () => {
    const undated = citedOf(small, declaration({ id: 'undated' }));
    for (const style of styles) {
      const { before, after } = cite(style, undated, wordsFor('en').cite, 'en');
      expect(before + after).toContain(wordsFor('en').cite.noDate);
    }
    expect(highwire(undated).map(([name]) => name)).not.toContain('citation_publication_date');
  });
  test.each<[Style, string, string, string]>([
    ['apa', 'en', '2018-02-09', '(2018, February 9)'],
    ['apa', 'en', '2018', '(2018)'],
    ['chicago', 'en', '2018-02-09', 'February 9, 2018'],
    ['oscola', 'en', '2018-02-09', '9 February 2018'],
    ['oscola', 'en', '2018-02', 'February 2018'],
    ['chicago', 'fr', '2018-02-09', '9 février 2018'],
  ])('in %s and %s writes %s as “%s”', (style, language, adopted, written) => {
    const dated = citedOf(small, declaration({ id: 'dated', adopted }));
    const { before, after } = cite(style, dated, wordsFor(language).cite, language);
    expect(before + after).toContain(written);
  });
  it('of a meeting of one day has no last day, and names who called it before who received it', () => {
    const held = conference({
      id: 'forum',
      dates: { start: '2018-02-09', end: '2018-02-09' },
      organizers: [
        { org: 'upu', role: 'host' },
        { org: 'un', role: 'organizer' },
      ],
    });
    const cited = citedOf(small, held);
    expect(cited).not.toHaveProperty('until');
    expect(cited.authors).toEqual(['United Nations']);
  });
  it('sets signs of TeX as text', () => {
    const signs = declaration({ id: 'signs', name: '50 % & more_#1 {a} ~b ^c \\d $e' });
    expect(bibtex(citedOf(small, signs))).toContain(
      '{{50 \\% \\& more\\_\\#1 \\{a\\} \\textasciitilde{}b \\textasciicircum{}c \\textbackslash{}d \\$e}}',
    );
  });
});

describe('the codebook', () => {
  const text = () => codebook(small);
  it('has a part for each table with a line for each column', () => {
    for (const table of tables) {
      const part =
        text()
          .split(`\n## ${fileOf(table)}\n`)[1]
          ?.split('\n\n')[1] ?? '';
      const lines = part.split('\n');
      expect(lines.slice(0, 2), table.name).toEqual([
        '| column | type | means |',
        '| --- | --- | --- |',
      ]);
      expect(lines.slice(2).map((line) => line.split(' | ')[0]?.slice(2))).toEqual(
        table.columns.map(({ name }) => name),
      );
    }
  });
  it('says what a column refers to, which words may stand in it, and how several are divided', () => {
    expect(text()).toContain(
      '| target_id | string | Id of the record it leads to. Key of records. |',
    );
    expect(text()).toMatch(
      /\| collection \| string \| Name of its collection\. One of: conferences, /,
    );
    expect(text()).toContain(
      '| supports | string | Fields of the record that it supports. Several are divided by " \\| ". |',
    );
  });
  it('has each closed list with its words, labels and meanings', () => {
    expect(text()).toContain('# Closed lists');
    expect(text()).toMatch(
      /### strengths\n\n\| word \| label \| means \|\n\| --- \| --- \| --- \|\n\| recognises \| /,
    );
    expect(text()).toContain('### relationTypes');
    expect(text()).not.toContain('### oneOf');
  });
});
