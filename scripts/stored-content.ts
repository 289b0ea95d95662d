import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The module by which pages get the records that Astro has read and stored. */
const STORE = '\0astro:data-layer-content';

/**
 * Lets pages read the stored records from their file when they are made. Astro puts them all into a module of the bundle, and
 * to parse that takes more than a gigabyte of memory at 10,000 records.
 */
export function storedContent(): AstroIntegration {
  let file = '';
  return {
    name: 'stored-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'stored-content',
                apply: 'build',
                enforce: 'pre',
                // Astro loads the module itself, before other plugins are asked.
                transform: (_, id) =>
                  id === STORE && existsSync(file) ? readerOf(file) : undefined,
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        file = fileURLToPath(new URL('data-store.json', config.cacheDir));
      },
    },
  };
}

function readerOf(file: string): { code: string; map: null } {
  const code = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
  return { code, map: null };
}
