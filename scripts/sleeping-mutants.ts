import { afterAll } from 'vitest';

// Stryker rouses a mutant before the tests of a file and leaves it awake. The thread is kept, so that the next file
// would be read, and what it looks at made, by the code of the last mutant.
afterAll(() => {
  const { __stryker__: mutants } = globalThis as { __stryker__?: { activeMutant?: string } };
  delete mutants?.activeMutant;
});
