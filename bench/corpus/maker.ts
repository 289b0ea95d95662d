import type {
  Conference,
  Declaration,
  Framework,
  Organization,
  Relation,
  Series,
} from '../../src/schemas/index.ts';
import { editorialFields } from '../../src/schemas/source.ts';
import { between, favourite, someOf, type Chance } from './chance.ts';
import { acronym, namer, slug } from './names.ts';
import { sourceMaker } from './sources.ts';
import { sentences } from './words.ts';

/** The records made so far; the first of each kind are the hubs that others name most. */
export interface Known {
  organizations: Organization[];
  series: Series[];
  frameworks: Framework[];
  conferences: Conference[];
  declarations: Declaration[];
}

/** The records of a corpus before any is made. */
export function nobodyYet(): Known {
  return { organizations: [], series: [], frameworks: [], conferences: [], declarations: [] };
}

/** What all records draw from. */
export interface Stock {
  words: readonly string[];
  publishers: readonly string[];
  topics: readonly string[];
  places: readonly { city?: string | undefined; country: string }[];
}

const editorial = new Set<string>([...editorialFields, 'id', 'collection']);

/** Fields that a record has as often as is likely. */
export function maybe<T extends object>(
  chance: Chance,
  likely: number,
  fields: () => T,
): Partial<T> {
  return chance() < likely ? fields() : {};
}

/** What the makers of all kinds of record share. */
export function workshop(chance: Chance, known: Known, stock: Stock) {
  const [named, identified] = [namer(' ', ''), namer('-', '')];
  const sources = sourceMaker(stock.publishers);
  return {
    chance,
    known,
    stock,
    ...sentences(stock.words),
    named,
    topics: (most: number) => someOf(chance, stock.topics, between(chance, 1, most)),
    /** The ids of organizations, the best known first by far. */
    organizations: (most: number) =>
      Array.from(
        new Set(
          Array.from(
            { length: between(chance, 1, most) },
            () => favourite(chance, known.organizations).id,
          ),
        ),
      ),
    idOf: (name: string, before: string) => identified(`${before}${slug(name)}`),
    /** The acronym of a name, if no other record has it. */
    short: (name: string, kind: string) => {
      const letters = acronym(name);
      const isFree = letters.length > 2 && named(letters, kind) === letters;
      return isFree ? { short: letters } : {};
    },
    relations: (types: readonly Relation['type'][]) =>
      maybe(chance, known.frameworks.length === 0 ? 0 : 0.5, () => ({
        relations: someOf(chance, types, 2).map((type): Relation => ({
          type,
          target: favourite(chance, known.frameworks).id,
        })),
      })),
    /** Puts the sources to a record, and what each supports. */
    sourced: <T extends { name: string }>(record: T, date?: string) => {
      const stated = Object.entries(record).filter(
        ([field, value]) => !editorial.has(field) && !(Array.isArray(value) && value.length === 0),
      );
      const facts = stated.map(([field]) => field);
      return { ...record, sources: sources(chance, record.name, facts, date) };
    },
  };
}

export type Workshop = ReturnType<typeof workshop>;
