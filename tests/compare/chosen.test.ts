import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  cleared,
  isChosen,
  keepTray,
  listOf,
  readTray,
  toggled,
  type Tray,
} from '../../src/compare/chosen.ts';

const empty: Tray = { family: 'texts', lists: {} };
const record = (path: string) => ({ path, name: path });
const put = (tray: Tray, ...paths: string[]) =>
  paths.reduce((tray, path) => toggled(tray, record(path)), tray);

describe('the tray', () => {
  it('takes a record in and, asked again, out', () => {
    const once = put(empty, 'declarations/a');
    expect(isChosen(once, 'declarations/a')).toBe(true);
    expect(isChosen(put(once, 'declarations/a'), 'declarations/a')).toBe(false);
  });
  it('keeps declarations and frameworks in one list and conferences in another', () => {
    const tray = put(empty, 'declarations/a', 'frameworks/b', 'conferences/c');
    expect(listOf(tray).map(({ path }) => path)).toEqual(['conferences/c']);
    expect(tray.lists.texts).toHaveLength(2);
  });
  it('takes no more than six', () => {
    const tray = put(empty, ...[1, 2, 3, 4, 5, 6, 7].map((n) => `declarations/d${n}`));
    expect(listOf(tray)).toHaveLength(6);
    expect(isChosen(tray, 'declarations/d7')).toBe(false);
  });
  it('takes no series', () => {
    expect(put(empty, 'series/s')).toEqual(empty);
  });
  it('is emptied list by list', () => {
    const tray = cleared(put(empty, 'declarations/a', 'conferences/c'));
    expect(listOf(tray)).toEqual([]);
    expect(tray.lists.texts).toHaveLength(1);
  });
});

describe('what the browser keeps', () => {
  const browserWith = (kept: string | null) => {
    const store = new Map(kept === null ? [] : [['plenary-comparison', kept]]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, text: string) => store.set(key, text),
    });
  };
  afterEach(() => vi.unstubAllGlobals());

  it('is read on the next page', () => {
    browserWith(null);
    const tray = put(empty, 'declarations/a');
    keepTray(tray);
    expect(readTray()).toEqual(tray);
  });
  it.each([null, 'null', '{', '7', '{"lists":7}'])('is an empty tray where it is %s', (kept) => {
    browserWith(kept);
    expect(readTray()).toEqual({ family: 'texts', lists: {} });
  });
  it('is nothing in a browser that refuses, and the tray of the page stays', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(() => keepTray(put(empty, 'declarations/a'))).not.toThrow();
    expect(readTray()).toEqual({ family: 'texts', lists: {} });
  });
});
