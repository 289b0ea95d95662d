import type { Entry } from '../schemas/index.ts';

/** Mean width of a letter as a part of the size of its type, for telling what room a text needs before it is drawn. */
const LETTER = 0.53;

/** About how wide a text will be. */
export function widthOf(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** The name by which to know a record in little room: the short one, or the beginning of the name. */
export function labelOf({ short, name }: Entry, letters: number): string {
  return linesOf(short && short.length <= letters ? short : name, letters, 1)[0] ?? name;
}

/** Breaks a text into lines at its spaces; what does not fit in the last line gives way to an ellipsis. */
export function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.map((line) => cut(line, letters));
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  return [
    ...kept.map((line) => cut(line, letters)),
    `${cut(last, letters - 1).replace(/[,:;.…]$/, '')}…`,
  ];
}

function cut(line: string, letters: number): string {
  return line.length <= letters ? line : `${line.slice(0, letters - 1)}…`;
}
