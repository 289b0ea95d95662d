import type { Item } from '../posting-list.ts';
import type { Posting } from './postings.ts';
import { standings } from './weights.ts';

/** A posting as one number, since there are hundreds for each record and memory has to hold them all. */
export function packed({ document, standing, weight, detail }: Posting): number {
  return ((document * 4 + standings.indexOf(standing)) * 64 + weight) * 256 + detail;
}

/** The posting that a number stands for, as it is written. */
export function unpacked(number: number): Item {
  const rest = Math.floor(number / 256);
  return {
    document: Math.floor(rest / 256),
    standing: Math.floor(rest / 64) % 4,
    weight: rest % 64,
    detail: number % 256,
  };
}
