import { readFileSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { nothing, type Found } from '../src/import/meeting.ts';
import { notice } from '../src/import/notice.ts';
import { LARGEST_FILE } from '../src/import/read.ts';

/** A file within the limit is read in a moment; one that takes longer is made to. */
const MOST_SECONDS = 10;

/** Reads the file in a worker, and breaks off what takes too long. */
export function readApart(file: string): Promise<Found> {
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
