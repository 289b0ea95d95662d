import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Check, Surroundings } from '../../src/checks/check.ts';
import { lineFor } from '../../src/checks/report.ts';
import { namedIn } from '../../src/checks/named.ts';
import { checkContent } from '../../src/checks/run.ts';
import type { Graph } from '../../src/graph/build.ts';
import { collections } from '../../src/schemas/index.ts';
import type { Target } from '../../src/schemas/reference.ts';

/** The day on which tests check. */
export const DAY = '2026-06-15';

/** The file of a sound organization. */
export const WCO = `name: World Customs Organization
kind: intergovernmental
summary: An organization.
sources:
  - id: s1
    title: About
    publisher: Secretariat
    language: en
    supports: [name, summary]
`;

/** What surrounds a graph in which every record is well-formed. */
function surroundingsOf(graph: Graph): Surroundings {
  const taken = new Map<string, readonly Target[]>();
  for (const { id } of graph.topics) taken.set(id, ['topics']);
  for (const collection of collections) {
    for (const { id } of graph[collection]) taken.set(id, [collection]);
  }
  return {
    taken,
    named: namedIn(graph),
    unread: new Set(),
    permanentIds: { published: {}, withdrawn: [] },
    publishedDates: {},
    day: DAY,
  };
}

/** What a check finds in a graph, a line for each: file, field, what was found and what was expected. */
export function findings(
  { check }: Check,
  graph: Graph,
  overrides: Partial<Surroundings> = {},
): string[] {
  const found: string[] = [];
  check(
    graph,
    ({ file, path, unexpected, expected, nearest }) => {
      const hint = nearest === undefined ? '' : ` (${nearest}?)`;
      found.push(`${file} ${path.join('.')}: ${unexpected}; ${expected}${hint}`);
    },
    { ...surroundingsOf(graph), ...overrides },
  );
  return found;
}

const EMPTY = { 'topics.yaml': '[]\n', 'glossary.yaml': '[]\n' };

/** A content folder that lives as long as the test. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...EMPTY, ...files })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** What a reader of the terminal sees for a content folder. */
export function linesFor(files: Record<string, string | Uint8Array>): string[] {
  return checkContent(folderOf(files), DAY).problems.map((problem) => lineFor(problem, ''));
}
