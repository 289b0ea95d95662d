import { familyOf, MOST, type Family } from '../graph/comparison.ts';

/** A record that a reader has put into the tray. */
export interface Chosen {
  /** `<collection>/<id>` */
  path: string;
  name: string;
}

/** What is in the tray: one list for each family, and which one was used last. */
export interface Tray {
  family: Family;
  lists: Partial<Record<Family, Chosen[]>>;
}

const KEY = 'plenary-comparison';
const empty: Tray = { family: 'texts', lists: {} };

/** Reads the tray; where the browser keeps nothing, or something else, it is empty. */
export function readTray(): Tray {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Tray | null;
    return kept && typeof kept.lists === 'object' ? kept : empty;
  } catch {
    return empty;
  }
}

/** Keeps the tray for the next page. */
export function keepTray(tray: Tray): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(tray));
  } catch {
    // A browser that keeps nothing still compares within the page.
  }
}

/** The list that is in use. */
export function listOf({ family, lists }: Tray): readonly Chosen[] {
  return lists[family] ?? [];
}

/** Whether a record is in the tray, in whichever list. */
export function isChosen({ lists }: Tray, path: string): boolean {
  return Object.values(lists).some((list) => list.some((one) => one.path === path));
}

/** The tray with a record put in, or taken out if it was in; a full list takes no more. */
export function toggled(tray: Tray, record: Chosen): Tray {
  const family = familyOf(record.path.split('/')[0] ?? '');
  if (!family) return tray;
  const list = tray.lists[family] ?? [];
  const without = list.filter(({ path }) => path !== record.path);
  const isIn = without.length < list.length;
  if (!isIn && list.length >= MOST) return { ...tray, family };
  return { family, lists: { ...tray.lists, [family]: isIn ? without : [...list, record] } };
}

/** The tray with the list in use emptied. */
export function cleared({ family, lists }: Tray): Tray {
  return { family, lists: { ...lists, [family]: [] } };
}
