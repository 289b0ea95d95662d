import type { Draft } from '../authoring/draft.ts';
import { period } from '../schemas/date.ts';
import { place } from '../schemas/place.ts';
import { conferenceKinds } from '../schemas/vocabularies.ts';
import { writePeriod } from '../words/dates.ts';
import { placeName } from '../words/records.ts';

/** A sentence of what a draft says itself, so that nothing is copied and nothing made up; its author puts a better one in its place. */
export function summaryOf(draft: Draft): string {
  const kinds: Readonly<Record<string, { label: string }>> = conferenceKinds;
  const kind = kinds[String(draft['kind'])]?.label ?? 'Meeting';
  const { data: dates } = period.safeParse(draft.dates);
  const start = dates?.start;
  const when = dates === undefined ? 'a day to be told' : writePeriod('en', dates);
  const { data: held } = place.safeParse(draft['place']);
  const where = held
    ? ` in ${placeName('en', held)}`
    : draft['format'] === 'virtual'
      ? ', online'
      : '';
  const on = start?.length === 10 ? 'on' : 'in';
  if (draft.status === 'concluded') return `${kind} held ${on} ${when}${where}.`;
  const announced = `${kind} announced for ${when}${where}`;
  if (draft.status === 'cancelled') return `${announced} and then cancelled.`;
  return draft.status === 'postponed' ? `${announced} and then postponed.` : `${announced}.`;
}
