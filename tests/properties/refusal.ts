import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { lineFor, type PlacedProblem } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { translated } from '../../src/checks/telling.ts';
import { tellingOfFields } from '../../src/words/checking.ts';
import type { Breaking } from './breakings.ts';
import type { Sample } from './sample.ts';

/** A file by its path in the content folder; `undefined` for none of that name. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** A record as YAML. */
export function yamlOf(value: unknown): string {
  return stringify(value, { schema: 'core', aliasDuplicateObjects: false, lineWidth: 100 });
}

/** The content folder that holds a record and what it refers to. */
export function filesOf({ file, value, neighbours, topics }: Sample): Files {
  return {
    'topics.yaml': yamlOf(topics),
    'glossary.yaml': '[]\n',
    ...hostsIn([value, ...neighbours.map((each) => each.value)]),
    ...Object.fromEntries(neighbours.map((each) => [each.file, yamlOf(each.value)])),
    [file]: yamlOf(value),
  };
}

/** The list of the hosts that records name without encryption. */
function hostsIn(records: readonly unknown[]): Files {
  const found = JSON.stringify(records).matchAll(/"(?:url|website)":"http:\/\/([^/"?#]+)/g);
  const hosts = [...new Set([...found].map(([, host = '']) => host))];
  return hosts.length > 0 ? { 'http-only.yaml': yamlOf(hosts) } : {};
}

/** Folders that stand for as long as a record is being broken in different ways. */
export class ContentFolder {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'plenary-'));
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
    for (const collection of COLLECTION_FOLDERS) mkdirSync(path.join(this.#folder, collection));
    this.#write(files);
  }

  #write(files: Files) {
    for (const [file, text] of Object.entries(files)) {
      const full = path.join(this.#folder, file);
      if (text === undefined) rmSync(full, { force: true });
      else writeFileSync(full, text);
    }
  }

  /** What is wrong with the folder when some of its files are others. */
  problemsWith(others: Files = {}): PlacedProblem[] {
    this.#write(others);
    const { problems } = checkContent(this.#folder, '2040-01-01');
    this.#write(Object.fromEntries(Object.keys(others).map((file) => [file, this.#files[file]])));
    return problems;
  }

  [Symbol.dispose]() {
    rmSync(this.#folder, { recursive: true });
  }
}

const COLLECTION_FOLDERS = ['conferences', 'declarations', 'frameworks', 'organizations', 'series'];

const french = tellingOfFields('fr');
const tried = new Map<string, boolean>();

/** Words of a problem that no French stands for. */
export function untranslatedIn(problems: readonly PlacedProblem[]): string[] {
  return problems
    .flatMap(({ unexpected, expected }) => [unexpected, expected])
    .filter((text) => {
      const form = text.replace(/"(?:[^"\\]|\\.)*"/g, '"x"').replace(/\d+/g, '1');
      const isKnown =
        tried.get(form) ??
        (/^("x"(, | or )?)+$|^[\d.-]+$/.test(form) || translated(text, french.phrases) !== text);
      tried.set(form, isKnown);
      return !isKnown;
    });
}

/** Why a breaking was not refused as it has to be: the file, a line within the field, the field and the check. */
export function faultOf(folder: ContentFolder, breaking: Breaking): string | undefined {
  const { sample, broken, at, by, file = sample.file } = breaking;
  const files = { ...(broken && { [sample.file]: yamlOf(broken) }), ...breaking.files };
  const problems = folder.problemsWith(files);
  const said = problems.find(
    (problem) =>
      problem.file === file &&
      problem.check === by &&
      at.every((step, index) => problem.path[index] === step),
  );
  const name = `${sample.collection} ${breaking.field}: ${breaking.how}`;
  if (!said) return `${name}: said only ${JSON.stringify(problems.map((p) => lineFor(p, '')))}`;
  const english = untranslatedIn(problems);
  if (english.length > 0) return `${name}: no French for ${english.join(' | ')}`;
  const text = files[file];
  return typeof text === 'string' && !isWithin(text, at[0], said.line)
    ? `${name}: line ${said.line} is outside of ${at[0]}`
    : undefined;
}

/** Whether a line is one of those of a field; of a field that is not there, whether the file has the line. */
function isWithin(text: string, field: string | number | undefined, line: number): boolean {
  const lines = text.trimEnd().split('\n');
  const first = lines.findIndex((each) => each.startsWith(`${field}:`)) + 1;
  const after = lines.findIndex((each, index) => index >= first && /^\w/.test(each)) + 1;
  if (first === 0) return line >= 1 && line <= lines.length;
  return line >= first && (after === 0 || line < after);
}
