import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  Mapping,
  Organization,
  Publisher,
  Reading,
  Source,
  Term,
} from '../../src/schemas/index.ts';
import { makeOrganization, makeSeries } from './bodies.ts';
import { between, chanceFrom, favourite, oneOf, type Chance } from './chance.ts';
import { nobodyYet, workshop, type Known } from './maker.ts';
import { makeConference } from './meetings.ts';
import { makeProbes } from './probe.ts';
import { makeDeclaration, makeFramework } from './texts.ts';
import { vocabulary } from './words.ts';

/** Records of all kinds and the lists beside them. */
export interface Corpus extends Known {
  terms: Term[];
  publishers: Publisher[];
  readings: Reading[];
  crosswalk: Mapping[];
}

/** How many of a thousand records are of a kind; meetings are half, as they are wherever registers grow. */
const shares = {
  organizations: 120,
  series: 50,
  frameworks: 80,
  conferences: 500,
  declarations: 250,
};

const real = (file: string): unknown =>
  parse(readFileSync(new URL(`../../src/content/${file}`, import.meta.url), 'utf8'));

/** The files of this project that a corpus takes over as they are: subjects, and where cities lie. */
export const takenOver = ['topics.yaml', 'places.yaml'] as const;

/** So many records, the same for the same number and seed. */
export function makeCorpus(size: number, seed = 1): Corpus {
  const chance = chanceFrom(seed);
  // One place of each kind is for the record that every corpus has.
  const of = (kind: keyof typeof shares) => Math.round((size * shares[kind]) / 1000) - 1;
  const known = nobodyYet();
  const publishers = Array.from(
    { length: Math.ceil(size / 10) },
    (_, at) => `Press Office ${at + 1}`,
  );
  const stock = {
    // Heaps: vocabularies grow with about the root of the text.
    words: vocabulary(Math.round(60 * Math.sqrt(size))),
    publishers,
    topics: (real('topics.yaml') as { id: string; broader?: string }[])
      .filter(({ broader }) => broader !== undefined)
      .map(({ id }) => id),
    places: (real('places.yaml') as { city: string; country: string }[]).map(
      ({ city, country }) => ({ city, country }),
    ),
  };
  const shop = workshop(chance, known, stock);
  const probes = makeProbes(stock);
  const fill = <T>(list: T[], count: number, make: (from: typeof shop) => T) => {
    while (list.length < count) list.push(make(shop));
  };
  fill(known.organizations, of('organizations'), makeOrganization);
  fill(known.series, of('series'), makeSeries);
  fill(known.frameworks, of('frameworks'), makeFramework);
  fill(known.conferences, of('conferences'), makeConference);
  fill(known.declarations, of('declarations'), makeDeclaration);
  known.organizations = withCompany(known);
  return {
    organizations: [...known.organizations, ...probes.organizations],
    series: [...known.series, ...probes.series],
    frameworks: [...known.frameworks, ...probes.frameworks],
    conferences: [...known.conferences, ...probes.conferences],
    declarations: [...known.declarations, ...probes.declarations],
    terms: termsFor(known),
    publishers: publishers.map((name) => ({
      name,
      quality: oneOf(chance, ['official', 'press', 'secondary'] as const),
    })),
    readings: readingsFor(known),
    crosswalk: mappingsFor(chance, known),
  };
}

/** The organizations, of which those that nobody names and that name nobody become bodies of the first. */
function withCompany({ organizations, ...others }: Known): Organization[] {
  const named = new Set(JSON.stringify(others).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g));
  const parents = new Set(organizations.map(({ parent }) => parent));
  const [first] = organizations;
  return organizations.map((one) =>
    one === first || (one.parent ?? (named.has(one.id) || parents.has(one.id)))
      ? one
      : { ...one, parent: first?.id, sources: withFact(one.sources, 'parent') },
  );
}

/** The sources, of which the first supports one fact more. */
function withFact(sources: readonly Source[], fact: string): Source[] {
  return sources.map((source, at) =>
    at === 0 ? { ...source, supports: [...source.supports, fact] } : source,
  );
}

/** Entries of the glossary for the best known acronyms; glossaries grow with the root of the records. */
function termsFor({ organizations }: Known): Term[] {
  const known = organizations.flatMap(({ id, name, short }) =>
    short === undefined ? [] : [{ id, name, short }],
  );
  return known
    .slice(0, Math.round(6 * Math.sqrt(organizations.length)))
    .map(({ id, name, short }) => ({
      id: `${id}-term`,
      term: short,
      expansion: name,
      definition: `The short name of the ${name}.`,
      refers: id,
    }));
}

/** When the address of each thirtieth source was last tried. */
function readingsFor(known: Known): Reading[] {
  const urls = Object.values(known).flatMap((records: Known[keyof Known]) =>
    records.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? [])),
  );
  return urls
    .filter((_, at) => at % 30 === 0)
    .map((url) => ({ url, read: '2025-12-01', found: 'page' as const }));
}

/** One judged mapping for each fourth framework. */
function mappingsFor(chance: Chance, { frameworks, declarations }: Known): Mapping[] {
  const pointed = declarations.filter(({ commitments }) => commitments.length > 0);
  const mappings = new Map<string, Mapping>();
  for (let left = Math.ceil(frameworks.length / 4); left > 0; left--) {
    const [text, declaration] = [favourite(chance, frameworks), oneOf(chance, pointed)];
    const from = `${text.id}#p${between(chance, 1, text.pillars.length)}`;
    const to = `${declaration.id}#c${between(chance, 1, declaration.commitments.length)}`;
    mappings.set(`${from} ${to}`, {
      from,
      to,
      relation: 'related',
      reason: 'Both name the same data.',
      by: 'The generator',
      judged: '2025-12-01',
    });
  }
  return [...mappings.values()];
}
