import { profileOf } from '../../graph/strength.ts';
import type { Graph } from '../../graph/build.ts';
import {
  editionsOf,
  instrumentsOf,
  neighboursOf,
  outcomesOf,
  outcomeStateOf,
} from '../../graph/conferences.ts';
import { standingOf, type Ledger } from '../../graph/ledger.ts';
import { otherMentionsOf } from '../../graph/mentions.ts';
import { peopleOf, workingBodiesOf, workOf } from '../../graph/organizations.ts';
import { relationsOf } from '../../graph/relations.ts';
import { firstLanguage } from '../../languages.ts';
import { wordsFor } from '../../words/index.ts';
import { verbOf } from '../../words/records.ts';
import type {
  Commitment,
  Conference,
  Declaration,
  Entry,
  Organization,
} from '../../schemas/index.ts';
import { named } from '../records.ts';

/** What follows for a record from the others and from the day. */
export function derivedOf(graph: Graph, entry: Entry, day: string): Record<string, unknown> {
  const relations = relationsOf(graph, entry).map(({ other, ...related }) => ({
    ...related,
    label: verbOf(wordsFor(firstLanguage), related),
    other: named(other),
  }));
  const mentions = [...otherMentionsOf(graph, entry)];
  return {
    relations,
    mentionedBy: Object.fromEntries(mentions.map(([field, all]) => [field, all.map(named)])),
    ...ownDerived(graph, entry, day),
  };
}

function ownDerived(graph: Graph, entry: Entry, day: string): Record<string, unknown> {
  switch (entry.collection) {
    case 'conferences':
      return ofConference(graph, entry, day);
    case 'declarations':
      return {
        ...placeOfMeeting(graph, entry),
        profile: Object.fromEntries(
          profileOf(entry.commitments).map(({ strength, count }) => [strength, count]),
        ),
        promises: Object.fromEntries(
          entry.commitments.filter(isPromise).map((one) => [one.id, toldStanding(one, day)]),
        ),
      };
    case 'frameworks':
      return {};
    case 'organizations':
      return ofOrganization(graph, entry);
    case 'series':
      return { editions: editionsOf(graph, entry).map(named) };
  }
}

function ofConference(graph: Graph, conference: Conference, day: string) {
  const { previous, next } = neighboursOf(graph, conference);
  return {
    outcomes: outcomesOf(graph, conference).map(named),
    instruments: instrumentsOf(graph, conference).map(named),
    outcomeState: outcomeStateOf(graph, conference, day),
    ...(previous && { previous: named(previous) }),
    ...(next && { next: named(next) }),
    followUps: (conference.followUps ?? []).map((followUp) => toldStanding(followUp, day)),
  };
}

function placeOfMeeting(graph: Graph, { adoptedAt = '' }: Declaration) {
  const meeting = graph.entries.get(adoptedAt);
  return meeting?.collection === 'conferences' && meeting.place ? { place: meeting.place } : {};
}

function ofOrganization(graph: Graph, organization: Organization) {
  const work = workOf(graph, organization);
  return {
    bodies: workingBodiesOf(graph, organization).map(named),
    conferences: work.conferences.map(named),
    declarations: work.declarations.map(named),
    frameworks: work.frameworks.map(named),
    series: work.series.map(named),
    people: peopleOf(graph, organization).flatMap(({ conference, people }) =>
      people.map(({ name, role }) => ({
        name,
        ...(role !== undefined && { role }),
        conference: named(conference),
      })),
    ),
  };
}

/** Whether there is a date or an observation to weigh. */
export function isPromise({ due, observations }: Commitment): boolean {
  return due !== undefined || observations !== undefined;
}

/** How a promise stands on a day. */
export function toldStanding(ledger: Ledger, day: string) {
  const { status, last, age } = standingOf(ledger, day);
  return {
    status,
    ...(last && { lastEvidence: last }),
    ...(age !== undefined && { monthsSince: age }),
  };
}
