import { idCalled, idMeant, namesOf, wordsIn, type Named } from '../checks/named.ts';

/** What a text says of organizations. */
export interface OrganizationsNamed {
  /** Those that it calls, by their ids; none where it calls something that is not known. */
  called: string[];
  /** Where it calls none: what it probably means, each one organization or several, by ids or as they were written. */
  meant: string[][];
}

/** Of more that are alike none is probable. */
const MOST = 3;
/** A longer text is no name, nor a few of them. */
const LONGEST = 1000;
/** Signs and words that part two names, and also stand within one. */
const partings = [
  /\s*[,/+]\s*(?:(?:and|et|with|avec)\s+)?/i,
  /\s*&\s*|\s+(?:and|et)\s+/i,
  /\s*[,/+&]\s*(?:(?:and|et|with|avec)\s+)?|\s+(?:and|et|with|avec)\s+/i,
];

/** Finds the organizations that a text calls by their names, acronyms or ids; what is only like one is to be asked about. */
export function organizationsNamed(text: string, named: readonly Named[]): OrganizationsNamed {
  const all = named.filter(({ kind }) => kind === 'organizations');
  if (text.length > LONGEST) return { called: [], meant: [] };
  const one = called(text, all);
  if (one !== undefined) return { called: [one], meant: [] };
  const lists = partings
    .map((parting) => text.split(parting).filter((part) => part !== ''))
    .filter(({ length }) => length > 1);
  for (const parts of lists) {
    const ids = parts.flatMap((part) => called(part, all) ?? []);
    if (ids.length === parts.length) return { called: [...new Set(ids)], meant: [] };
  }
  const several = lists
    .filter((parts, at) => lists.findIndex((other) => String(other) === String(parts)) === at)
    .flatMap((parts) => severalMeant(parts, all));
  return {
    called: [],
    meant: several.length > 0 ? several : oneMeant(text, all).map((id) => [id]),
  };
}

/** The organization that a name calls, also with its acronym in brackets. */
function called(name: string, all: readonly Named[]): string | undefined {
  const [, whole = name, acronym] = /^(.*?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  return [name, whole, acronym ?? name]
    .map((one) => idCalled(one, ['organizations'], all))
    .find((id) => id !== undefined);
}

/** Parts of a text are several organizations where one of them is known for certain. */
function severalMeant(parts: readonly string[], all: readonly Named[]): string[][] {
  if (parts.every((part) => called(part, all) === undefined)) return [];
  return [parts.map((part) => called(part, all) ?? oneMeant(part, all)[0] ?? part)];
}

/** Organizations whose name is misspelt, stands within the text, or has all of its words. */
function oneMeant(text: string, all: readonly Named[]): string[] {
  const words = wordsIn(text);
  const isLike = (name: string) => {
    const others = wordsIn(name);
    const isPart = words.length > 1 && words.every((word) => others.includes(word));
    const isWithin = others.length > 0 && others.every((word) => words.includes(word));
    return isPart || isWithin;
  };
  const near = idMeant(text, ['organizations'], all) ?? [];
  const like = all.filter((one) => namesOf(one).some(isLike)).map(({ id }) => id);
  const found = [...new Set([near, like].flat())];
  // “United Nations ESCAP” names the one that is a part of the other.
  const parents = all.filter(({ id }) => found.includes(id)).map(parentOf);
  const meant = found.filter((id) => !parents.includes(id));
  return meant.length > MOST ? [] : meant;
}

function parentOf({ value }: Named): unknown {
  return (value as { parent?: unknown }).parent;
}
