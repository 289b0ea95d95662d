import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importLinker } from '../../scripts/imported-scripts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
const scripts = {
  'page.js': 'import"./words.js";import{t as e}from"./dates.js";e();',
  'words.js': 'import{a}from"./letters.js";import("./later.js");a()',
  'letters.js': 'export{a}',
  'dates.js': 'import"./letters.js";export{t}',
  'alone.js': 'addEventListener("load",()=>import("./later.js"))',
};
for (const [name, text] of Object.entries(scripts)) writeFileSync(path.join(folder, name), text);

const page = (...names: string[]) =>
  `<head><title>A</title></head>${names.map((name) => `<script type="module" src="/x/_astro/${name}"></script>`).join('')}`;
const linked = (html: string) =>
  [...importLinker(folder)(html).matchAll(/modulepreload" href="([^"]+)"/g)].map(
    ([, href]) => href,
  );

describe('the scripts that a page names for its browser', () => {
  it('are all that its own import at once, each once', () => {
    expect(linked(page('page.js', 'alone.js'))).toEqual([
      '/x/_astro/words.js',
      '/x/_astro/dates.js',
      '/x/_astro/letters.js',
    ]);
  });
  it('are none that wait until they are needed', () => {
    expect(linked(page('alone.js'))).toEqual([]);
  });
});
