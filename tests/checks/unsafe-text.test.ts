import { expect, test } from 'vitest';
import { unsafeText } from '../../src/checks/unsafe-text.ts';
import {
  commitment,
  conference,
  declaration,
  graphOf,
  organization,
  source,
  term,
  topic,
} from '../records.ts';
import { findings } from './checking.ts';

function found(summary: string): string[] {
  return findings(unsafeText, graphOf(organization({ id: 'wco', summary })));
}

test.each([
  'Plain *Markdown* with a list:\n\n- one\n- two',
  'A share of a < b and c > d.',
  'Goods worth <150 euros, or < 22.',
  'Resolution [2017] and [sic].',
  '[a page](https://example.org/a?b=c), [mail](mailto:a@example.org)',
  '[a record](/conferences/2018-beijing/), [a part](#c3), [a sibling](../wco/)',
  '<https://example.org/>',
  'The word javascript: is no address here.',
  'Written as `<b>` in code.',
])('%j is safe', (text) => {
  expect(found(text)).toEqual([]);
});

test('an address that is not safe is repeated', () => {
  expect(found('See [a](javascript:run), [b](https://[), [c](../d/).')).toEqual([
    'organizations/wco.yaml summary: address "javascript:run"; an https or mailto address, or a relative path',
    'organizations/wco.yaml summary: address "https://["; an https or mailto address, or a relative path',
  ]);
});

test.each([
  '<b>bold</b>',
  'a <img src=x onerror=alert(1)> b',
  '<!-- hidden -->',
  '<iframe src="https://example.org"></iframe>',
  '<script>alert(1)</script>',
  'a bare <script',
  'a bare < script src=x',
  '`<script>` in code',
  '</div>',
])('HTML in %j is found', (text) => {
  expect(found(text).join()).toMatch(/organizations\/wco.yaml summary: HTML ".*"; plain Markdown/);
});

test.each([
  '[a](javascript:alert(1))',
  '[a](JavaScript:alert(1))',
  '[a](java&#x0A;script:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](< javascript:alert(1)>)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '![a](data:image/svg+xml,x)',
  '[a](http://example.org)',
  '[a](vbscript:x)',
  '[a](file:///etc/passwd)',
  '[a](//example.org/x)',
  '[a](/\\\\example.org/x)',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '- > [deep *inside* a [list](javascript:x)](https://example.org)',
])('the address in %j is found', (text) => {
  expect(found(text).join()).toContain('an https or mailto address, or a relative path');
});

test('every text of every record, topic and term is looked at, however deep', () => {
  const bad = 'See <b>this</b>.';
  const graph = graphOf(
    conference({
      id: '2018-a',
      names: { fr: bad },
      people: [{ name: 'A. B.', part: bad }],
      sources: [source({ title: bad })],
    }),
    declaration({ id: '2018-d', commitments: [commitment({ id: 'c1', text: bad })] }),
    topic({ id: 'customs', definition: bad }),
    term({ id: 'aeo', definition: bad }),
  );
  expect([...new Set(findings(unsafeText, graph).map((line) => line.split(': HTML')[0]))]).toEqual([
    'conferences/2018-a.yaml names.fr',
    'conferences/2018-a.yaml people.0.part',
    'conferences/2018-a.yaml sources.0.title',
    'declarations/2018-d.yaml commitments.0.text',
    'topics.yaml 0.definition',
    'glossary.yaml 0.definition',
  ]);
});
