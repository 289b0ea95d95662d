import type { Entry } from '../schemas/index.ts';

/** Mean widths of capitals and figures and of other letters, as parts of the size of their type. */
const CAPITAL = 0.67;
const LETTER = 0.53;

/** About how wide a text will be, for giving it room before it is drawn. */
export function widthOf(text: string, size: number): number {
  const capitals = text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0;
  return (capitals * CAPITAL + (text.length - capitals) * LETTER) * size;
}

/** What to call a record in little room: its name where that fits, or the short one, or how the name begins. */
export function labelOf({ short, name }: Entry, letters: number): string {
  const fits = (text: string) => text.length <= letters;
  const whole = [name, short].find((text) => text !== undefined && fits(text));
  return whole ?? linesOf(name, fits, 1).join('');
}

/** Breaks a text at its spaces into lines that fit; what the last line cannot hold gives way to an ellipsis. */
export function linesOf(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const whole = lines.length <= most && kept.every(fits);
  return whole ? kept : [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', fits)];
}

/** As many words of a line as fit with an ellipsis after them; of a single word, as many letters. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const cut = `${line.replace(/[\s,:;.…]+$/, '')}…`;
  if (fits(cut) || line === '') return cut;
  const space = line.lastIndexOf(' ');
  return shortened(line.slice(0, space > 0 ? space : -1), fits);
}

/** The name of a record for those who do not see the figure, in which what is written there is found again. */
export function nameFor({ name }: Entry, written: string | undefined): string {
  const shown = written?.replace(/…$/, '') ?? '';
  return name.startsWith(shown) ? name : `${shown}: ${name}`;
}
