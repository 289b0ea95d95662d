import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { checkDay } from '../src/build-day.ts';
import { countLine, lineFor } from '../src/checks/report.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';
import { tellingHere } from './language.ts';

/** How long after a change the check waits for further ones, in milliseconds. */
const REST = 300;

/** In the live site: checks the records at the start and after each change, and prints what is amiss. */
export function checkWhileWriting(): AstroIntegration {
  return {
    name: 'check-while-writing',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let resting: ReturnType<typeof setTimeout> | undefined;
        const check = () => {
          const { records, problems } = checkContent(contentFolder, checkDay);
          const telling = tellingHere([]);
          const folder = path.relative(process.cwd(), contentFolder);
          for (const problem of problems) logger.error(lineFor(problem, folder, telling));
          logger.info(countLine(records, problems.length, telling));
        };
        check();
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(contentFolder)) return;
          clearTimeout(resting);
          resting = setTimeout(check, REST);
        });
      },
    },
  };
}
