import type { Conference, Declaration, Entry, Framework, Organization } from '../schemas/index.ts';
import type { Value } from './comparison.ts';
import type { Point } from './points.ts';
import { profileOf } from './strength.ts';

type Answers = [field: string, answer: readonly (Value | undefined)[]][];

/** What stands in other records about this one, which it does not say itself. */
export interface Derived {
  /** Ids of the documents that a meeting adopted. */
  outcomes: readonly string[];
  /** Ids of the bodies of an organization. */
  bodies: readonly string[];
  /** Where the meeting was held that adopted a text. */
  place?: { city?: string | undefined; country: string } | undefined;
}

/** The questions that a record of its family is asked, in their order, with its answers; what it does not say is empty. */
export function answersOf(
  entry: Entry,
  points: readonly Point[],
  derived: Derived,
): Map<string, readonly Value[]> {
  const answers: Answers =
    entry.collection === 'conferences'
      ? ofConference(entry, derived)
      : entry.collection === 'organizations'
        ? ofOrganization(entry, derived)
        : entry.collection === 'series'
          ? []
          : ofText(entry, points, derived);
  const all: Answers = [...answers, ['sources', [count(entry.sources.length, 'sources')]]];
  return new Map(
    all.map(([field, answer]) => [field, answer.filter((value) => value !== undefined)]),
  );
}

function ofText(
  entry: Declaration | Framework,
  points: readonly Point[],
  { place }: Derived,
): Answers {
  const isDeclaration = entry.collection === 'declarations';
  const bodies = isDeclaration ? (entry.issuers ?? []) : [entry.custodian];
  const addressees = [...new Set(points.flatMap(({ addressees }) => addressees))];
  const where = isDeclaration ? (entry.place ?? place) : undefined;
  return [
    ['kind', [word(entry.kind, isDeclaration ? 'declarationKinds' : 'frameworkKinds')]],
    ['who', bodies.map(record)],
    ['adopted', [date(entry.adopted)]],
    ['inForce', [isDeclaration ? undefined : date(entry.inForce)]],
    ['place', [where && { place: where }]],
    ['adoptedAt', [isDeclaration && entry.adoptedAt ? record(entry.adoptedAt) : undefined]],
    ['status', [isDeclaration ? undefined : word(entry.status, 'frameworkStatuses')]],
    ['legalStatus', [entry.legalStatus && word(entry.legalStatus, 'legalStatuses')]],
    ['addressees', addressees.map((addressee) => word(addressee, 'addressees'))],
    [
      'size',
      [
        isDeclaration
          ? count(entry.commitments.length, 'commitments')
          : count(entry.pillars.length, 'pillars'),
      ],
    ],
    ['strength', profileOf(points)],
    ['dated', points.flatMap(({ due }) => (due === undefined ? [] : [{ date: due }]))],
    ['parties', [!isDeclaration && count(entry.parties?.count, 'parties')].map(orNothing)],
    ['relations', (entry.relations ?? []).map(({ target }) => record(target))],
  ];
}

function ofConference(entry: Conference, { outcomes }: Derived): Answers {
  const { dates, place, format, series, edition, theme, participants } = entry;
  return [
    ['kind', [word(entry.kind, 'conferenceKinds')]],
    ['organizers', [...new Set((entry.organizers ?? []).map(({ org }) => org))].map(record)],
    ['dates', [dates && { date: dates.start, ...(dates.end && { until: dates.end }) }]],
    ['place', [place && { place }]],
    ['format', [format && word(format, 'conferenceFormats')]],
    ['series', [series === undefined ? undefined : record(series)]],
    ['edition', [edition === undefined ? undefined : { text: String(edition) }]],
    ['theme', [theme === undefined ? undefined : { text: theme }]],
    [
      'participants',
      [count(participants?.count, 'participants'), count(participants?.countries, 'countries')],
    ],
    ['outcome', outcomes.map(record)],
    ['relations', (entry.relations ?? []).map(({ target }) => record(target))],
    ['followUps', [count(entry.followUps?.length, 'followUps')]],
  ];
}

function ofOrganization(entry: Organization, { bodies }: Derived): Answers {
  const { parent, founded, seat, members, website } = entry;
  return [
    ['kind', [word(entry.kind, 'organizationKinds')]],
    ['parent', [parent === undefined ? undefined : record(parent)]],
    ['founded', [date(founded)]],
    ['seat', [seat && { place: seat }]],
    ['members', [count(members?.count, 'members')]],
    ['website', [website === undefined ? undefined : { address: website }]],
    ['bodies', bodies.map(record)],
  ];
}

const word = (word: string, of: string): Value => ({ word, of });
const record = (record: string): Value => ({ record });
const date = (date: string | undefined): Value | undefined =>
  date === undefined ? undefined : { date };
const count = (count: number | undefined, of: string): Value | undefined =>
  count === undefined ? undefined : { count, of };
const orNothing = (value: Value | false | undefined) => (value === false ? undefined : value);
