import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, stringify, visit } from 'yaml';
import { WIDTH } from '../src/authoring/folded-text.ts';
import { checkDay } from '../src/build-day.ts';
import { registerDates, type PublishedDates } from '../src/checks/published-dates.ts';
import { allPoints, register } from '../src/checks/published-points.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';

const POINTS = `# Every commitment and pillar that was ever published, with the first words of its text.
# Written by \`npm run register\`; ids under "withdrawn" are added by hand and never used again.
`;
const DATES = `# The dates that each meeting was last published with.
# Written by \`npm run register\`; the check changed-dates holds the records against it.
`;

function write(file: string, text: string): void {
  writeFileSync(path.join(contentFolder, file), text);
}

/** The dates of each meeting on a line of its own. */
function inLines(dates: PublishedDates): string {
  const document = new Document(dates);
  visit(document, {
    Map: (_, map, path) => {
      map.flow = path.length > 1;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.replace(/^(\S+:) (.*)$/gm, (line, id: string, said: string) =>
    line.length > WIDTH ? `${id}\n  ${said}` : line,
  );
}

const confirmed = process.argv.slice(2);
const { graph, permanentIds, publishedDates } = checkContent(contentFolder, checkDay);
const present = new Set(allPoints(graph).map(({ address }) => address));
const unknown = confirmed.filter((address) => !present.has(address));

if (unknown.length > 0) {
  console.error(`No such point: ${unknown.join(', ')}`);
  process.exitCode = 1;
} else {
  const registered = register(graph, permanentIds, confirmed);
  write('permanent-ids.yaml', POINTS + stringify(registered, { lineWidth: 0 }));
  const dates = registerDates(graph, publishedDates);
  write('published-dates.yaml', DATES + inLines(dates));
  const count = Object.keys(registered.published).length;
  const added = count - Object.keys(permanentIds.published).length;
  console.log(`${count} points, ${added} new; dates of ${Object.keys(dates).length} meetings`);
}
