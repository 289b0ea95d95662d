import { foundIn } from './importing.ts';

/** Where something stands in a file; told by tests of their own. */
const places = ['at', 'origin', 'origins', 'source'];

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const facts = Object.entries(value).filter(([field]) => !places.includes(field));
  return Object.fromEntries(facts.map(([field, fact]) => [field, withoutPlaces(fact)]));
}

/** What a text tells of its meetings. */
export function meetingsIn(text: string): Record<string, unknown>[] {
  return foundIn(text).meetings.map((one) => withoutPlaces(one) as Record<string, unknown>);
}

/** What is told about a text as a whole, and why it is refused. */
export function toldOf(text: string): [says: string, ...values: (string | number)[]][] {
  const { notices, problems } = foundIn(text);
  return [...notices, ...problems].map(({ says, values }) => [says, ...Object.values(values)]);
}
