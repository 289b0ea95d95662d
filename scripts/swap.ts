import { existsSync, renameSync, rmSync } from 'node:fs';

/** Folders beside that of the site: the one that is growing, and the last good one while the new takes its place. */
function beside(folder: string) {
  return { next: `${folder}.next`, last: `${folder}.last` };
}

/**
 * Makes ready for a build: what an ended one left half done goes, and a site that it had moved aside comes back.
 * Returns the folder to build in.
 */
export function makeReady(folder: string): string {
  const { next, last } = beside(folder);
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  return next;
}

/** Takes away what a build that failed has left, which on a full disk is room for the next one. */
export function clearAway(folder: string): void {
  rmSync(beside(folder).next, { recursive: true, force: true });
}

/** Puts a finished build in the place of the last one, which stays whole until then. */
export function putInPlace(folder: string): void {
  const { next, last } = beside(folder);
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  rmSync(last, { recursive: true, force: true });
}
