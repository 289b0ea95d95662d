import { schemas, type Collection } from '../schemas/index.ts';
import { editorialFields } from '../schemas/source.ts';
import type { Question } from './questions.ts';

type Item = Record<string, unknown>;

/** A record in the making: any field may still be missing or wrong. */
export interface Draft {
  name?: string;
  dates?: { start?: string; end?: string };
  series?: string;
  edition?: number;
  status?: string;
  adopted?: string;
  adoptedAt?: string;
  issuers?: string[];
  organizers?: unknown[];
  participants?: { count?: number; qualifier?: string; note?: string };
  topics?: string[];
  commitments?: Item[];
  pillars?: Item[];
  sources?: Item[];
  [field: string]: unknown;
}

/** What was answered to a question, as it was typed. */
export interface Answer {
  question: Question;
  value: string;
}

/**
 * Makes a draft of answers in the order they were given. An answer to a question about items of a list
 * belongs to the last item; where that has an answer already, it begins the next item.
 */
export function draftOf(answers: readonly Answer[]): Draft {
  const draft: Draft = {};
  for (const { question, value } of answers) {
    const { path, field } = question;
    const last = Math.max(0, listAt(draft, path[0]).length - 1);
    const here = concrete(path, last);
    const present = valueAt(draft, here);
    if (field.many) put(draft, here, [...((present as unknown[] | undefined) ?? []), value]);
    else if (path.includes('*') && present !== undefined)
      put(draft, concrete(path, last + 1), typed(question, value));
    else put(draft, here, typed(question, value));
  }
  return draft;
}

/** The value that was meant by what was typed: a number where the field holds numbers. */
export function typed({ field }: Question, text: string): string | number {
  return field.whole && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** A path into one item of a list. */
export function concrete(path: readonly string[], item: number): (string | number)[] {
  return path.map((step) => (step === '*' ? item : step));
}

function listAt(draft: Draft, field = ''): unknown[] {
  const value = draft[field];
  return Array.isArray(value) ? value : [];
}

/** What stands at a place of a draft. */
export function valueAt(draft: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((within, step) => (within as Item | undefined)?.[step], draft);
}

/** Puts a value at a place of a draft and makes the groups and lists around it; nothing and an empty list are left out. */
export function put(draft: Draft, place: readonly (string | number)[], value: unknown): void {
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty && valueAt(draft, place) === undefined) return;
  let within: Item = draft;
  for (const [index, step] of place.slice(0, -1).entries()) {
    within = (within[step] ??= typeof place[index + 1] === 'number' ? [] : {}) as Item;
  }
  const last = place.at(-1) ?? '';
  if (!empty) within[last] = value;
  else Reflect.deleteProperty(within, last);
}

const notFacts: readonly string[] = editorialFields;

/** The draft with what only its other fields decide: keys inside the record, and what its source supports. */
export function completed(collection: Collection, draft: Draft): Draft {
  const numbered = (letter: string, items: readonly Item[]) =>
    items.map((item, index) => ({ id: `${letter}${index + 1}`, ...item }));
  const facts = Object.keys(schemas[collection].shape).filter(
    (field) => draft[field] !== undefined && !notFacts.includes(field),
  );
  const sources = draft.sources ?? [{}];
  return {
    ...draft,
    ...(collection === 'declarations' &&
      draft.commitments && { commitments: numbered('c', draft.commitments) }),
    ...(collection === 'frameworks' && draft.pillars && { pillars: numbered('p', draft.pillars) }),
    sources: numbered('s', sources).map((source) => ({ supports: facts, ...source })),
  };
}
