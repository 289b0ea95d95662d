import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/compare/csv.ts';
import { markdownOf } from '../../src/compare/markdown.ts';
import { drawComparison } from '../../src/compare/table.ts';
import { tell } from '../../src/compare/told.ts';
import { svgText } from '../../src/figures/svg.ts';
import { sideBySide } from '../../src/graph/side-by-side.ts';
import { tellingFor } from '../../src/words/comparison.ts';
import { commitment, declaration, graphOf, topic } from '../records.ts';

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
const comparison = sideBySide(graph, [luxor, xiamen]);
const told = tell(comparison, 'all', telling);
const citation =
  'Luxor Resolution (2017), c3, in Plenary, https://example.org/declarations/2017-luxor/#c3';

describe('a comparison taken away', () => {
  it('cites each point with its address', () => {
    expect(told.rows.at(-1)).toMatchObject({
      label: 'Risk',
      points: [[{ citation, strength: 'Urges', addressees: 'Customs' }], []],
    });
  });
  it('as CSV has a line for each point and one for each gap', () => {
    const lines = linesOf(told).filter(({ row }) => row === 'risk');
    expect(lines.map(({ record, says, point }) => [record, says, point])).toEqual([
      ['Luxor Resolution', 'Says | <b>this</b>.', 'c3'],
      ['Xiamen Initiative', 'nothing recorded', ''],
    ]);
    expect(stringify(lines, { header: true })).toContain(
      'row,label,record,point,strength,addressees,says,citation',
    );
  });
  it('as Markdown tells words, strength, citation and sources', () => {
    const text = markdownOf(told, 'https://example.org/compare/?ids=x', telling);
    expect(text).toContain(
      `- *Urges.* Says | <b>this</b>. (To Customs · due January 2020) [${citation}]`,
    );
    expect(text).toContain('| Adopted | December 2017 | 2019 |');
    expect(text).toContain('- Report of the meeting, Example Secretariat');
    expect(text).toContain('nothing recorded');
  });
  it('holds only the rows of its view', () => {
    expect(tell(comparison, 'shared', telling).rows.map(({ id }) => id)).not.toContain('risk');
  });
});

describe('the table of a comparison', () => {
  const html = svgText(drawComparison(comparison, telling, { tools: true }));
  it('has the marks that others rely on', () => {
    expect(html).toContain('<table data-comparison="texts"');
    expect(html.match(/<th [^>]*data-record="declarations\/[^"]+"/g)).toHaveLength(2);
    expect(html).toContain('<tr data-row="risk"');
  });
  it('never reads the text of a record as HTML', () => {
    expect(html).toContain('Says | &lt;b&gt;this&lt;/b&gt;.');
  });
  it('can be rearranged where there is something to do', () => {
    expect(html.match(/data-act="earlier"/g)).toHaveLength(1);
    expect(html.match(/data-act="later"/g)).toHaveLength(1);
    expect(html.match(/data-act="remove"/g)).toHaveLength(2);
  });
});
