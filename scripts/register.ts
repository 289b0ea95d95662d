import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkDay } from '../src/build-day.ts';
import { allPoints, register } from '../src/checks/published-points.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';

const HEADER = `# Every commitment and pillar that was ever published, with the first words of its text.
# Written by \`npm run register\`; ids under "withdrawn" are added by hand and never used again.
`;

const confirmed = process.argv.slice(2);
const { graph, permanentIds } = checkContent(contentFolder, checkDay);
const present = new Set(allPoints(graph).map(({ address }) => address));
const unknown = confirmed.filter((address) => !present.has(address));

if (unknown.length > 0) {
  console.error(`No such point: ${unknown.join(', ')}`);
  process.exitCode = 1;
} else {
  const registered = register(graph, permanentIds, confirmed);
  const file = path.join(contentFolder, 'permanent-ids.yaml');
  writeFileSync(file, HEADER + stringify(registered, { lineWidth: 0 }));
  const count = Object.keys(registered.published).length;
  const added = count - Object.keys(permanentIds.published).length;
  console.log(`${count} points, ${added} new`);
}
