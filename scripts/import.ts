import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { toldOfAnswer } from '../src/authoring/answer-problems.ts';
import { problemsOf } from '../src/authoring/draft-problems.ts';
import { checkDay } from '../src/build-day.ts';
import { lineFor } from '../src/checks/report.ts';
import { counted } from '../src/checks/telling.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';
import type { Graph } from '../src/graph/build.ts';
import { spotsIn, type FindSpot } from '../src/import/find-spot.ts';
import { filesOf, importOf, type Import } from '../src/import/import.ts';
import { notice, type Notice } from '../src/import/notice.ts';
import { problemsInFile } from '../src/import/problems-in-file.ts';
import { secureAddress } from '../src/import/text.ts';
import { phrase } from '../src/words/index.ts';
import { problemsWith, writeNew } from './admission.ts';
import { tellingHere, voiceHere, wordsHere } from './language.ts';
import { readApart } from './reading.ts';

const words = wordsHere();
const telling = tellingHere();
const folder = path.relative(process.cwd(), contentFolder);

/** A notice in words; what is about a place in the file begins with that place. */
function say({ says, values, at }: Notice, find: FindSpot = () => undefined): string {
  const said = phrase(words.says[says], values);
  const spot = at === undefined ? undefined : find(at);
  if (!spot) return said;
  const { line, column, name } = spot;
  return `${file}:${line}:${column}  ${name === undefined ? said : phrase(telling.words.about, { place: name, said })}`;
}
function refuse(lines: readonly string[]): void {
  console.error([...lines, words.nothingWritten].join('\n'));
  process.exitCode = 1;
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    address: { type: 'string' },
    organizer: { type: 'string' },
    series: { type: 'string' },
    topic: { type: 'string', multiple: true },
    'skip-duplicates': { type: 'boolean' },
    'keep-duplicates': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    language: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const [file = '', ...more] = positionals;

/** The duplicates that were found, in words; the two flags decide what becomes of them. */
function duplicatesIn({ records }: Import, find: FindSpot): string[] {
  return records.flatMap(({ id, duplicates, origins }) =>
    duplicates.map(({ id: known, because }) => {
      const there = path.join(folder, `conferences/${known}.yaml`);
      const spot = find(origins[''] ?? []);
      const here = spot ? `${file}:${spot.line}:${spot.column}  ` : '';
      const values = { id, file: there, because: say(because) };
      return here + phrase(words.importing.probably, values);
    }),
  );
}

/** Leaves out duplicates, and organizations that only they needed. */
function withoutDuplicates(records: Import['records']): Import['records'] {
  const kept = records.filter(({ duplicates }) => duplicates.length === 0);
  const named = JSON.stringify(kept.map(({ draft }) => draft.organizers ?? []));
  return kept.filter(
    ({ collection, id }) => collection !== 'organizations' || named.includes(`"${id}"`),
  );
}

function report({ id, collection, notices }: Import['records'][number], find: FindSpot): string {
  const written = path.join(folder, collection, `${id}.yaml`);
  return [written, ...notices.map((one) => `  ${say(one, find)}`)].join('\n');
}

/** What no record bears that a flag names, with the flag as it has to be. */
function wrongFlags(graph: Graph): string[] {
  const { organizer, series, topic } = flags;
  const draft = {
    ...(organizer !== undefined && { organizers: [{ org: organizer }] }),
    ...(series !== undefined && { series }),
    ...(topic && { topics: topic }),
  };
  return problemsOf('conferences', draft, graph, folder)
    .filter(({ check }) => check === 'unknown-reference')
    .map((problem) => toldOfAnswer(problem, 'conferences', voiceHere()));
}

async function run(file: string): Promise<void> {
  if (flags.address !== undefined && secureAddress(flags.address) === undefined)
    return refuse([`--address: ${say(notice('insecure', { address: flags.address }))}`]);
  const before = checkContent(contentFolder, checkDay);
  const unknown = wrongFlags(before.graph);
  if (unknown.length > 0) return refuse(unknown);
  const found = await readApart(file);
  const find = spotsIn(found.source);
  const imported = importOf(found, before.graph, {
    day: checkDay,
    file: path.basename(file),
    address: secureAddress(flags.address),
    organizer: flags.organizer,
    series: flags.series,
    topics: flags.topic,
  });
  if (imported.problems.length > 0) return refuse(imported.problems.map((one) => say(one, find)));
  const duplicates = duplicatesIn(imported, find);
  const skipping = flags['skip-duplicates'] === true;
  if (duplicates.length > 0 && !skipping && flags['keep-duplicates'] !== true)
    return refuse([...duplicates, words.importing.duplicates]);
  const records = skipping ? withoutDuplicates(imported.records) : imported.records;
  const files = filesOf(records);
  const wrong = problemsWith(contentFolder, before, files);
  if (wrong.length > 0)
    return refuse(
      problemsInFile(wrong, records, find, file).map((one) =>
        lineFor(one, one.file === file ? '' : folder, telling),
      ),
    );
  if (skipping)
    for (const line of duplicates) console.log(phrase(words.importing.leftOut, { line }));
  for (const one of imported.notices) console.log(say(one, find));
  for (const record of records) console.log(report(record, find));
  const isTried = flags['dry-run'] === true;
  if (!isTried) writeNew(contentFolder, files);
  const { tried, written } = words.importing;
  console.log(counted(telling.language, isTried ? tried : written, records.length));
}

if (flags.help === true) console.log(words.importing.help);
else if (file === '' || more.length > 0) refuse([words.importing.help]);
else if (/^https?:/i.test(file)) refuse([words.importing.noAddresses]);
else if (!existsSync(file) || !statSync(file).isFile())
  refuse([phrase(words.importing.noFile, { file })]);
else await run(file);
