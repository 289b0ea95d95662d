import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { address } from '../addresses.ts';
import { collections } from '../schemas/reference.ts';

/** Files that are made after the pages: the folders of the data, and what lies beside a record's page. */
const made = new RegExp(
  `^/((api|data|feeds|calendar|finding|${collections.join('|')})/.+|calendar)\\.(json|csv|jsonl|sqlite|ttl|md|ics|xml|bib|ris|bin)$`,
);

/** Lets search and the files for programs work in the development server, from the last build. */
export function serveLastIndex(): AstroIntegration {
  return {
    name: 'plenary:last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const [index, files] = ['dist/pagefind', 'dist'].map((folder) =>
          sirv(folder, { dev: true }),
        );
        if (index) server.middlewares.use(address('/pagefind'), index);
        server.middlewares.use(address('/'), (request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          if (files && made.test(path)) files(request, response, next);
          else next();
        });
      },
    },
  };
}
