import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../scripts/headers.ts';
import { caddyHeaders, hostingFiles, nginxHeaders } from '../../scripts/hosting.ts';

const text = readFileSync('public/_headers', 'utf8');
const rules = readHeaders(text);

describe('the headers of the site', () => {
  test.each(Object.entries(hostingFiles(text)))('are the same in %s', (file, made) => {
    expect(readFileSync(file, 'utf8')).toBe(made);
  });

  test('drop each header before they set it anew, for hosts that would join both', () => {
    const general = new Set(headersFor(rules, '/').keys());
    const blocks = text.split(/\n(?=\/)/).filter((block) => /^\/(?!\*)/.test(block));
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) {
      const set = [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name = '']) => name);
      const dropped = [...block.matchAll(/^ {2}! ([\w-]+)$/gm)].map(([, name]) => name);
      expect(dropped, block).toEqual(set.filter((name) => general.has(name)));
    }
  });

  test('keep to what Cloudflare reads: 100 rules, and 2,000 characters in a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});

const few = readHeaders('/*\n  A-B: x\n/api/*\n  A-B: y\n  C: z\n/a.ics\n  C: w\n');

test('for nginx the particular paths come before the general one, each header in a map', () => {
  expect(nginxHeaders(few).split('\n').slice(2).join('\n')).toBe(`map $uri $plenary_a_b {
  ~^/api/ "y";
  default "x";
}
add_header A-B $plenary_a_b always;

map $uri $plenary_c {
  /a.ics "w";
  ~^/api/ "z";
}
add_header C $plenary_c always;
`);
});

test('for Caddy the particular paths have the last word', () => {
  const made = caddyHeaders(few);
  expect(made.indexOf('header /* {')).toBeLessThan(made.indexOf('header /api/* {'));
  expect(made).toContain('  header /a.ics {\n    C "w"\n  }\n');
});
