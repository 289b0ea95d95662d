import type { Derived } from '../graph/questions.ts';
import type { Entry } from '../schemas/index.ts';

/** A record as the data interface gives it, with what others say about it. */
export interface Fetched {
  entry: Entry;
  derived: Derived;
  /** Names and paths of the records that it mentions, by id. */
  mentioned: Readonly<Record<string, { name: string; path: string }>>;
}

const kept = new Map<string, Promise<Fetched | undefined>>();

/** Fetches a record once, by its path `<collection>/<id>`; nothing if there is none. */
export function fetchRecord(folder: string, path: string): Promise<Fetched | undefined> {
  const known = kept.get(path);
  if (known) return known;
  const fetched = read(`${folder}${path}.json`);
  kept.set(path, fetched);
  // What could not be had is tried again the next time.
  fetched.catch(() => kept.delete(path));
  return fetched;
}

async function read(address: string): Promise<Fetched | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return fetchedFrom(await response.json());
}

/** What the data interface answers, as far as a comparison asks it. */
interface Answer {
  record: Entry;
  mentioned: Record<string, Named>;
  derived: { outcomes?: Named[]; bodies?: Named[]; place?: Derived['place'] };
}

interface Named {
  collection: string;
  id: string;
  name: string;
}

/** Reads the answer of the data interface. */
export function fetchedFrom(answer: unknown): Fetched {
  const { record, derived, mentioned } = answer as Answer;
  const { outcomes = [], bodies = [], place } = derived;
  const named = [...Object.values(mentioned), ...outcomes, ...bodies];
  return {
    entry: record,
    derived: {
      outcomes: outcomes.map(({ id }) => id),
      bodies: bodies.map(({ id }) => id),
      ...(place && { place }),
    },
    mentioned: Object.fromEntries(
      named.map(({ collection, id, name }) => [id, { name, path: `${collection}/${id}` }]),
    ),
  };
}
