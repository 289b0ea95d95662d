import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { terminal } from '../src/words/en/terminal.ts';
import { phrase } from '../src/words/index.ts';
import { causesOf } from './build-faults.ts';
import { wordsHere } from './language.ts';

/** What the process that makes the pages says at its end: what it spent, or what stopped it. */
interface Told {
  /** Microseconds of processor time. */
  spent: number;
  fault?: { message: string; code?: string | undefined; path?: string | undefined };
}

/** What the bundler frees goes back to the system at once: a fifth of the memory that is held while pages are made. */
const frugal = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '1' };

/**
 * Makes the pages with Astro, in a process of its own: what it holds of the records and the bundle is given back when it ends,
 * and the second processor makes search meanwhile. Returns the microseconds of processor time it took.
 */
export function makePages(folder: string, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let told: Told = { spent: 0 };
    const child = fork(fileURLToPath(import.meta.url), [folder], {
      signal,
      killSignal: 'SIGKILL',
      env: { ...process.env, ...frugal },
    });
    child.on('message', (message: Told) => (told = message));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve(told.spent);
      else reject(faultOf(told, signal, wordsHere().building));
    });
  });
}

/** What stopped the process, with the system's code where it told one, so that a build can say how to mend it. */
export function faultOf(
  { fault }: Told,
  signal: NodeJS.Signals | null,
  words = terminal.building,
): Error {
  if (fault) return Object.assign(new Error(fault.message), fault);
  return new Error(signal === null ? words.noPages : phrase(words.ended, { signal }));
}

async function makeHere(folder: string): Promise<Told> {
  const { build } = await import('astro');
  try {
    await build({
      outDir: folder,
      logLevel: 'warn',
      // Astro's cache mixes the records of two content folders.
      force: true,
      // Other files are in the folder already.
      vite: { build: { emptyOutDir: false } },
    });
  } catch (reason) {
    process.exitCode = 1;
    const chain = causesOf(reason);
    const { code, path } = chain.find((one) => one.code !== undefined) ?? {};
    return { spent: 0, fault: { message: chain[0]?.message ?? String(reason), code, path } };
  }
  const { user, system } = process.cpuUsage();
  return { spent: user + system };
}

if (import.meta.main) {
  // Whoever asked for the pages may be gone before they are made.
  const leave = () => process.exit(1);
  process.once('disconnect', leave);
  const [folder = ''] = process.argv.slice(2);
  process.send?.(await makeHere(folder), () => {
    process.off('disconnect', leave);
    process.disconnect();
  });
}
