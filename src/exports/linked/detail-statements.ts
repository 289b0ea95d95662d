import { fullAddress, recordPath } from '../../addresses.ts';
import type { Graph } from '../../graph/build.ts';
import type { Conference, Entry, FollowUp, Framework, Observation } from '../../schemas/index.ts';
import { site } from '../../../site.config.ts';
import { as, dated, number, plain, to, words, type Statement, type Turtle } from './statements.ts';

const record = site.recordLanguage;

/** Says what stands in lists of a record, each item under an address of its own inside the record. */
export function sayDetails(turtle: Turtle, graph: Graph, entry: Entry): void {
  const item = teller(turtle, entry);
  const organization = (id: string | undefined) => {
    const other = graph.entries.get(id ?? '');
    return other && to(fullAddress(recordPath(other)));
  };
  if (entry.collection === 'conferences') sayMeeting(item, entry, organization);
  if (entry.collection === 'frameworks') sayVersions(item, entry);
  if (entry.collection === 'declarations')
    for (const { id, observations = [] } of entry.commitments)
      sayObservations(item, id, observations);
  for (const [at, { field, says, source }] of (entry.disputed ?? []).entries())
    item(
      'own:disagreement',
      `disagreement-${at + 1}`,
      ['own:field', plain(field)],
      ['dct:description', words(says, record)],
      ['prov:wasQuotedFrom', item.inside(`source-${source}`)],
    );
  for (const [at, one] of (entry.corrections ?? []).entries())
    item(
      'own:correction',
      `correction-${at + 1}`,
      ['dct:date', dated(one.date)],
      ['dct:description', words(one.what, record)],
      ['own:reason', words(one.reason, record)],
      ...(one.fields ?? []).map((field): Statement => ['own:field', plain(field)]),
    );
}

type Teller = ReturnType<typeof teller>;
type Organization = (id: string | undefined) => Statement[1];

/** Says that a record has an item, and then what is said of the item. */
function teller(turtle: Turtle, entry: Entry) {
  const address = fullAddress(recordPath(entry));
  const inside = (name: string) => to(`${address}#${name}`);
  const say = (property: Statement[0], name: string, ...statements: readonly Statement[]) => {
    turtle.say(address, [property, inside(name)]);
    turtle.say(`${address}#${name}`, ...statements);
  };
  return Object.assign(say, { inside });
}

function sayMeeting(item: Teller, entry: Conference, organization: Organization): void {
  for (const [at, { name, role, org, part }] of (entry.people ?? []).entries())
    item(
      'own:person',
      `person-${at + 1}`,
      ['rdf:type', as('schema:Person')],
      ['schema:name', plain(name)],
      ['schema:jobTitle', words(role, record)],
      ['schema:affiliation', organization(org)],
      ['dct:description', words(part, record)],
    );
  for (const [at, { org, role }] of (entry.organizers ?? []).entries())
    item(
      'own:part',
      `part-${at + 1}`,
      ['prov:agent', organization(org)],
      ['prov:hadRole', plain(role)],
    );
  for (const [at, { start, end, place }] of (entry.previousDates ?? []).entries())
    item(
      'own:plan',
      `plan-${at + 1}`,
      ['schema:startDate', dated(start)],
      ['schema:endDate', dated(end)],
      ['schema:addressLocality', plain(place?.city)],
      ['schema:addressCountry', plain(place?.country)],
    );
  for (const [at, followUp] of (entry.followUps ?? []).entries())
    sayFollowUp(item, `follow-up-${at + 1}`, followUp, organization);
}

function sayFollowUp(
  item: Teller,
  name: string,
  { what, by, due, observations }: FollowUp,
  organization: Organization,
): void {
  item(
    'own:followUp',
    name,
    ['dct:description', words(what, record)],
    ['own:by', organization(by)],
    ['own:due', dated(due)],
  );
  sayObservations(item, name, observations);
}

function sayObservations(item: Teller, name: string, observations: readonly Observation[]): void {
  for (const [at, { date, says, source, finds, by }] of observations.entries())
    item(
      'own:observation',
      `${name}-observation-${at + 1}`,
      ['own:of', item.inside(name)],
      ['dct:date', dated(date)],
      ['dct:description', words(says, record)],
      ['own:finds', plain(finds)],
      ['own:observer', plain(by)],
      ['prov:wasQuotedFrom', item.inside(`source-${source}`)],
    );
}

function sayVersions(item: Teller, entry: Framework): void {
  for (const [at, { date, label, note }] of (entry.versions ?? []).entries())
    item(
      'own:version',
      `version-${at + 1}`,
      ['own:position', number(at + 1)],
      ['dct:title', words(label, record)],
      ['dct:date', dated(date)],
      ['dct:description', words(note, record)],
    );
}
