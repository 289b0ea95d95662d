import { parseDocument, type ErrorCode, type YAMLError } from 'yaml';
import type { Correction } from './correction.ts';

type Words = readonly [unexpected: string, expected: string];

const quoted = 'such text in double quotation marks';

/** What the commonest errors of notation mean to someone who has never seen YAML. */
const meanings: Readonly<Partial<Record<ErrorCode, Words>>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'second ": " in one field',
    'text with a colon and a space in double quotation marks, and each field on its own line',
  ],
  TAB_AS_INDENT: ['tab', 'spaces, here and in all lines below'],
  DUPLICATE_KEY: ['field that stands there already', 'each field once'],
  BAD_INDENT: ['indentation', 'the fields of one group in one column'],
  BAD_SCALAR_START: ['text that begins with a sign of YAML', quoted],
  TAG_RESOLVE_FAILED: ['text that begins with "!"', quoted],
  UNEXPECTED_TOKEN: ['more text after the value', 'the whole text in double quotation marks'],
  MULTILINE_IMPLICIT_KEY: ['line that is no field', 'the name of a field, a colon and a space'],
  BAD_DQ_ESCAPE: ['backslash between double quotation marks', 'single ones, or it twice'],
  MULTIPLE_DOCS: ['line "---"', 'one record in a file'],
};

/** Errors that share their code with others. */
const special: readonly (readonly [RegExp, Words])[] = [
  [/^Missing closing ["']/, ['quotation mark that is never closed', 'another at its end']],
  [/^Flow (sequence|map)/, ['bracket that is never closed', '"]" or "}" at its end']],
];

/** An error of notation in plain words; a rare one in those of the YAML reader. */
export function notation({ code, message }: YAMLError): Words {
  const [, words] = special.find(([pattern]) => pattern.test(message)) ?? [];
  const rare: Words = [`notation (${message.replace(/\.?\s*$/, '')})`, 'plain YAML 1.2'];
  return words ?? meanings[code] ?? rare;
}

/** A field with its value, also as an item of a list, and what stands before it. */
const FIELD = /^(\s*(?:- +)*[\w-]+:)\s+(.*?)\s*$/;
const FIELD_WITHOUT_SPACE = /^(\s*(?:- +)*[a-zA-Z]\w*):(\S.*?)\s*$/;

/**
 * A line with an error of notation as it is to be written, if the error is one of the commonest: tabs, a missing
 * space, and text that needs quotation marks.
 */
export function renoted(text: string, { line: at }: { line: number }): Correction | undefined {
  const lines = text.split('\n');
  const before = lines[at - 1] ?? '';
  const line = inNotation(before);
  if (line === undefined || line === before) return undefined;
  const mended = lines.with(at - 1, line).join('\n');
  return faultyLines(mended).includes(at) ? undefined : { line, at, text: mended };
}

function faultyLines(text: string): number[] {
  const { errors } = parseDocument(text, { schema: 'core', prettyErrors: false });
  return errors.map(({ pos }) => text.slice(0, pos[0]).split('\n').length);
}

function inNotation(line: string): string | undefined {
  if (/^\s*\t/.test(line)) return line.replace(/^\s+/, (space) => space.replaceAll('\t', '  '));
  const [, alone, near] = FIELD_WITHOUT_SPACE.exec(line) ?? [];
  if (alone !== undefined) return `${alone}: ${near}`;
  const [, field, value = ''] = FIELD.exec(line) ?? [];
  if (field === undefined || value === '') return undefined;
  return `${field} ${JSON.stringify(bareText(value))}`;
}

/** A text without the quotation marks around it, or the one that is never closed. */
function bareText(value: string): string {
  const [, , inside] = /^(["'])(.*)\1$/.exec(value) ?? [];
  const [, unclosed] = /^(?:"([^"]*)|'([^']*))$/.exec(value)?.filter(Boolean) ?? [];
  return inside ?? unclosed ?? value;
}
