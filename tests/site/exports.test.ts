import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { Parser, Store } from 'n3';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { headersFor, readHeaders } from '../../scripts/headers.ts';
import { collections } from '../../src/schemas/index.ts';
import { addresses, dist, files, page, read } from './built.ts';

const ADDRESS = 'https://plenary.example';

function json<T>(file: string): T {
  return JSON.parse(read(file)) as T;
}

function csv(name: string): Record<string, string>[] {
  return parse(read(`/data/${name}.csv`), { bom: true, columns: true });
}

function ids(rows: readonly { id?: unknown }[]): string[] {
  return rows.map(({ id }) => String(id)).toSorted();
}

const database = new DatabaseSync(`${dist}/data/plenary.sqlite`, { readOnly: true });
const store = new Store(new Parser().parse(read('/data/plenary.ttl')));
const lines = read('/data/plenary.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { collection: string; id: string });
const index = json<{
  version: { data: string };
  records: number;
  collections: Record<string, { count: number }>;
  lists: Record<string, { count: number }>;
}>('/api/v1/index.json');

function stored(table: string): string[] {
  return ids(database.prepare(`SELECT id FROM "${table}"`).all());
}

describe('the number and the ids of records', () => {
  for (const collection of collections)
    it(`are the same everywhere for ${collection}`, () => {
      const pages = addresses
        .flatMap((address) => new RegExp(`^/${collection}/([^/]+)/$`).exec(address)?.[1] ?? [])
        .filter((id) =>
          read(`/${collection}/${id}/index.html`).includes(`data-record="${collection}/${id}"`),
        )
        .toSorted();
      const beside = (ending: string) =>
        [...files]
          .flatMap(
            (file) => new RegExp(`^/${collection}/([^/.]+)\\.${ending}$`).exec(file)?.[1] ?? [],
          )
          .toSorted();
      const list = json<{ count: number; records: { id: string }[] }>(`/api/v1/${collection}.json`);
      const inTurtle = store
        .getSubjects('http://purl.org/dc/terms/identifier', null, null)
        .flatMap(
          ({ value }) => new RegExp(`^${ADDRESS}/${collection}/([^/#]+)/$`).exec(value)?.[1] ?? [],
        );
      expect(pages.length).toBeGreaterThan(0);
      expect({
        api: ids(list.records),
        csv: ids(csv(collection)),
        jsonLines: ids(lines.filter((line) => line.collection === collection)),
        sqlite: stored(collection),
        turtle: inTurtle.toSorted(),
        json: beside('json'),
        markdown: beside('md'),
        bibtex: beside('bib'),
        ris: beside('ris'),
        csl: beside('csl\\.json'),
      }).toEqual(
        Object.fromEntries(
          [
            'api',
            'csv',
            'jsonLines',
            'sqlite',
            'turtle',
            'json',
            'markdown',
            'bibtex',
            'ris',
            'csl',
          ].map((form) => [form, pages]),
        ),
      );
      expect(index.collections[collection]?.count).toBe(pages.length);
    });

  it('are the same for commitments on pages, in JSON, CSV, SQLite and Turtle', () => {
    const onPages = addresses
      .filter((address) => /^\/declarations\/[^/]+\/$/.test(address))
      .flatMap((address) =>
        [...page(address).document.querySelectorAll('#commitments li[id]')].map(
          ({ id }) => `${address.split('/')[2]}#${id}`,
        ),
      )
      .toSorted();
    const { commitments } = json<{ commitments: { id: string }[] }>('/api/v1/commitments.json');
    const inTurtle = store
      .getSubjects('http://data.europa.eu/eli/ontology#is_part_of', null, null)
      .flatMap(
        ({ value }) => /\/declarations\/([^/]+)\/(#c\d+)$/.exec(value)?.slice(1).join('') ?? [],
      );
    expect(ids(commitments)).toEqual(onPages);
    expect(ids(csv('commitments'))).toEqual(onPages);
    expect(stored('commitments')).toEqual(onPages);
    expect(inTurtle.toSorted()).toEqual(onPages);
    expect(index.lists['commitments']?.count).toBe(onPages.length);
  });

  it('are the same for relations and sources', () => {
    const count = (table: string) =>
      database.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.['n'];
    const { relations } = json<{ relations: unknown[] }>('/api/v1/relations.json');
    const { sources } = json<{ sources: unknown[] }>('/api/v1/sources.json');
    expect([csv('relations').length, count('relations')]).toEqual([
      relations.length,
      relations.length,
    ]);
    expect([csv('sources').length, count('sources')]).toEqual([sources.length, sources.length]);
    expect(index.lists['sources']?.count).toBe(sources.length);
  });

  it('are those of the calendar: every meeting of which the month is known', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('/calendar.ics')) as unknown[]);
    const uids = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('uid')).replace(/@.*/, ''));
    const dated = csv('conferences').filter(({ dates_start = '' }) => dates_start.length >= 7);
    const meetings = new Set(csv('conferences').map(({ id }) => id));
    expect(uids.filter((uid) => meetings.has(uid)).toSorted()).toEqual(ids(dated));
    const due = csv('commitments').filter((one) => one['due']);
    const followed = csv('follow-ups').filter((one) => one['due']);
    expect(uids.filter((uid) => uid.endsWith('-due'))).toHaveLength(due.length + followed.length);
  });

  it('are in feeds those that the records hold', () => {
    const { items } = json<{ items: { url: string }[] }>('/feeds/all.json');
    const known = new Set(addresses.map((address) => ADDRESS + address));
    expect(items.filter(({ url }) => !known.has(url))).toEqual([]);
  });

  it('carry one version everywhere', () => {
    const about = database.prepare(`SELECT value FROM about WHERE name = 'version'`).get();
    const versions = [
      about?.['value'],
      json<{ version: string }>('/data/datapackage.json').version,
      /Data version (\S+)\. Licence/.exec(read('/data/codebook.md'))?.[1],
      /data version (\S+)\]/.exec(page('/declarations/2018-beijing-declaration/').html)?.[1],
      /version = \{(.+)\}/.exec(read('/declarations/2018-beijing-declaration.bib'))?.[1],
    ];
    expect(versions).toEqual(versions.map(() => index.version.data));
  });
});

