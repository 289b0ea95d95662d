import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the built site. */
    home: string;
  }
}

/** Serves the site as it was built last, for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { home, stop } = await serveSite(0).catch((reason: unknown) => {
    throw new Error('There is no built site to test; run `npm run build` first.', {
      cause: reason,
    });
  });
  project.provide('home', home);
  return stop;
}
