import { apiFiles } from './api/files.ts';
import { calendarFiles } from './calendars/files.ts';
import { citationFile } from './citation-file.ts';
import { citationFiles } from './citations/files.ts';
import type { Dataset, ExportFile } from './dataset.ts';
import { embedFiles } from './embedding/files.ts';
import { feedFiles } from './feeds/files.ts';
import { llmsText } from './llms.ts';
import { markdownOf } from './markdown.ts';
import { entriesOf } from './records.ts';
import { pathOf } from './releases/digests.ts';
import { releaseFiles } from './releases/files.ts';
import { robots } from './sitemap.ts';
import { tableFiles } from './tables/files.ts';

/** Every file that is made from the records, one after the other, so that no more than one is held at a time. */
export function* exportFiles(dataset: Dataset): Generator<ExportFile> {
  yield* apiFiles(dataset);
  yield* tableFiles(dataset);
  yield* citationFiles(dataset);
  yield* calendarFiles(dataset);
  yield* feedFiles(dataset);
  yield* embedFiles(dataset);
  yield* releaseFiles(dataset);
  for (const entry of entriesOf(dataset.graph))
    yield { path: `/${pathOf(entry)}.md`, body: markdownOf(dataset, entry) };
  yield { path: '/llms.txt', body: llmsText(dataset) };
  yield { path: '/data/CITATION.cff', body: citationFile(dataset) };
  yield { path: '/robots.txt', body: robots() };
}
