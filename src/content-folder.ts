import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the records: the project's own, or the one that `PLENARY_CONTENT` names from where a command is run. */
export const contentFolder = process.env.PLENARY_CONTENT
  ? path.resolve(process.env.PLENARY_CONTENT)
  : fileURLToPath(new URL('./content', import.meta.url));

/** Where the snapshots of the releases lie, each in a folder under its version. */
export const releasesFolder = path.join(contentFolder, 'releases');

/** The manifests of all releases, as they were written. */
export function releaseManifests(): unknown[] {
  return globSync('*/manifest.json', { cwd: releasesFolder })
    .toSorted()
    .map((file) => JSON.parse(readFileSync(path.join(releasesFolder, file), 'utf8')) as unknown);
}
