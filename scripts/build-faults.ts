import { terminal } from '../src/words/en/terminal.ts';
import { phrase } from '../src/words/index.ts';

/** Says why a build failed, and that the last site is untouched. */
export function explainFault(reason: unknown, words = terminal.building): string {
  const chain = causesOf(reason);
  const found = Object.entries(words.faults).find(([code]) =>
    chain.some((one) => one.code === code || one.message.includes(code)),
  );
  const [first] = chain;
  const message = first?.message ?? String(reason);
  if (!found) return message;
  const [, fault] = found;
  const where = chain.find(({ path }) => path !== undefined)?.path;
  return where === undefined
    ? phrase(words.again, { fault })
    : phrase(words.againAt, { fault, path: where });
}

/** An error and what it says that caused it, one after the other. */
export function causesOf(reason: unknown): (Error & NodeJS.ErrnoException)[] {
  const chain: Error[] = [];
  for (let one = reason; one instanceof Error && !chain.includes(one); one = one.cause)
    chain.push(one);
  return chain;
}
