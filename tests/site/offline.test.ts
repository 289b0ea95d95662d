import { expect, test } from 'vitest';
import { kinds } from '../browser/kinds.ts';
import { files, page, read } from './built.ts';

/** A script with all that it loads at once or later. */
function withLoaded(script: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known;
  known.add(script);
  for (const [, name] of read(script).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    const loaded = `/_astro/${name}`;
    if (files.has(loaded)) withLoaded(loaded, known);
  }
  return known;
}

test.each([
  ['a record', kinds['a declaration']],
  ['a topic', kinds['a topic']],
  ['the search', '/search/'],
])('every device stores all scripts of %s, so that it works without a network', (_, address) => {
  const scripts = [...page(address).document.querySelectorAll('script[src^="/_astro/"]')].flatMap(
    (script) => [...withLoaded(script.getAttribute('src') ?? '')],
  );
  const stored = read('/sw.js');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !stored.includes(script))).toEqual([]);
});
