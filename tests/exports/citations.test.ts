import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { allCited, citedOf } from '../../src/exports/citations/cited.ts';
import { bibtex } from '../../src/exports/citations/bibtex.ts';
import { cslItem, type CslItem } from '../../src/exports/citations/csl.ts';
import { citationFiles } from '../../src/exports/citations/files.ts';
import { highwire } from '../../src/exports/citations/highwire.ts';
import { ris } from '../../src/exports/citations/ris.ts';
import { cite, styles } from '../../src/exports/citations/styles.ts';
import { datasetOf } from '../../src/exports/dataset.ts';
import { entriesOf } from '../../src/exports/records.ts';
import { wordsFor } from '../../src/words/index.ts';
import { commitment, conference, declaration, graphOf, organization } from '../records.ts';
import { real } from './real.ts';

const luxor = declaration({
  id: '2017-luxor-resolution',
  name: 'Luxor Resolution',
  adopted: '2017-12',
  issuers: ['wco', 'post'],
  commitments: [commitment({ id: 'c1' })],
});
const graph = graphOf(
  organization({ id: 'wco', name: 'World Customs Organization' }),
  organization({ id: 'post', name: 'Post & Co. of 100 % _Fields_' }),
  conference({
    id: '2018-forum',
    name: 'Forum',
    dates: { start: '2018-02-09', end: '2018-02-10' },
    place: { city: 'Beijing', country: 'CN' },
    organizers: [{ org: 'wco', role: 'host' }],
  }),
  luxor,
);
const dataset = { ...datasetOf(graph, [], '2026-11-29'), version: '2026.11.0' };
const all = entriesOf(real.graph).flatMap((entry) => allCited(real, entry));

/** The fields of RIS entries, as the format defines its lines. */
function readRis(text: string): Record<string, string[]>[] {
  return text
    .split(/^ER {2}- \r\n/m)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const lines = entry.trim().split('\r\n');
      const fields = lines.map((line) => /^([A-Z][A-Z0-9]) {2}- (.+)$/.exec(line)?.slice(1) ?? []);
      const groups = Map.groupBy(fields, ([tag = '']) => tag);
      return Object.fromEntries(
        [...groups].map(([tag, lines]) => [tag, lines.map(([, value = '']) => value)]),
      );
    });
}

describe('a citation', () => {
  it('names issuers, date, version, day and address in each style', () => {
    const texts = styles.map((style) => {
      const { before, title, after } = cite(
        style,
        citedOf(dataset, luxor),
        wordsFor('en').cite,
        'en',
      );
      return before + title + after;
    });
    expect(texts).toEqual([
      'World Customs Organization & Post & Co. of 100 % _Fields_. (2017, December). Luxor Resolution [Record, data version 2026.11.0]. Plenary. Retrieved November 29, 2026, from https://plenary.example/declarations/2017-luxor-resolution/',
      'World Customs Organization and Post & Co. of 100 % _Fields_. “Luxor Resolution.” Plenary, data version 2026.11.0. December 2017. Accessed November 29, 2026. https://plenary.example/declarations/2017-luxor-resolution/.',
      'World Customs Organization and Post & Co. of 100 % _Fields_, ‘Luxor Resolution’ (Plenary, data version 2026.11.0, December 2017) <https://plenary.example/declarations/2017-luxor-resolution/> accessed 29 November 2026',
    ]);
  });

  it('names the host where nobody is said to have called the meeting, and the site where it is about a body', () => {
    const [forum, wco] = ['2018-forum', 'wco'].flatMap((id) => graph.entries.get(id) ?? []);
    expect(forum && citedOf(dataset, forum).authors).toEqual(['World Customs Organization']);
    expect(wco && citedOf(dataset, wco).authors).toEqual(['Plenary']);
  });

  it('puts authors, date and title of every record in APA as citeproc does', () => {
    const whole = all.filter(({ point, until }) => point === undefined && until === undefined);
    const wrong = whole.flatMap((cited) => {
      const { before, title } = cite('apa', cited, wordsFor('en').cite, 'en');
      const theirs = String(
        new Cite(cslItem(cited)).format('bibliography', { format: 'text', template: 'apa' }),
      ).replaceAll('’', "'");
      const ours = (before + title).replaceAll('’', "'");
      return theirs.startsWith(ours.slice(0, before.length)) ? [] : [[ours, theirs]];
    });
    expect(wrong).toEqual([]);
  });

  it('has the tags by which Zotero knows a record', () => {
    expect(highwire(citedOf(dataset, luxor))).toEqual([
      ['citation_title', 'Luxor Resolution'],
      ['citation_author', 'World Customs Organization'],
      ['citation_author', 'Post & Co. of 100 % _Fields_'],
      ['citation_publication_date', '2017/12'],
      ['citation_publisher', 'Plenary'],
      ['citation_language', 'en'],
      ['citation_public_url', 'https://plenary.example/declarations/2017-luxor-resolution/'],
    ]);
  });
});

describe('citations for reference managers', () => {
  it('of every record and commitment are read back from BibTeX as they are in CSL-JSON', () => {
    const read = new Map(new Cite(all.map(bibtex).join('\n')).data.map((item) => [item.id, item]));
    const wrong = all.filter((cited) => {
      const [ours, theirs] = [cslItem(cited), read.get(cited.key)];
      return (
        theirs?.title !== ours.title ||
        theirs.URL !== ours.URL ||
        theirs.author?.map(({ family }) => family).join() !==
          ours.author.map(({ literal }) => literal).join() ||
        theirs.issued?.['date-parts']?.[0]?.[0] !== ours.issued?.['date-parts'][0]?.[0]
      );
    });
    expect(wrong.map((cited) => [cslItem(cited), read.get(cited.key)])).toEqual([]);
    expect(read.size).toBe(all.length);
  });

  it('of every record and commitment are read back from RIS', () => {
    const read = readRis(all.map(ris).join('\r\n'));
    expect(read.map(({ ID, TI, AU, UR }) => [ID?.[0], TI?.[0], AU, UR?.[0]])).toEqual(
      all.map((cited) => {
        const { id, title, author, URL } = cslItem(cited);
        return [id, title, author.map(({ literal }) => `${literal},`), URL];
      }),
    );
  });

  it('lie beside the page of the record, each with its commitments', () => {
    const files = [...citationFiles(dataset)].map(({ path }) => path);
    expect(files).toContain('/declarations/2017-luxor-resolution.bib');
    const [item] = JSON.parse(
      String(
        [...citationFiles(dataset)].find(({ path }) => path.endsWith('luxor-resolution.csl.json'))
          ?.body,
      ),
    ) as CslItem[];
    expect(item).toMatchObject({
      id: '2017-luxor-resolution',
      issued: { 'date-parts': [[2017, 12]] },
      accessed: { 'date-parts': [[2026, 11, 29]] },
      version: '2026.11.0',
    });
  });

  it('give a meeting of several days its first and last day', () => {
    const forum = graph.entries.get('2018-forum');
    expect(forum && cslItem(citedOf(dataset, forum))).toMatchObject({
      issued: {
        'date-parts': [
          [2018, 2, 9],
          [2018, 2, 10],
        ],
      },
      'event-place': 'Beijing, CN',
    });
  });
});
