import { z } from 'astro/zod';
import type { Graph } from '../graph/build.ts';
import type { Target } from '../schemas/reference.ts';
import { nearest } from './near-miss.ts';

/** Something that references can lead to, well-formed or not. */
export interface Named {
  id: string;
  kind: Target;
  value: unknown;
}

/** All records and topics of a graph. */
export function namedIn(graph: Graph): Named[] {
  return [
    ...graph.entries.values().map((value) => ({ id: value.id, kind: value.collection, value })),
    ...graph.topics.map((value) => ({ id: value.id, kind: 'topics' as const, value })),
  ];
}

const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Letters with points between them: "U.P.U.". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/** What is left of a name without spelling, accents, small words, plurals and the order of words. */
export function folded(name: string): string {
  return wordsIn(name).toSorted().join(' ');
}

/** The words of a name without spelling, accents, small words and plurals. */
export function wordsIn(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [name])
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.replace(/(?<=...)s$/, '').replaceAll('z', 's'));
}

const text = z.string().catch('');
const naming = z.object({
  name: text,
  label: text,
  short: text,
  aliases: text.array().catch([]),
  names: z.record(z.string(), text).catch({}),
});

/** All that something is called: its id, name, acronym, aliases and names in other languages. */
export function namesOf({ id, value }: Named): string[] {
  const said = naming.safeParse(value).data;
  if (!said) return [id];
  const { name, label, short, aliases, names } = said;
  const inOthers = Object.values(names).flatMap((one) => [one, ...withoutBrackets(one)]);
  return [id, name, label, short, ...aliases, ...inOthers].filter(Boolean);
}

/** A name that has its acronym in brackets, and the acronym: "Organisation mondiale du commerce (OMC)". */
function withoutBrackets(name: string): string[] {
  return /^(.*\S)\s*\((\p{Lu}[\p{Lu}\p{N}-]+)\)$/u.exec(name)?.slice(1) ?? [];
}

/** The id of what bears the word as its id, name, acronym or alias, but for spelling; `undefined` if nothing does, or several do. */
export function idCalled(
  word: string,
  to: readonly Target[],
  all: readonly Named[],
): string | undefined {
  const wanted = folded(word);
  const found = all
    .filter((one) => to.includes(one.kind) && namesOf(one).some((name) => folded(name) === wanted))
    .map(({ id }) => id);
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** The id that was probably meant by an id, a name, an acronym or an alias. */
export function idMeant(
  word: string,
  to: readonly Target[],
  all: readonly Named[],
): string | undefined {
  const names = all
    .filter(({ kind }) => to.includes(kind))
    .flatMap((one) => namesOf(one).map((name) => ({ name: name.toLowerCase(), id: one.id })));
  const wanted = folded(word);
  const near = nearest(
    word.toLowerCase(),
    names.map(({ name }) => name),
  );
  return (
    names.find(({ name }) => folded(name) === wanted) ?? names.find(({ name }) => name === near)
  )?.id;
}
