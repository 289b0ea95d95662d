import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What Astro marks the elements of a component with; each name is its own, so it packs badly. */
const mark = /data-astro-cid-\w+(": ?true)?/g;

/**
 * Replaces the marks of components by short ones, in their code and their styles alike: the place of the component among
 * all that have styles. The same on every machine, and nothing is left to be done to the pages.
 */
export function shortMarks(sources: string): Plugin[] {
  const styled = globSync('**/*.astro', { cwd: sources })
    .toSorted()
    .filter((file) => readFileSync(path.join(sources, file), 'utf8').includes('<style'));
  const places = new Map(styled.map((file, at) => [path.join(sources, file), at.toString(36)]));
  const shorten = (code: string, id: string) => {
    const place = places.get(id.replace(/\?.*$/, ''));
    if (place === undefined || !code.includes('data-astro-cid-')) return undefined;
    // A mark that is handed on as a property is written without a value when it is empty.
    const short = (_: string, handed?: string) => `data-c${place}${handed ? '": ""' : ''}`;
    return { code: code.replace(mark, short), map: null };
  };
  const isStyle = (id: string) => id.includes('astro&type=style');
  return [
    {
      name: 'short-marks-of-styles',
      apply: 'build',
      enforce: 'pre',
      transform: (code, id) => (isStyle(id) ? shorten(code, id) : undefined),
    },
    {
      name: 'short-marks-of-components',
      apply: 'build',
      enforce: 'post',
      transform: (code, id) => (id.endsWith('.astro') ? shorten(code, id) : undefined),
    },
  ];
}
