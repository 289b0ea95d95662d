import { afterEach, expect, test } from 'vitest';
import { dayIn, shifted } from '../../src/import/days.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

test.each([
  ['2027-06-10', undefined, '2027-06-10'],
  ['2027-06-10T23:00:00', 'Asia/Tokyo', '2027-06-10'],
  ['2027-06-10T23:00:00Z', 'Asia/Tokyo', '2027-06-11'],
  ['2027-06-10T03:00:00Z', 'America/New_York', '2027-06-09'],
  ['2027-06-10T23:00:00Z', undefined, '2027-06-10'],
  ['2027-06-10T23:00:00Z', 'Nowhere/Nothing', '2027-06-10'],
  ['2027-06-10 and laterZ', 'Asia/Tokyo', '2027-06-10'],
  ['2027-02-30', undefined, undefined],
  ['soon', 'Asia/Tokyo', undefined],
  ['soonZ', 'Asia/Tokyo', undefined],
  [undefined, 'Asia/Tokyo', undefined],
])('%s in the zone %s is on %s, wherever it is read', (text, zone, day) => {
  for (const reader of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env['TZ'] = reader;
    expect(dayIn(text, zone), reader).toBe(day);
  }
});

test.each([
  ['2027-02-28', 1, '2027-03-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['soon', 1, 'soon'],
])('%s, %i days later, is %s', (day, days, later) => {
  expect(shifted(day, days)).toBe(later);
});
