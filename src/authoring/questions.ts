import type { Collection } from '../schemas/index.ts';
import { fieldAt, type Field, type FieldPath } from './fields.ts';

/** What an author is asked about a new record. */
export interface Question {
  /** Its name on the command line, without the dashes. */
  flag: string;
  path: FieldPath;
  field: Field;
  /** Another field: without an answer there the question makes no sense. */
  after?: FieldPath;
}

const source = {
  'source-title': 'sources.*.title',
  'source-publisher': 'sources.*.publisher',
  'source-date': 'sources.*.date',
  'source-url': 'sources.*.url',
  'source-language': 'sources.*.language',
};

/** The fields asked for, in the order of asking; all else about them stands in the schemas. */
const asked: Record<Collection, Record<string, string>> = {
  conferences: {
    name: 'name',
    series: 'series',
    edition: 'edition',
    kind: 'kind',
    start: 'dates.start',
    end: 'dates.end',
    status: 'status',
    format: 'format',
    city: 'place.city',
    country: 'place.country',
    organizer: 'organizers.*.org',
    'organizer-role': 'organizers.*.role',
    participants: 'participants.count',
    'participants-qualifier': 'participants.qualifier',
    'participants-note': 'participants.note',
    summary: 'summary',
    topic: 'topics',
    ...source,
  },
  declarations: {
    name: 'name',
    kind: 'kind',
    adopted: 'adopted',
    'adopted-at': 'adoptedAt',
    issuer: 'issuers',
    summary: 'summary',
    topic: 'topics',
    commitment: 'commitments.*.text',
    strength: 'commitments.*.strength',
    addressee: 'commitments.*.addressees',
    'commitment-topic': 'commitments.*.topics',
    ...source,
  },
  frameworks: {
    name: 'name',
    short: 'short',
    kind: 'kind',
    custodian: 'custodian',
    status: 'status',
    adopted: 'adopted',
    summary: 'summary',
    topic: 'topics',
    pillar: 'pillars.*.name',
    'pillar-text': 'pillars.*.text',
    'pillar-number': 'pillars.*.number',
    ...source,
  },
  organizations: {
    name: 'name',
    short: 'short',
    kind: 'kind',
    parent: 'parent',
    city: 'seat.city',
    country: 'seat.country',
    website: 'website',
    summary: 'summary',
    ...source,
  },
  series: {
    name: 'name',
    short: 'short',
    frequency: 'frequency',
    organizer: 'organizers',
    summary: 'summary',
    ...source,
  },
};

/** What another answer has to come before, by flag. */
const after: Readonly<Record<string, string>> = {
  end: 'dates.start',
  edition: 'series',
  'participants-qualifier': 'participants.count',
  'participants-note': 'participants.count',
};

/** The questions about a new record of a collection, in the order of asking. */
export function questionsFor(collection: Collection): Question[] {
  return Object.entries(asked[collection]).map(([flag, dotted]) => {
    const path = dotted.split('.');
    const before = after[flag];
    return {
      ...{ flag, path, field: fieldAt(collection, path) },
      ...(before !== undefined && { after: before.split('.') }),
    };
  });
}

/** The question that an answer at a place of a record belongs to; without one, the first question about that part. */
export function questionAt(
  questions: readonly Question[],
  place: readonly (string | number)[],
): Question | undefined {
  const steps = place.map((step) => (typeof step === 'number' ? '*' : step));
  const fits = (path: FieldPath, length: number) =>
    steps.slice(0, length).every((step, index) => path[index] === step);
  return (
    questions.find(({ path }) => fits(path, path.length) && steps.length >= path.length) ??
    (steps.length > 0 ? questions.find(({ path }) => fits(path, steps.length)) : undefined)
  );
}
