import { describe, expect, it, test } from 'vitest';
import { commandsIn, voiceIn } from '../../src/words/commands.ts';
import { writeDate, writePeriod } from '../../src/words/dates.ts';
import {
  countryName,
  languageName,
  list,
  phrase,
  plural,
  ranges,
  wordsFor,
} from '../../src/words/index.ts';
import { checking } from '../../src/words/fr/checking.ts';
import { descriptions } from '../../src/words/fr/descriptions.ts';
import { editing } from '../../src/words/fr/editing.ts';
import { importing } from '../../src/words/fr/importing.ts';
import { phrases } from '../../src/words/fr/phrases.ts';
import { asking } from '../../src/words/fr/asking.ts';
import { terminal } from '../../src/words/fr/terminal.ts';
import { publishing } from '../../src/words/fr/publishing.ts';
import { plainText, shortened } from '../../src/words/prose.ts';
import {
  kindLabel,
  placeName,
  topicLabel,
  topicLanguage,
  topicsIn,
} from '../../src/words/records.ts';
import { conference, series, topic } from '../records.ts';

test.each([
  ['2018-02-09', '9 February 2018'],
  ['2018-06', 'June 2018'],
  ['2018', '2018'],
])('%s is written "%s"', (date, text) => {
  expect(writeDate('en', date)).toBe(text);
});

test.each([
  ['2018-02-09', '2018-02-10', '9–10 February 2018'],
  ['2016-11-28', '2016-12-01', '28 November – 1 December 2016'],
  ['2018-12-30', '2019-01-02', '30 December 2018 – 2 January 2019'],
  ['2018-02', '2018-03', 'February – March 2018'],
  ['2018-02-09', '2018-02-09', '9 February 2018'],
  ['2018-02-09', undefined, '9 February 2018'],
  ['2018-02-09', '2018-03', '9 February 2018 – March 2018'],
])('from %s to %s is written "%s"', (start, end, text) => {
  expect(writePeriod('en', { start, end })).toBe(text);
});

test.each([
  ['fr', '9–10 février 2018'],
  ['en', '9–10 February 2018'],
])('a period is written in %s as "%s"', (language, text) => {
  expect(writePeriod(language, { start: '2018-02-09', end: '2018-02-10' })).toBe(text);
});

describe('French', () => {
  const texts = (part: unknown): string[] =>
    typeof part === 'string' ? [part] : Object.values(part ?? {}).flatMap(texts);
  it('sets no ordinary space before its double signs, and none inside its quotation marks', () => {
    const all = [
      wordsFor('fr'),
      publishing,
      importing,
      editing,
      checking,
      terminal,
      asking,
      descriptions,
      phrases,
    ];
    expect(all.flatMap(texts).filter((text) => / [;:?!»]|« /.test(text))).toEqual([]);
  });
  it('keeps every slot of English', () => {
    const slots = (part: unknown): unknown =>
      typeof part === 'string'
        ? (part.match(/\{\w+\}/g) ?? []).toSorted()
        : part === null || typeof part !== 'object'
          ? part
          : 'other' in part
            ? slots(part.other)
            : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, slots(value)]));
    const slotsIn = (language: string) =>
      slots([
        { ...wordsFor(language), vocabularies: {} },
        commandsIn(language),
        voiceIn(language).words,
      ]);
    expect(slotsIn('fr')).toEqual(slotsIn('en'));
  });
});

describe('phrases', () => {
  it('take values by name and leave a slot without one as it is', () => {
    expect(phrase('{n} recorded, {from} to {to}', { n: 3, from: 1874 })).toBe(
      '3 recorded, 1874 to {to}',
    );
  });
  it('have a singular and a plural, with the number as the language writes it', () => {
    const forms = { one: '{n} result', other: '{n} results' };
    expect(plural('en', forms, 1)).toBe('1 result');
    expect(plural('en', forms, 1022)).toBe('1,022 results');
  });
  it('join lists', () => {
    expect(list('en', ['a', 'b', 'c'])).toBe('a, b and c');
  });
  it('tell runs of numbers as ranges', () => {
    expect(ranges('en', [2, 3, 4, 7, 9, 10])).toBe('2–4, 7, 9 and 10');
    expect(ranges('en', [3])).toBe('3');
  });
  it('fall back to English for a language without words', () => {
    expect(wordsFor('tlh')).toBe(wordsFor('en'));
  });
});

describe('names', () => {
  it('of countries and languages come from their codes', () => {
    expect(countryName('en', 'CN')).toBe('China');
    expect(languageName('en', 'zh')).toBe('Chinese');
  });
  it('of places say city and country, and a city state once', () => {
    expect(placeName('en', { city: 'Beijing', country: 'CN' })).toBe('Beijing, China');
    expect(placeName('en', { city: 'Singapore', country: 'SG' })).toBe('Singapore');
    expect(placeName('en', { country: 'BE' })).toBe('Belgium');
  });
  it('of topics are those of the language, and else those of the records, marked as such', () => {
    const both = topic({ id: 'taxation', label: 'Taxation', names: { fr: 'Fiscalité' } });
    const one = topic({ id: 'duties', label: 'Duties' });
    expect([topicLabel('fr', both), topicLanguage('fr', both)]).toEqual(['Fiscalité', undefined]);
    expect([topicLabel('en', both), topicLanguage('en', both)]).toEqual(['Taxation', undefined]);
    expect([topicLabel('fr', one), topicLanguage('fr', one)]).toEqual(['Duties', 'en']);
    expect(topicsIn('fr', [both])).toMatchObject([{ label: 'Fiscalité', aliases: ['Taxation'] }]);
  });
  it('of kinds come from the vocabularies', () => {
    expect(kindLabel(wordsFor('en'), conference({ id: 'c', kind: 'working-group' }))).toBe(
      'Working group meeting',
    );
    expect(kindLabel(wordsFor('en'), series({ id: 's' }))).toBe('Series');
  });
});

it('Markdown is told in plain words where marks would be in the way', () => {
  expect(plainText('One *two* [three](https://example.org).\n\n- four')).toBe(
    'One two three. four',
  );
});

test('a text that is too long ends after a whole word, with a sign that it goes on', () => {
  expect(shortened('Customs and post agree on data', 14)).toBe('Customs and …');
  expect(shortened('Customs', 14)).toBe('Customs');
});
