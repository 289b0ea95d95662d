import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { address } from '../addresses.ts';

/** Lets search work in the development server, from the index of the last build. */
export function serveLastIndex(): AstroIntegration {
  return {
    name: 'plenary:last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const index = sirv('dist/pagefind', { dev: true });
        server.middlewares.use(address('/pagefind'), index);
      },
    },
  };
}
