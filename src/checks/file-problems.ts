import { collections } from '../schemas/index.ts';
import { id } from '../schemas/text.ts';
import type { Problem } from './check.ts';
import { nearest } from './near-miss.ts';
import { shown } from './report.ts';

/** The files that hold one list each, and whether a content folder must have them. */
export const lists = {
  'topics.yaml': 'needed',
  'glossary.yaml': 'needed',
  'publishers.yaml': 'optional',
  'coverage.yaml': 'optional',
  'comparisons.yaml': 'optional',
  'crosswalk.yaml': 'optional',
  'places.yaml': 'optional',
  'readings.yaml': 'optional',
  'same-words.yaml': 'optional',
  'moved.yaml': 'optional',
  'exceptions.yaml': 'optional',
  'http-only.yaml': 'optional',
  'permanent-ids.yaml': 'optional',
  'published-dates.yaml': 'optional',
} as const;
export type ListFile = keyof typeof lists;

/** What may stand at the top of a content folder, beside files of other kinds such as a readme. */
const atTop: readonly string[] = [...collections, 'guides', 'releases', ...Object.keys(lists)];

/** A file that cannot be taken as it is. */
export function fileProblem(file: string, unexpected: string, expected: string): Problem {
  return { check: 'file', file, path: [], unexpected, expected };
}

/** What is wrong with the name of a file in the folder of a collection, if anything is. */
export function strayRecord(folder: string, name: string): Problem | undefined {
  const stem = name.replace(/\.[^.]*$/, '');
  if (name.endsWith('.yaml') && id.safeParse(stem).success) return undefined;
  const file = `${folder}/${name}`;
  return name.endsWith('.yaml')
    ? fileProblem(
        file,
        `file name ${shown(stem)}`,
        'an id: lower-case letters, digits and single hyphens',
      )
    : fileProblem(file, `file ${shown(name)}`, 'only files that end in ".yaml" in this folder');
}

/** Folders and lists at the top of a content folder that nothing would ever read. */
export function strayAtTop(names: readonly string[]): Problem[] {
  return names
    .filter((name) => !atTop.includes(name) && /^[^.]+(\.ya?ml)?$/.test(name))
    .map((name) => ({
      ...fileProblem(name, `name ${shown(name)}`, 'the folder of a collection or a known list'),
      nearest: nearest(name, atTop),
    }));
}
