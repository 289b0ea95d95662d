import { defineConfig } from 'vitest/config';
import { keptWorker } from './scripts/kept-worker.ts';

/** The tests that mutants are held against: those of the part, without a built site or a browser. */
const folders = (process.env['MUTANTS_TESTS'] ?? 'schemas,graph,checks,exports,import').split(',');

export default defineConfig({
  plugins: [
    {
      name: 'one-thread-for-all-mutants',
      // Stryker names one of Vitest's own pools, whatever stands here.
      configureVitest({ project }) {
        project.config.pool = keptWorker.name;
        project.config.poolRunner = keptWorker;
      },
    },
  ],
  test: {
    isolate: false,
    setupFiles: 'scripts/sleeping-mutants.ts',
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
  },
});
