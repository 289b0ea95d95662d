import { apiFiles } from './api/files.ts';
import { calendarFiles } from './calendars/files.ts';
import { citationFiles } from './citations/files.ts';
import type { Dataset, ExportFile } from './dataset.ts';
import { feedFiles } from './feeds/files.ts';
import { tableFiles } from './tables/files.ts';

/** Every file that is made from the records, one after the other, so that no more than one is held at a time. */
export function* exportFiles(dataset: Dataset): Generator<ExportFile> {
  yield* apiFiles(dataset);
  yield* tableFiles(dataset);
  yield* citationFiles(dataset);
  yield* calendarFiles(dataset);
  yield* feedFiles(dataset);
}
