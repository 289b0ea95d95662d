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
    expect(recordAddress(entry, undefined)).toBe('/declarations/2018-text/');
    expect(recordAddress(entry, 'en', 'c3')).toBe('/declarations/2018-text/#c3');
  });
  it('name a language that is not the first', async () => {
    const { address, addressOf, recordAddress } = await publishedAt('https://example.org/plenary/');
    expect(address('/search/', 'fr')).toBe('/plenary/fr/search/');
    expect(address('/search/', 'en')).toBe('/plenary/search/');
    expect(addressOf('/topics/risk/', 'fr')).toBe('/plenary/fr/topics/risk/');
    expect(recordAddress(entry, 'fr', 'c3')).toBe('/plenary/fr/declarations/2018-text/#c3');
  });
  it('begin below a sub-path where the site lies under one', async () => {
    const { address, fullAddress, recordAddress } = await publishedAt(
      'https://example.org/plenary/',
    );
    expect(address('/')).toBe('/plenary/');
    expect(fullAddress('/topics/')).toBe('https://example.org/plenary/topics/');
    expect(recordAddress(entry, undefined)).toBe('/plenary/declarations/2018-text/');
  });
  it('are given to the paths that authors write, and to nothing else', async () => {
    const { addressOf } = await publishedAt('https://example.org/plenary/');
    expect(addressOf('/topics/risk/')).toBe('/plenary/topics/risk/');
    expect(addressOf('#c1')).toBe('#c1');
    expect(addressOf('https://example.org/a')).toBe('https://example.org/a');
    expect(addressOf('//example.org/a')).toBe('//example.org/a');
  });
});
