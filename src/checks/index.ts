import type { Check } from './check.ts';
import { changedDates } from './changed-dates.ts';
import { comparable } from './comparable.ts';
import { crosswalk } from './crosswalk.ts';
import { dates } from './dates.ts';
import { duplicate } from './duplicate.ts';
import { evidence } from './evidence.ts';
import { insecureAddress } from './insecure-address.ts';
import { movedReference } from './moved-reference.ts';
import { orphan } from './orphan.ts';
import { permanentIds } from './permanent-ids.ts';
import { relationCycle } from './relation-cycle.ts';
import { sourceDescribedTwice } from './source-described-twice.ts';
import { unknownReference } from './unknown-reference.ts';
import { unsafeText } from './unsafe-text.ts';

/** The checks of the whole, in the order of docs/checks.md. A new check is a file and a line here. */
export const checks: readonly Check[] = [
  unknownReference,
  movedReference,
  orphan,
  evidence,
  dates,
  changedDates,
  duplicate,
  sourceDescribedTwice,
  relationCycle,
  permanentIds,
  unsafeText,
  insecureAddress,
  comparable,
  crosswalk,
];

/** Every id that a problem can carry: those of reading come first, since without them nothing else can be said. */
export const checkIds: readonly string[] = [
  'file',
  'yaml',
  'schema',
  ...checks.map(({ id }) => id),
  'unused-exception',
];
