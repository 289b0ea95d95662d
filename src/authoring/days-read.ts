import { readDate, readDays } from '../checks/written-date.ts';
import { inEnglish, type Voice } from './voice.ts';
import type { Draft } from './draft.ts';
import { phrase } from '../words/phrase.ts';

/** A draft with its dates in the notation of records, and what was understood of those that were written otherwise. */
export function withDaysRead(
  draft: Draft,
  { words }: Voice = inEnglish,
): { draft: Draft; understood: string[] } {
  const understood: string[] = [];
  const read = (text: string | undefined): string | undefined => {
    const day = text === undefined ? undefined : readDate(text);
    if (text === undefined || day === undefined || day === text) return text;
    understood.push(phrase(words.understood, { text, meant: day }));
    return day;
  };
  const { dates, adopted, sources } = draft;
  const days = readDays(dates?.start, dates?.end);
  if (days.isRead) {
    const texts = [dates?.start, dates?.end].filter((text) => text !== undefined);
    const all = [days.start, days.end].filter((text) => text !== undefined);
    const [start = '', end] = all;
    const meant = end === undefined ? start : phrase(words.period, { start, end });
    understood.push(phrase(words.understood, { text: texts.join(' – '), meant }));
  }
  const { start, end } = days;
  const date = read(adopted);
  return {
    draft: {
      ...draft,
      ...(dates && {
        dates: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
      }),
      ...(date !== undefined && { adopted: date }),
      ...(sources && { sources: sources.map((source) => withDateRead(source, read)) }),
    },
    understood,
  };
}

function withDateRead(
  source: Record<string, unknown>,
  read: (text: string) => string | undefined,
): Record<string, unknown> {
  const { date } = source;
  return typeof date === 'string' ? { ...source, date: read(date) } : source;
}
