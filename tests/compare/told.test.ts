import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/compare/csv.ts';
import { markdownOf } from '../../src/compare/markdown.ts';
import { drawComparison } from '../../src/compare/table.ts';
import { counted } from '../../src/compare/telling.ts';
import { tell } from '../../src/compare/told.ts';
import { svgText } from '../../src/figures/svg.ts';
import { sideBySide } from '../../src/graph/side-by-side.ts';
import { tellingFor } from '../../src/words/comparison.ts';
import { commitment, declaration, framework, graphOf, pillar, source, topic } from '../records.ts';

const luxor = declaration({
  id: '2017-luxor',
  name: 'Luxor Resolution',
  adopted: '2017-12',
  commitments: [
    commitment({
      id: 'c3',
      text: 'Says | <b>this</b>.',
      strength: 'urges',
      addressees: ['customs'],
      topics: ['risk'],
      due: '2020-01',
    }),
  ],
});
const xiamen = declaration({ id: '2019-xiamen', name: 'Xiamen Initiative', adopted: '2019' });
const graph = graphOf(topic({ id: 'risk', label: 'Risk' }), luxor, xiamen);
const telling = {
  ...tellingFor(graph, 'en'),
  addressOf: (path: string) => `https://example.org${path}`,
};
const comparison = () => sideBySide(graph, [luxor, xiamen]);
const told = () => tell(comparison(), 'all', telling);
const citation =
  'Luxor Resolution (2017), c3, in Plenary, https://example.org/declarations/2017-luxor/#c3';

