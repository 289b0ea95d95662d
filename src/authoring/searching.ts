import type { Choice } from './fields.ts';

/** A choice as a list in the terminal shows it; one without a value is the choice of none. */
interface Shown {
  value: string;
  label?: string;
  hint?: string;
}

/** Says whether a choice has all the words that were typed, in any order; none is left where no choice has. */
export function searching(choices: readonly Choice[]) {
  return (typed: string, { value, label = '', hint = '' }: Shown): boolean =>
    value === ''
      ? !choices.some((choice) => has(`${choice.label} ${choice.means}`, typed))
      : has(`${label} ${hint}`, typed);
}

function has(text: string, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/);
  return words.every((word) => text.toLowerCase().includes(word));
}
