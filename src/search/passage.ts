/** A stretch of a passage, marked where it answers the query. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/**
 * Takes apart an excerpt as Pagefind writes it: text with `<` and `>` escaped, the matches in `<mark>`.
 * What comes back is plain text, so that no record can put markup into the page.
 */
export function stretchesOf(excerpt: string): Stretch[] {
  return excerpt
    .replaceAll('</mark> <mark>', ' ')
    .split(/<\/?mark>/)
    .flatMap((part, at) => (at % 2 === 1 ? trimmed(unescaped(part)) : [plainly(unescaped(part))]))
    .filter(({ text }) => text !== '');
}

/** Marks the words alone, not the comma or bracket that Pagefind counts to them. */
function trimmed(text: string): Stretch[] {
  const [, before = '', words = text, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [plainly(before), { text: words, marked: true }, plainly(after)];
}

function plainly(text: string): Stretch {
  return { text, marked: false };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** Those of several names that hold a word of the query, however it is accented or spelled with capitals. */
export function answering(query: string, names: readonly string[]): string[] {
  const words = plain(query).split(/\s+/);
  return names.filter((name) => words.some((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
