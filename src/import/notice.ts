import type { importing } from '../words/en/importing.ts';
import type { Origin } from './origin.ts';

/** The name of a sentence about an import; each language has it among its words. */
export type Saying = keyof typeof importing.says;

/** Something to tell the author of a file: which sentence, and what stands in its gaps. */
export interface Notice {
  says: Saying;
  values: Record<string, string | number>;
  /** What in the file it is about. */
  at?: Origin;
}

/** How notices are handed on. */
export type Tell = (...all: Notice[]) => void;

/** A notice; what is repeated from the file is cut to a readable length. */
export function notice(
  says: Saying,
  values: Record<string, string | number> = {},
  at?: Origin,
): Notice {
  const shortened = Object.entries(values).map(([name, value]) => [name, shortenedTo(value)]);
  return {
    ...{ says, values: Object.fromEntries(shortened) as Notice['values'] },
    ...(at !== undefined && { at }),
  };
}

const LONGEST_QUOTE = 90;

function shortenedTo(value: string | number): string | number {
  return typeof value === 'string' && value.length > LONGEST_QUOTE
    ? `${value.slice(0, LONGEST_QUOTE - 1)}…`
    : value;
}
