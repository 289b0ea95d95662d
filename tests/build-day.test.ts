import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The days as they stand when the site is built with the given epoch. */
async function daysAt(epoch: string | undefined) {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
  vi.resetModules();
  return import('../src/build-day.ts');
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-22T23:59:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the day of the build', () => {
  it('is today', async () => {
    expect(await daysAt(undefined)).toMatchObject({
      buildDay: '2026-11-22',
      checkDay: '2026-11-22',
    });
  });
  it('can be set back, while records are still checked today', async () => {
    expect(await daysAt('1517961600')).toMatchObject({
      buildDay: '2018-02-07',
      checkDay: '2026-11-22',
    });
  });
  it('can be set forward, and records with it', async () => {
    expect(await daysAt('1798761600')).toMatchObject({
      buildDay: '2027-01-01',
      checkDay: '2027-01-01',
    });
  });
  it('must be a number of seconds', async () => {
    await expect(daysAt('tomorrow')).rejects.toThrow(
      'Unexpected "tomorrow", expected seconds since 1970',
    );
  });
});
