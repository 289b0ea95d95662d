import { parseHTML } from 'linkedom';
import { parentPort, workerData } from 'node:worker_threads';
import { nothing } from '../src/import/meeting.ts';
import { notice } from '../src/import/notice.ts';
import { readFile } from '../src/import/read.ts';

/** Reads a file apart from the command, so that a file that never ends can be broken off. */
function read(bytes: Uint8Array) {
  try {
    return readFile(bytes, (html) => parseHTML(html).document);
  } catch (reason) {
    return nothing(notice('failed', { reason: (reason as Error).message }));
  }
}

parentPort?.postMessage(read(workerData as Uint8Array));
