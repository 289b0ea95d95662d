import { defineConfig } from 'vitest/config';

/** The tests that mutants are held against: those of the part, without a built site or a browser. */
const folders = (process.env['MUTANTS_TESTS'] ?? 'schemas,graph,checks,exports,import').split(',');

export default defineConfig({
  test: { include: folders.map((folder) => `tests/${folder}/**/*.test.ts`) },
});
