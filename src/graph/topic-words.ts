import type { Topic } from '../schemas/index.ts';

/** Tells which topics a text names in so many words. It is a finding of the machine, never a person's coding. */
export type TopicFinder = (text: string) => string[];

/** A finder for the topics of a vocabulary: by label and other words; acronyms count only as they are written. */
export function topicFinder(topics: readonly Topic[]): TopicFinder {
  // Made when first needed: a browser that compares coded texts never needs them.
  let patterns: { id: string; pattern: RegExp }[] | undefined;
  return (text) =>
    (patterns ??= topics.map(({ id, label, aliases = [] }) => ({
      id,
      pattern: patternFor([label, ...aliases]),
    })))
      .filter(({ pattern }) => pattern.test(text))
      .map(({ id }) => id);
}

function patternFor(forms: readonly string[]): RegExp {
  const alternatives = forms.map((form) => (isAcronym(form) ? escaped(form) : anyCase(form)));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** A single word with two capitals: AEO, EAD, eID. */
function isAcronym(form: string): boolean {
  return !form.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(form);
}

/** In small or capital letters, with a hyphen or a space, in the singular or with a plural s. */
function anyCase(form: string): string {
  const letters = [...form.replace(/s$/, '')].map((letter) => {
    if (letter === ' ' || letter === '-') return '[ \\-]';
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? escaped(letter) : `[${small}${capital}]`;
  });
  return `${letters.join('')}[sS]?`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
