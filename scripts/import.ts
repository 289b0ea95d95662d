import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { problemsOf, told } from '../src/authoring/answer-problems.ts';
import { questionsFor } from '../src/authoring/questions.ts';
import { checkDay } from '../src/build-day.ts';
import { lineFor } from '../src/checks/report.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';
import type { Graph } from '../src/graph/build.ts';
import { spotsIn, type FindSpot } from '../src/import/find-spot.ts';
import { filesOf, importOf, type Import } from '../src/import/import.ts';
import { nothing, type Found } from '../src/import/meeting.ts';
import { notice, type Notice } from '../src/import/notice.ts';
import { problemsInFile } from '../src/import/problems-in-file.ts';
import { LARGEST_FILE } from '../src/import/read.ts';
import { secureAddress } from '../src/import/text.ts';
import { checking } from '../src/words/en/checking.ts';
import { importing } from '../src/words/en/importing.ts';
import { phrase } from '../src/words/index.ts';
import { problemsWith, writeNew } from './admission.ts';

/** A file within the limit is read in a moment; one that takes longer is made to. */
const MOST_SECONDS = 10;

const help = `npm run import -- FILE [flags]

Makes draft records of the meetings in a file: a calendar (.ics), Indico's JSON export of an event
or a category, a saved page that carries schema.org JSON-LD (.html), or a table by the template
(.csv; the template is at /publish/template.csv). All of the file is imported, or nothing.

  --address URL        Where the file was found; stands as the source of meetings without their own.
  --organizer ID       Who holds the meetings for which the file names nobody.
  --series ID          The series they belong to, where that is not plain from the name.
  --topic ID           A topic of all of them. May be repeated.
  --skip-duplicates    Leave out those that probably have a record already.
  --keep-duplicates    Write them all the same; the checks still refuse a second record of one name.
  --dry-run            Show what would be written, and write nothing.
  --help               Show this.
`;

/** A notice in words; what is about a place in the file begins with that place. */
function say({ says, values, at }: Notice, find: FindSpot = () => undefined): string {
  const said = phrase(importing.says[says], values);
  const spot = at === undefined ? undefined : find(at);
  if (!spot) return said;
  const { line, column, name } = spot;
  return `${file}:${line}:${column}  ${name === undefined ? said : phrase(checking.about, { place: name, said })}`;
}
const folder = path.relative(process.cwd(), contentFolder);

/** Reads the file in a worker, and breaks off what takes too long. */
function read(file: string): Promise<Found> {
  const { size } = statSync(file);
  if (size > LARGEST_FILE)
    return Promise.resolve(nothing(notice('tooLarge', { n: size, most: LARGEST_FILE })));
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: readFileSync(file),
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise((resolve) => {
    const end = (found: Found) => {
      clearTimeout(timer);
      resolve(found);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end(nothing(notice('tooSlow', { n: MOST_SECONDS }))),
      MOST_SECONDS * 1000,
    );
    worker.once('message', end);
    worker.once('error', ({ message }) => end(nothing(notice('failed', { reason: message }))));
  });
}

function refuse(lines: readonly string[]): void {
  console.error([...lines, 'Nothing was written.'].join('\n'));
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
      return `${here}${id} is probably ${there}: ${say(because)}.`;
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
    .map((problem) => told(problem, questionsFor('conferences')));
}

async function run(file: string): Promise<void> {
  if (flags.address !== undefined && secureAddress(flags.address) === undefined)
    return refuse([`--address: ${say(notice('insecure', { address: flags.address }))}`]);
  const before = checkContent(contentFolder, checkDay);
  const unknown = wrongFlags(before.graph);
  if (unknown.length > 0) return refuse(unknown);
  const found = await read(file);
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
    return refuse([
      ...duplicates,
      'Add to that record instead, or leave it out with --skip-duplicates, or keep both with --keep-duplicates.',
    ]);
  const records = skipping ? withoutDuplicates(imported.records) : imported.records;
  const files = filesOf(records);
  const wrong = problemsWith(contentFolder, before, files);
  if (wrong.length > 0)
    return refuse(
      problemsInFile(wrong, records, find, file).map((one) =>
        lineFor(one, one.file === file ? '' : folder),
      ),
    );
  if (skipping) for (const line of duplicates) console.log(`Left out: ${line}`);
  for (const one of imported.notices) console.log(say(one, find));
  for (const record of records) console.log(report(record, find));
  if (flags['dry-run'] !== true) writeNew(contentFolder, files);
  console.log(
    flags['dry-run'] === true
      ? `${records.length} drafts; nothing was written.`
      : `Wrote ${records.length} drafts. Open each, mend what is said of it above, then: npm run check`,
  );
}

if (flags.help === true) console.log(help);
else if (file === '' || more.length > 0) refuse([help]);
else if (/^https?:/i.test(file))
  refuse([
    'Files are imported, not addresses: save what is there, and say where it was with --address.',
  ]);
else if (!existsSync(file) || !statSync(file).isFile()) refuse([`There is no file ${file}.`]);
else await run(file);
