import { expect, test } from 'vitest';
import { readDate, readDates, readDays } from '../../src/checks/written-date.ts';

test.each([
  ['14 June 2027', '2027-06-14'],
  ['Monday, 14 June 2027', '2027-06-14'],
  ['June 14, 2027', '2027-06-14'],
  ['June 14th 2027', '2027-06-14'],
  ['14 Jun. 2027', '2027-06-14'],
  ['14 juin 2027', '2027-06-14'],
  ['le 1er août 2027', '2027-08-01'],
  ['lundi 14 février 2027', '2027-02-14'],
  ['June 2027', '2027-06'],
  ['juin 2027', '2027-06'],
  ['14/06/2027', '2027-06-14'],
  ['06/14/2027', '2027-06-14'],
  ['14.06.2027', '2027-06-14'],
  ['1.6.2027', '2027-06-01'],
  ['14-6-2027', '2027-06-14'],
  ['06/06/2027', '2027-06-06'],
  ['2027/6/14', '2027-06-14'],
  ['2027-6', '2027-06'],
  ['2027-06-14', '2027-06-14'],
  ['2027', '2027'],
  ['by 2028', '2028'],
  ['by the end of June 2028', '2028-06'],
  ['d’ici à la fin de 2028', '2028'],
  ['fin juin 2028', '2028-06'],
])('"%s" is read as %s', (text, day) => {
  expect(readDates(text)).toEqual([{ start: day }]);
  expect(readDate(text)).toBe(day);
});

test.each([
  ['14–16 June 2027', '2027-06-14', '2027-06-16'],
  ['14-16 June 2027', '2027-06-14', '2027-06-16'],
  ['14 to 16 June 2027', '2027-06-14', '2027-06-16'],
  ['from 14 June to 16 June 2027', '2027-06-14', '2027-06-16'],
  ['June 14–16, 2027', '2027-06-14', '2027-06-16'],
  ['April 21-23, 2027', '2027-04-21', '2027-04-23'],
  ['April 30-May 2, 2027', '2027-04-30', '2027-05-02'],
  ['du 14 au 16 juin 2027', '2027-06-14', '2027-06-16'],
  ['28 November – 1 December 2027', '2027-11-28', '2027-12-01'],
  ['30 December 2027 - 2 January 2028', '2027-12-30', '2028-01-02'],
  ['14/06/2027 – 16/06/2027', '2027-06-14', '2027-06-16'],
  ['June – July 2027', '2027-06', '2027-07'],
  ['05/06/2027 – 16/06/2027', '2027-06-05', '2027-06-16'],
  ['06/05/2027 – 06/16/2027', '2027-06-05', '2027-06-16'],
])('"%s" is read as the days from %s to %s', (text, start, end) => {
  expect(readDates(text)).toEqual([{ start, end }]);
  expect(readDate(text)).toBeUndefined();
});

test('where day and month can change places both readings are told', () => {
  expect(readDates('05/06/2027')).toEqual([{ start: '2027-06-05' }, { start: '2027-05-06' }]);
  expect(readDate('05/06/2027')).toBeUndefined();
});

test.each([
  'soon',
  '30 February 2027',
  '14 June',
  'June',
  '14/06/27',
  '16–14 June 2027',
  '2018/2019',
  '2027-13-01',
  '14 jui 2027',
  '14 June July 2027',
  '1 – 2 – 3 June 2027',
  '',
])('"%s" cannot be read', (text) => {
  expect(readDates(text)).toEqual([]);
});

test.each<[string | undefined, string | undefined, object]>([
  ['2027-06-14', '2027-06-16', { start: '2027-06-14', end: '2027-06-16', isRead: false }],
  ['2027-06-14', undefined, { start: '2027-06-14', isRead: false }],
  ['14–16 June 2027', undefined, { start: '2027-06-14', end: '2027-06-16', isRead: true }],
  ['14 June', '16 June 2027', { start: '2027-06-14', end: '2027-06-16', isRead: true }],
  ['2027-06-14', '16 June 2027', { start: '2027-06-14', end: '2027-06-16', isRead: true }],
  ['05/06/2027', '16/06/2027', { start: '2027-06-05', end: '2027-06-16', isRead: true }],
  ['16 June 2027', '14 June 2027', { start: '2027-06-16', end: '2027-06-14', isRead: true }],
  ['14-16 June 2027', '16 June 2027', { start: '2027-06-14', end: '2027-06-16', isRead: true }],
  ['14-16 June 2027', '2027-06-17', { start: '2027-06-14', end: '2027-06-17', isRead: true }],
  ['June 2027', 'soon', { start: '2027-06', end: 'soon', isRead: false }],
  ['soon', undefined, { start: 'soon', isRead: false }],
  [undefined, '14 June 2027', { end: '14 June 2027', isRead: false }],
])('a first day %j and a last day %j are read as %j', (start, end, read) => {
  expect(readDays(start, end)).toEqual({ start: undefined, end: undefined, either: [], ...read });
});

test('which day is meant is asked of both days together', () => {
  expect(readDays('05/06/2027', '07/06/2027').either).toEqual([
    { start: '2027-06-05', end: '2027-06-07' },
    { start: '2027-05-06', end: '2027-07-06' },
  ]);
});
