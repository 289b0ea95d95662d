import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The codes that two readers gave to the same things, pair by pair. */
export type Pairs = readonly (readonly [first: string, second: string])[];

/** The share of pairs in which both readers chose the same. */
export function agreementOf(pairs: Pairs): number {
  return pairs.filter(([first, second]) => first === second).length / pairs.length;
}

/** Cohen's kappa (1960): agreement beyond what two readers with these habits would reach by chance; 1 is perfect, 0 is chance. */
export function kappaOf(pairs: Pairs): number {
  const share = (reader: 0 | 1, code: string) =>
    pairs.filter((pair) => pair[reader] === code).length / pairs.length;
  const codes = new Set(pairs.flat());
  const byChance = [...codes].reduce((sum, code) => sum + share(0, code) * share(1, code), 0);
  return byChance === 1 ? 1 : (agreementOf(pairs) - byChance) / (1 - byChance);
}

/** Reads two columns of a round; of several codes in a cell the order says nothing. Rows have no quoted commas. */
function columns(text: string, first: string, second: string): Pairs {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((row) => row.split(','));
  const [a, b] = [head.indexOf(first), head.indexOf(second)];
  const codes = (cell = '') => cell.split(' ').toSorted().join(' ');
  return rows.map((row) => [codes(row[a]), codes(row[b])]);
}

/** How far the two readers of a round agree; shares between 0 and 1. */
export interface Round {
  commitments: number;
  agreement: number;
  kappa: number;
  addressees: number;
}

/** The figures of a round, of the text of its file. */
export function roundOf(text: string): Round {
  const strengths = columns(text, 'first', 'second');
  return {
    commitments: strengths.length,
    agreement: agreementOf(strengths),
    kappa: kappaOf(strengths),
    addressees: agreementOf(columns(text, 'first addressees', 'second addressees')),
  };
}

if (import.meta.main) {
  const folder = fileURLToPath(new URL('../docs/coding', import.meta.url));
  for (const file of readdirSync(folder).toSorted()) {
    const round = roundOf(readFileSync(`${folder}/${file}`, 'utf8'));
    console.log(
      `${file}: ${round.commitments} commitments; strength: agreement ${round.agreement.toFixed(3)}, ` +
        `kappa ${round.kappa.toFixed(3)}; addressees the same in ${round.addressees.toFixed(3)}`,
    );
  }
}
