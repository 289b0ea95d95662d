import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          // Some start a program; on a busy machine that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          // Without a browser, so as many files at a time as there are cores.
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/serve.ts',
          // One browser at a time: two would slow each other down until waits run out.
          fileParallelism: false,
          // Within one browser, two windows use what the machine has.
          maxConcurrency: 2,
          // Long enough for a machine that does other things as well.
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
