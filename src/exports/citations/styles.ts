import { site } from '../../../site.config.ts';
import { firstDay } from '../../graph/chronology.ts';
import { keptFor } from '../../words/kept.ts';
import type { Cited } from './cited.ts';

/** The words that a style puts between its parts, in the language of the reader. */
export interface StyleWords {
  /** Sentence of each style; `{title}` comes once in each. */
  templates: Readonly<Record<Style, string>>;
  and: string;
  others: string;
  noDate: string;
}

export const styles = ['apa', 'chicago', 'oscola'] as const;
export type Style = (typeof styles)[number];

/** A formatted citation; the title stands apart, because styles set it in italics and points are added to it. */
export interface Formatted {
  before: string;
  title: string;
  after: string;
}

/** From how many authors on a style names only the first ones. */
const most: Record<Style, { named: number; kept: number }> = {
  apa: { named: 20, kept: 19 },
  chicago: { named: 10, kept: 7 },
  oscola: { named: 3, kept: 1 },
};

function authorsFor(style: Style, authors: readonly string[], words: StyleWords): string {
  const { named, kept } = most[style];
  const last = authors.at(-1) ?? '';
  if (authors.length === 1) return last;
  if (authors.length > named) {
    const first = authors.slice(0, kept).join(', ');
    return style === 'apa' ? `${first}, … ${last}` : `${first} ${words.others}`;
  }
  const first = authors.slice(0, -1).join(', ');
  const comma = authors.length > 2 && style !== 'oscola' ? ',' : '';
  return `${first}${comma} ${style === 'apa' ? '&' : words.and} ${last}`;
}

/** How a style writes dates, by the language of the reader; APA begins with the year. */
function dateFor(style: Style, language: string, date: string): string {
  const locale = language === 'en' ? (style === 'oscola' ? 'en-GB' : 'en-US') : language;
  const [, month, day] = date.split('-');
  const write = (parts: string) => formatFor(`${locale} ${parts}`).format(new Date(firstDay(date)));
  const rest = `${month === undefined ? '' : 'month'} ${day === undefined ? '' : 'day'}`;
  if (style !== 'apa') return write(`${rest} year`);
  return month === undefined ? date : `${date.slice(0, 4)}, ${write(rest)}`;
}

/** A format by its locale and the parts of the date that it writes; formats are dear to make and are kept. */
const formatFor = keptFor((key) => {
  const [locale = '', ...parts] = key.split(' ');
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(parts.includes('year') && { year: 'numeric' }),
    ...(parts.includes('month') && { month: 'long' }),
    ...(parts.includes('day') && { day: 'numeric' }),
  });
});

/** The citation of a record in a style. */
export function cite(style: Style, cited: Cited, words: StyleWords, language: string): Formatted {
  const values: Record<string, string> = {
    authors: authorsFor(style, cited.authors, words),
    date: cited.date === undefined ? words.noDate : dateFor(style, language, cited.date),
    version: cited.version,
    site: site.name,
    url: cited.url,
    day: dateFor(style === 'apa' ? 'chicago' : style, language, cited.day),
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (slot, key) => values[key] ?? slot);
  const [before = '', after = ''] = words.templates[style].split('{title}').map(fill);
  return { before, title: cited.title, after };
}
