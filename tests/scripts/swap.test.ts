import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearAway, makeReady, putInPlace } from '../../scripts/swap.ts';

let parent = '';
const site = () => path.join(parent, 'dist');

/** Writes a folder as a site with one page that says which it is. */
function write(folder: string, says: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), says);
}
const page = () => readFileSync(path.join(site(), 'index.html'), 'utf8');

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'swap-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

describe('a build', () => {
  it('leaves the last site as it is until it is finished', () => {
    write(site(), 'last');
    write(makeReady(site()), 'half');
    expect(page()).toBe('last');
  });
  it('takes the place of the last site when it is finished, and leaves nothing beside it', () => {
    write(site(), 'last');
    const next = makeReady(site());
    write(next, 'new');
    putInPlace(site());
    expect(page()).toBe('new');
    expect(existsSync(next)).toBe(false);
    expect(existsSync(`${site()}.last`)).toBe(false);
  });
  it('leaves only the last site when it fails', () => {
    write(site(), 'last');
    write(makeReady(site()), 'half');
    clearAway(site());
    expect(page()).toBe('last');
    expect(existsSync(`${site()}.next`)).toBe(false);
  });
  it('needs no last site', () => {
    write(makeReady(site()), 'first');
    putInPlace(site());
    expect(page()).toBe('first');
  });
});

describe('a build after one that was killed', () => {
  it('begins anew and not in what was left half done', () => {
    write(site(), 'last');
    write(`${site()}.next`, 'half');
    const next = makeReady(site());
    expect(existsSync(next)).toBe(false);
    expect(page()).toBe('last');
  });
  it('brings back the last site where the new one had not yet taken its place', () => {
    write(`${site()}.last`, 'last');
    write(`${site()}.next`, 'new');
    makeReady(site());
    expect(page()).toBe('last');
  });
});
