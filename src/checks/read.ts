import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collections, type Collection } from '../schemas/index.ts';
import type { Problem } from './check.ts';
import { fileProblem, lists, strayAtTop, strayRecord, type ListFile } from './file-problems.ts';
import type { Locate } from './report.ts';
import { readYaml, type YamlText } from './yaml-file.ts';

/** Far more than the longest record needs, little enough to read tens of thousands of files safely. */
const LARGEST_RECORD = 256 * 1024;
/** Lists grow with all records together. */
const LARGEST_LIST = 64 * LARGEST_RECORD;

/** A file of a collection. Its id is taken even if nothing else in it can be read. */
export interface RecordFile {
  collection: Collection;
  id: string;
  /** Relative to the content folder. */
  file: string;
  /** `undefined` if the file cannot be read; a problem says why. */
  value: unknown;
}

/** All that stands in a content folder, before anyone asks what it means. */
export interface Reading {
  records: RecordFile[];
  /** The lists that are there: `undefined` for one that cannot be read. */
  lists: ReadonlyMap<ListFile, unknown>;
  problems: Problem[];
  /** Reads the file of the problem once more, so that nothing has to be kept for it. */
  locate: Locate;
}

/** Reads a content folder. Whatever is wrong with its files becomes a problem, never an exception. */
export function readContent(folder: string): Reading {
  const problems = strayAtTop(namesIn(folder));
  const read = (file: string, largest: number): unknown => {
    const { value, problems: found } = readFile(folder, file, largest);
    problems.push(...found);
    return value;
  };
  const records = collections.flatMap((collection) =>
    namesIn(path.join(folder, collection)).flatMap((name): RecordFile[] => {
      const stray = strayRecord(collection, name);
      if (stray) {
        problems.push(stray);
        return [];
      }
      const file = `${collection}/${name}`;
      const id = path.basename(name, '.yaml');
      return [{ collection, id, file, value: read(file, LARGEST_RECORD) }];
    }),
  );
  const found = listsIn(folder).map((file) => [file, read(file, LARGEST_LIST)] as const);
  return { records, lists: new Map(found), problems, locate: locator(folder) };
}

/** The lists to read: those that are there and those that have to be. */
function listsIn(folder: string): ListFile[] {
  const present = namesIn(folder);
  return (Object.keys(lists) as ListFile[]).filter(
    (file) => lists[file] === 'needed' || present.includes(file),
  );
}

function readFile(
  folder: string,
  file: string,
  largest: number,
): { value?: unknown; problems: Problem[] } {
  const full = path.join(folder, file);
  const about = lstatSync(full, { throwIfNoEntry: false });
  const refused = (unexpected: string, expected: string) => ({
    problems: [fileProblem(file, unexpected, expected)],
  });
  if (!about) return refused('nothing', 'a file of this name');
  if (!about.isFile()) return refused('something that is no file', 'a plain file');
  if (about.size > largest) return refused(`${about.size} bytes`, `at most ${largest} bytes`);
  const text = textOf(full);
  if (text === undefined) return refused('bytes that are no text', 'text in UTF-8');
  const { value, problems } = readYaml(text);
  return { value, problems: problems.map((problem) => ({ ...problem, file })) };
}

function textOf(full: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full));
  } catch {
    return undefined;
  }
}

/** The names in a folder in a fixed order, without hidden ones, which are never published. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch {
    return [];
  }
}

function locator(folder: string): Locate {
  let last: { file: string; yaml: YamlText } | undefined;
  return (problem) => {
    const { check, file } = problem;
    if (check === 'file') return { line: 1, column: 1 };
    if (last?.file !== file) {
      last = { file, yaml: readYaml(textOf(path.join(folder, file)) ?? '') };
    }
    return last.yaml.place(problem);
  };
}
