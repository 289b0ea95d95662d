import path from 'node:path';
import { checkDay } from '../src/build-day.ts';
import { annotationFor, countLine, lineFor } from '../src/checks/report.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';
import { tellingHere } from './language.ts';

const { records, problems } = checkContent(contentFolder, checkDay);
const telling = tellingHere();
const folder = path.relative(process.cwd(), contentFolder);
for (const problem of problems) console.log(lineFor(problem, folder, telling));
// GitHub shows such lines beside the lines of the pull request.
if (process.env['GITHUB_ACTIONS'] === 'true')
  for (const problem of problems) console.log(annotationFor(problem, folder, telling));
console.log(countLine(records, problems.length, telling));
process.exitCode = problems.length > 0 ? 1 : 0;
