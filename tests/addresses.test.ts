import { afterEach, describe, expect, it, vi } from 'vitest';

/** The addresses of a site that is published at the given place. */
async function publishedAt(place: string) {
  vi.stubEnv('PLENARY_ADDRESS', place);
  vi.resetModules();
  return import('../src/addresses.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe('addresses', () => {
  const entry = { collection: 'declarations', id: '2018-text' } as const;

  it('begin at the top of a host', async () => {
    const { address, fullAddress, recordAddress } = await publishedAt('https://example.org/');
    expect(address('/search/')).toBe('/search/');
    expect(fullAddress('/search/')).toBe('https://example.org/search/');
    expect(recordAddress(entry)).toBe('/declarations/2018-text/');
    expect(recordAddress(entry, 'c3')).toBe('/declarations/2018-text/#c3');
  });
  it('begin below a sub-path where the site lies under one', async () => {
    const { address, fullAddress, recordAddress } = await publishedAt(
      'https://example.org/plenary/',
    );
    expect(address('/')).toBe('/plenary/');
    expect(fullAddress('/topics/')).toBe('https://example.org/plenary/topics/');
    expect(recordAddress(entry)).toBe('/plenary/declarations/2018-text/');
  });
  it('are given to the paths that authors write, and to nothing else', async () => {
    const { addressOf } = await publishedAt('https://example.org/plenary/');
    expect(addressOf('/topics/risk/')).toBe('/plenary/topics/risk/');
    expect(addressOf('#c1')).toBe('#c1');
    expect(addressOf('https://example.org/a')).toBe('https://example.org/a');
    expect(addressOf('//example.org/a')).toBe('//example.org/a');
  });
});
