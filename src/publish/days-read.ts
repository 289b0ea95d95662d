import { readDays, type DaysRead } from '../checks/written-date.ts';
import { said, type FormValues } from './form.ts';

/** How single days were understood that stand in some fields, by field; one that is empty is left out. */
export function daysIn(values: FormValues, fields: readonly string[]): Record<string, DaysRead> {
  const written = fields.flatMap((field) => {
    const text = said(values, field);
    return text === undefined ? [] : [[field, dayRead(text)] as const];
  });
  return Object.fromEntries(written);
}

/** A form with its single days in the notation of records. */
export function withDaysRead(
  values: FormValues,
  days: Readonly<Record<string, DaysRead>>,
): FormValues {
  const read = Object.entries(days).map(([field, { start }]) => [field, start ?? '']);
  return { ...values, ...Object.fromEntries(read) };
}

/** Several days are no day; what was written then stands for the checks to refuse. */
function dayRead(text: string): DaysRead {
  const read = readDays(text, undefined);
  const either = read.either.filter(({ end }) => end === undefined);
  return read.end === undefined
    ? { ...read, either }
    : { start: text, end: undefined, isRead: false, either: [] };
}
