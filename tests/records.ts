import { buildGraph, type Graph } from '../src/graph/build.ts';
import type {
  Commitment,
  Conference,
  Declaration,
  Entry,
  Framework,
  Mapping,
  Organization,
  Pillar,
  PreparedComparison,
  Series,
  Source,
  Term,
  Topic,
} from '../src/schemas/index.ts';
import { editorialFields } from '../src/schemas/source.ts';

/** What a test wants to say about a record; the rest is filled in. */
type With<T extends { id: string }> = Partial<Omit<T, 'collection'>> & { id: string };

const stating = new Set<string>([...editorialFields, 'id', 'collection']);

/** The names of the facts that a record states, which its source has to support. */
function factsOf(fields: object): string[] {
  return Object.entries(fields)
    .filter(([field]) => !stating.has(field))
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([field]) => field);
}

/** A source; every test that is not about sources can leave it as it is. */
export function source(overrides: Partial<Source> = {}): Source {
  return {
    id: 's1',
    title: 'Report of the meeting',
    publisher: 'Example Secretariat',
    language: 'en',
    supports: [],
    ...overrides,
  };
}

function sourced<T extends { sources?: Source[] }>(fields: T): T & { sources: Source[] } {
  const { sources = [source({ supports: factsOf(fields) })] } = fields;
  return { ...fields, sources };
}

/** A conference that is well-formed and sourced; what a test is about is passed in. */
export function conference(overrides: With<Conference>): Conference {
  return sourced({
    collection: 'conferences',
    name: `Conference ${overrides.id}`,
    kind: 'conference',
    status: 'concluded',
    summary: 'A meeting.',
    topics: [],
    ...overrides,
  });
}

/** A declaration that is well-formed and sourced. */
export function declaration(overrides: With<Declaration>): Declaration {
  return sourced({
    collection: 'declarations',
    name: `Declaration ${overrides.id}`,
    kind: 'declaration',
    summary: 'An outcome document.',
    commitments: [],
    topics: [],
    ...overrides,
  });
}

/** A commitment of a declaration. */
export function commitment(overrides: Partial<Commitment> & { id: string }): Commitment {
  return {
    text: `Says what point ${overrides.id} says.`,
    strength: 'encourages',
    addressees: ['governments'],
    topics: ['customs'],
    ...overrides,
  };
}

/** A framework that is well-formed and sourced. */
export function framework(overrides: With<Framework>): Framework {
  return sourced({
    collection: 'frameworks',
    name: `Framework ${overrides.id}`,
    kind: 'guideline',
    custodian: 'wco',
    status: 'adopted',
    summary: 'A standing instrument.',
    pillars: [],
    topics: [],
    ...overrides,
  });
}

/** A pillar of a framework. */
export function pillar(overrides: Partial<Pillar> & { id: string }): Pillar {
  return {
    name: `Part ${overrides.id}`,
    text: `Says what part ${overrides.id} says.`,
    ...overrides,
  };
}

/** An organization that is well-formed and sourced. */
export function organization(overrides: With<Organization>): Organization {
  return sourced({
    collection: 'organizations',
    name: `Organization ${overrides.id}`,
    kind: 'intergovernmental',
    summary: 'An organization.',
    ...overrides,
  });
}

/** A series that is well-formed and sourced. */
export function series(overrides: With<Series>): Series {
  return sourced({ collection: 'series', name: `Series ${overrides.id}`, ...overrides });
}

/** A topic of the vocabulary. */
export function topic(overrides: Partial<Topic> & { id: string }): Topic {
  return { label: `Topic ${overrides.id}`, definition: 'What belongs under it.', ...overrides };
}

/** A term of the glossary. */
export function term(overrides: Partial<Term> & { id: string }): Term {
  return { term: overrides.id.toUpperCase(), definition: 'What it means.', ...overrides };
}

/** A mapping that the editors have judged. */
export function mapping(overrides: Partial<Mapping> & Pick<Mapping, 'from' | 'to'>): Mapping {
  return {
    relation: 'close',
    reason: 'Both ask for the same data.',
    by: 'The editors',
    judged: '2026-11-28',
    ...overrides,
  };
}

/** A comparison that the editors have put together. */
export function prepared(
  overrides: Partial<PreparedComparison> & { id: string },
): PreparedComparison {
  return { name: `Comparison ${overrides.id}`, about: 'Why they stand together.', ...overrides };
}

/** The graph of the given records, topics and terms, in which nothing has moved. */
export function graphOf(
  ...records: (Entry | Topic | Term | Mapping | PreparedComparison)[]
): Graph {
  const entries = records.filter((record) => 'collection' in record);
  return buildGraph({
    conferences: entries.filter((entry) => entry.collection === 'conferences'),
    declarations: entries.filter((entry) => entry.collection === 'declarations'),
    frameworks: entries.filter((entry) => entry.collection === 'frameworks'),
    organizations: entries.filter((entry) => entry.collection === 'organizations'),
    series: entries.filter((entry) => entry.collection === 'series'),
    topics: records.filter((record) => 'label' in record),
    terms: records.filter((record) => 'term' in record),
    publishers: [],
    coverage: [],
    gazetteer: [],
    sameWords: [],
    readings: [],
    crosswalk: records.filter((record) => 'relation' in record),
    comparisons: records.filter((record) => 'about' in record),
    moved: new Map(),
  });
}
