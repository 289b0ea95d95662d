import { z } from 'astro/zod';

/** Longest single line: a title, a name, a role. Beyond it the text belongs into `summary` or a note. */
const LONGEST_LINE = 300;
/** Longest prose: a summary is a paragraph or two, not the document itself. */
const LONGEST_PROSE = 4000;

/** Characters that turn text round or hide in it; they have no honest use in a record. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u200b\u202a-\u202e\u2060-\u2069\ufeff]/u;

const plain = z
  .string()
  .refine((text) => text.trim() !== '', 'some text, or no such line at all')
  .refine((text) => text === text.trim(), 'text without spaces around it')
  .refine((text) => !INVISIBLE.test(text), 'text without control or direction characters');

/** One line of plain text. Rejects empty text, line breaks and invisible characters. */
export const line = plain
  .refine((text) => !/\n/.test(text), 'text on one line')
  .refine((text) => text.length <= LONGEST_LINE, `at most ${LONGEST_LINE} characters`);

/** Prose in plain Markdown (paragraphs, emphasis, lists, links). Raw HTML is refused by the check `unsafe-text`. */
export const prose = plain.refine(
  (text) => text.length <= LONGEST_PROSE,
  `at most ${LONGEST_PROSE} characters`,
);

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: lower-case ASCII letters, digits and single hyphens. It is the file name, and it never changes meaning. */
export const id = z.string().regex(ID, 'an id: lower-case letters, digits and single hyphens');

/** A public address on the web (RFC 3986). The check `insecure-address` lets http pass for hosts that have nothing else; any other scheme is refused. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address that begins with https://' })
  .refine((address) => !/\s/.test(address), 'an address without spaces');

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language tag of BCP 47 in its usual spelling, such as `fr`, `zh-Hant` or `pt-BR`; languages without a known name are refused. */
export const language = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}, 'a language tag of BCP 47, such as fr or zh-Hant');

/** Names in other languages: language tag to official name. */
export const names = z.record(language, line);