describe('a comparison taken away', () => {
  it('cites each point with its address', () => {
    expect(told().rows.at(-1)).toMatchObject({
      label: 'Risk',
      points: [[{ citation, strength: 'Urges', addressees: 'Customs' }], []],
    });
  });
  it('as CSV has a line for each point and one for each gap', () => {
    const lines = linesOf(told()).filter(({ row }) => row === 'risk');
    expect(lines.map(({ record, says, point }) => [record, says, point])).toEqual([
      ['Luxor Resolution', 'Says | <b>this</b>.', 'c3'],
      ['Xiamen Initiative', 'nothing recorded', ''],
    ]);
    expect(stringify(lines, { header: true })).toContain(
      'row,label,record,point,strength,addressees,says,citation',
    );
  });
  it('as Markdown tells words, strength, citation and sources', () => {
    const text = markdownOf(told(), 'https://example.org/compare/?ids=x', telling);
    expect(text).toContain(
      `- *Urges.* Says | <b>this</b>. (To Customs · due January 2020) [${citation}]`,
    );
    expect(text).toContain('| Adopted | December 2017 | 2019 |');
    expect(text).toContain('- Report of the meeting, Example Secretariat');
    expect(text).toContain('nothing recorded');
  });
  it('as Markdown reads from the table of facts over each topic to the sources', () => {
    const only = sideBySide(graph, [luxor, xiamen]);
    const facts = only.facts.filter(({ field }) => field === 'adopted' || field === 'dated');
    const text = markdownOf(
      tell({ ...only, facts }, 'all', telling),
      'https://example.org/',
      telling,
    );
    expect(text).toBe(`# ${telling.words.caption}

${telling.words.from} <https://example.org/>

| ${telling.words.row} | [Luxor Resolution](https://example.org/declarations/2017-luxor/) | [Xiamen Initiative](https://example.org/declarations/2019-xiamen/) |
| --- | --- | --- |
| Adopted | December 2017 | 2019 |
| ${telling.words.questions['dated']} | January 2020 | nothing recorded |

## Risk

**Luxor Resolution**

- *Urges.* Says | <b>this</b>. (To Customs · due January 2020) [${citation}]

**Xiamen Initiative**

nothing recorded

## ${telling.words.sources}

**Luxor Resolution**

- Report of the meeting, Example Secretariat

**Xiamen Initiative**

- Report of the meeting, Example Secretariat

`);
  });
  it('as Markdown breaks no table by the signs and lines of a name', () => {
    const named = declaration({ id: '2020-odd', name: 'One | two\n\nlines' });
    const text = markdownOf(tell(sideBySide(graph, [named, luxor]), 'all', telling), '', telling);
    expect(text).toContain('| [One \\| two lines](https://example.org/declarations/2020-odd/) |');
  });
  it('as CSV tells each line whole', () => {
    const [kind] = linesOf(told());
    const point = linesOf(told()).find(({ row }) => row === 'risk');
    expect(kind).toEqual({
      row: 'kind',
      label: telling.words.questions['kind'],
      record: 'Luxor Resolution',
      point: '',
      strength: '',
      addressees: '',
      says: 'Declaration',
      citation: 'https://example.org/declarations/2017-luxor/',
    });
    expect(point).toEqual({
      row: 'risk',
      label: 'Risk',
      record: 'Luxor Resolution',
      point: 'c3',
      strength: 'Urges',
      addressees: 'Customs',
      says: 'Says | <b>this</b>.',
      citation,
    });
  });
  it('heads each column with the kind and the year of its record', () => {
    expect(told().columns).toEqual([
      {
        name: 'Luxor Resolution',
        address: 'https://example.org/declarations/2017-luxor/',
        facts: 'Declaration, 2017',
      },
      {
        name: 'Xiamen Initiative',
        address: 'https://example.org/declarations/2019-xiamen/',
        facts: 'Declaration, 2019',
      },
    ]);
  });
  it('cites sources with their date and address, as far as they have them', () => {
    const sources = [source({ date: '2018-02', url: 'https://example.org/report' }), source()];
    const { sources: cited } = tell(
      sideBySide(graph, [declaration({ id: '2018-cited', sources })]),
      'all',
      telling,
    );
    expect(cited[0]?.lines).toEqual([
      'Report of the meeting, Example Secretariat, February 2018, https://example.org/report',
      'Report of the meeting, Example Secretariat',
    ]);
  });
  it('says how many points a lens leaves out, and names a part before what it says', () => {
    const lens = { addressee: 'postal-operators' } as const;
    const rows = tell(sideBySide(graph, [luxor, xiamen], lens), 'all', telling).rows;
    expect(rows.find(({ id }) => id === 'risk')).toMatchObject({
      points: [[], []],
      instead: [counted(telling, 'leftOut', 1), 'nothing recorded'],
    });
    expect(rows.find(({ id }) => id === 'dated')).toBeUndefined();
    const parts = framework({
      id: 'safe',
      pillars: [pillar({ id: 'p1', name: 'Risks', text: 'Weighs them.', topics: ['risk'] })],
    });
    const [own] = tell(sideBySide(graph, [parts, luxor]), 'all', telling).rows.slice(-1);
    expect(own).toMatchObject({
      points: [[{ says: 'Risks. Weighs them.', strength: '', addressees: '' }], [{ id: 'c3' }]],
    });
  });
  it('holds only the rows of its view', () => {
    expect(tell(comparison(), 'shared', telling).rows.map(({ id }) => id)).not.toContain('risk');
  });
});

describe('the table of a comparison', () => {
  const html = () => svgText(drawComparison(comparison(), telling, { tools: true }));
  it('has the marks that others rely on', () => {
    expect(html()).toContain('<table data-comparison="texts"');
    expect(html().match(/<th [^>]*data-record="declarations\/[^"]+"/g)).toHaveLength(2);
    expect(html()).toContain('<tr data-row="risk"');
  });
  it('never reads the text of a record as HTML', () => {
    expect(html()).toContain('Says | &lt;b&gt;this&lt;/b&gt;.');
  });
  it('can be rearranged where there is something to do', () => {
    expect(html().match(/data-act="earlier"/g)).toHaveLength(1);
    expect(html().match(/data-act="later"/g)).toHaveLength(1);
    expect(html().match(/data-act="remove"/g)).toHaveLength(2);
  });
});