describe('the sitemap', () => {
  it('names every page that may be listed, once, with its day and its other languages', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === 'sitemap',
    });
    const { sitemapindex } = parser.parse(read('/sitemap-index.xml')) as {
      sitemapindex: { sitemap: { loc: string }[] };
    };
    const urls = sitemapindex.sitemap.flatMap(
      ({ loc }) =>
        (
          parser.parse(read(loc.replace(ADDRESS, ''))) as {
            urlset: { url: { loc: string; lastmod: string }[] };
          }
        ).urlset.url,
    );
    const listed = addresses.filter(
      (address) =>
        address.endsWith('/') && !read(`${address}index.html`).includes('content="noindex"'),
    );
    expect(urls.map(({ loc }) => loc.replace(ADDRESS, '')).toSorted()).toEqual(listed.toSorted());
    expect(urls.filter(({ lastmod }) => !/^\d{4}-\d\d-\d\d$/.test(lastmod))).toEqual([]);
    expect(read('/robots.txt')).toContain(`Sitemap: ${ADDRESS}/sitemap-index.xml`);
  });
});

describe('what other sites may show', () => {
  it('is valid HTML that loads one stylesheet and no script', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'long-title': 'off', 'void-style': 'off', 'doctype-style': 'off' },
    });
    const cards = [...files].filter((file) => /^\/embed\/.*\.html$/.test(file));
    expect(cards.length).toBeGreaterThan(index.records);
    for (const file of cards) {
      const html = read(file);
      expect(html, file).not.toMatch(/<script|style=/);
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        file,
      ).toEqual([]);
    }
  });

  it('may be framed by anyone, unlike the pages', () => {
    const rules = readHeaders(read('/_headers'));
    const policy = (path: string) => headersFor(rules, path).get('Content-Security-Policy');
    expect(policy('/embed/coming-up.html')).toContain('frame-ancestors *');
    expect(policy('/conferences/')).toContain(`frame-ancestors 'none'`);
  });

  it('is what oEmbed says of every record', () => {
    const { html } = json<{ html: string }>('/embed/declarations/2018-beijing-declaration.json');
    const src = /src="([^"]+)"/.exec(html)?.[1]?.replace(ADDRESS, '') ?? '';
    expect(files.has(src)).toBe(true);
  });
});

describe('the worked examples', () => {
  const folder = fileURLToPath(
    new URL('../../src/pages/[...locale]/data/_examples/', import.meta.url),
  );
  const data = `${dist}/data`;
  const sql = () => {
    const rows = database.prepare(readFileSync(`${folder}strength.sql`, 'utf8')).all();
    return rows.map((row) => `${Object.values(row).join('\t')}\n`).join('');
  };
  const has = (program: string) => spawnSync(program, ['--version']).status === 0;

  it('in SQL answers with five topics, strongest first', () => {
    const means = sql()
      .trimEnd()
      .split('\n')
      .map((line) => Number.parseFloat(line));
    expect(means).toHaveLength(5);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
  });

  it.skipIf(!has('python3'))('in Python gives the same answer', () => {
    expect(execFileSync('python3', [`${folder}strength.py`], { cwd: data, encoding: 'utf8' })).toBe(
      sql(),
    );
  });

  it.skipIf(!has('Rscript'))('in R gives the same answer', () => {
    expect(execFileSync('Rscript', [`${folder}strength.R`], { cwd: data, encoding: 'utf8' })).toBe(
      sql(),
    );
  });
});
