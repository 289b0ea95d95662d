import { defineConfig } from 'vitest/config';

/** The tests that mutants are held against: those that need neither a built site nor a browser. */
export default defineConfig({
  test: {
    include: ['tests/{graph,schemas,checks,words}/**/*.test.ts'],
  },
});
