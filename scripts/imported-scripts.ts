import { readFileSync } from 'node:fs';
import path from 'node:path';

const element = /<script type="module" src="([^"]*\/_astro\/)([^"/]+)">/g;
const statement = /(?:^|[;}\s])import(?:[^("'`]*from)?["'`]\.\/([^"'`]+)["'`]/g;

/** The scripts that a script imports before it runs, and those that these import, by their names in its folder. */
export function importsOf(folder: string, script: string): string[] {
  const found = new Set([script]);
  for (const name of found)
    for (const [, other = ''] of readFileSync(path.join(folder, name), 'utf8').matchAll(statement))
      found.add(other);
  found.delete(script);
  return [...found];
}

/** Links for the head of a page that name what its scripts import, so that a browser fetches all at once and not one after another. */
export function importLinker(folder: string): (html: string) => string {
  const known = new Map<string, string[]>();
  const imports = (script: string) => {
    const names = known.get(script) ?? importsOf(folder, script);
    known.set(script, names);
    return names;
  };
  return (html) => {
    const scripts = [...html.matchAll(element)];
    const links = scripts.flatMap(([, place = '', name = '']) =>
      imports(name).map((other) => `<link rel="modulepreload" href="${place}${other}">`),
    );
    return [...new Set(links)].join('');
  };
}
