import { appendFileSync } from 'node:fs';
import { env } from 'node:process';
import { isMainThread } from 'node:worker_threads';

// Loaded before a generator: when it ends, it says how much memory it had at most.
const { PEAK_FILE } = env;
if (isMainThread && PEAK_FILE !== undefined)
  process.on('exit', () => {
    appendFileSync(PEAK_FILE, `${process.resourceUsage().maxRSS}\n`);
  });
