import type { AstroIntegration } from 'astro';

/** The parts of Vite that put a helper around every `import()`, so that it fetches styles and other scripts ahead. */
const helping = /^(native:import-analysis-build|vite:build-import-analysis)$/;

/**
 * Leaves `import()` as it is written. What scripts fetch later brings no styles and is small; the helper would be a request and
 * a kilobyte for every page. `build.modulePreload` does not spare it, and Astro overrules that anyway.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                apply: 'build',
                configResolved({ plugins }) {
                  // The list is read-only for the types alone.
                  const list = plugins as unknown as { name: string }[];
                  list.splice(0, list.length, ...list.filter(({ name }) => !helping.test(name)));
                },
              },
            ],
          },
        });
      },
    },
  };
}
