import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the records: the project's own, or the one that `PLENARY_CONTENT` names from where a command is run. */
export const contentFolder = process.env.PLENARY_CONTENT
  ? path.resolve(process.env.PLENARY_CONTENT)
  : fileURLToPath(new URL('./content', import.meta.url));
