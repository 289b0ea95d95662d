import process from 'node:process';

/** Which part of the code is mutated; `scripts/mutants.ts` names one after the other. */
const part = process.env.MUTANTS_PART ?? 'all';
const cache = 'node_modules/.cache/mutants';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // What is read once, at start, such as a table of words: every test would have to run again for it.
  ignoreStatic: true,
  // Nothing is checked here, and a note to the checker would change the pages that imports are tried on.
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'dist.*', 'dist-export', '.astro'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${cache}/${part}.json` },
  concurrency: 2,
};
