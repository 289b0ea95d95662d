/** A span of years, both ends in it. */
export interface Years {
  from: number;
  to: number;
}

const YEAR = '((?:1[89]|20)\\d\\d)';
const EARLIEST = 1800;
const LATEST = 2099;

/** How people write spans of years, in English and French, and what they mean by it. */
const spans: readonly (readonly [RegExp, (first: number, second: number) => Years])[] = [
  [
    new RegExp(
      `(?:\\b(?:between|from|entre|de)\\s+)?${YEAR}\\s*(?:-|–|to|and|until|till|à|et)\\s*${YEAR}(?!\\d)`,
      'iu',
    ),
    (first, second) => ({ from: Math.min(first, second), to: Math.max(first, second) }),
  ],
  [
    new RegExp(`\\b(?:since|from|depuis|à partir de|as of)\\s+${YEAR}\\b`, 'iu'),
    (first) => ({ from: first, to: LATEST }),
  ],
  [
    new RegExp(`\\b(?:after|après)\\s+${YEAR}\\b`, 'iu'),
    (first) => ({ from: first + 1, to: LATEST }),
  ],
  [
    new RegExp(`\\b(?:before|avant)\\s+${YEAR}\\b`, 'iu'),
    (first) => ({ from: EARLIEST, to: first - 1 }),
  ],
  [
    new RegExp(`\\b(?:until|till|up to|jusqu['’]en)\\s+${YEAR}\\b`, 'iu'),
    (first) => ({ from: EARLIEST, to: first }),
  ],
  [
    /\b(?:(?:in|during) the\s+|the\s+|les années\s+|années\s+)?((?:1[89]|20)\d0)s\b/iu,
    (first) => ({ from: first, to: first + 9 }),
  ],
];

/** Takes the first span of years out of what was typed. */
export function yearsIn(typed: string): { years?: Years; rest: string; said?: string } {
  for (const [pattern, meaning] of spans) {
    const match = pattern.exec(typed);
    if (!match) continue;
    const rest = `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}`;
    return { years: meaning(Number(match[1]), Number(match[2])), rest, said: match[0].trim() };
  }
  return { rest: typed };
}
