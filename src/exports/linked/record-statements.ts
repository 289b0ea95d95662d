import { site } from '../../../site.config.ts';
import { fullAddress, recordPath } from '../../addresses.ts';
import type { Graph } from '../../graph/build.ts';
import type { Entry } from '../../schemas/index.ts';
import { conferenceStatuses } from '../../schemas/vocabularies.ts';
import { thingOf } from './json-ld.ts';
import { as, dated, number, plain, to, words, type Statement } from './statements.ts';

const record = site.recordLanguage;

/** What is said of every record, and then of its kind. */
export function ofRecord(graph: Graph, entry: Entry): Statement[] {
  const address = (id: string | undefined) => {
    const other = graph.entries.get(id ?? '');
    return other && to(fullAddress(recordPath(other)));
  };
  const topics = 'topics' in entry ? entry.topics : [];
  return [
    ['rdf:type', as(`schema:${thingOf(graph, entry, '')['@type']}`)],
    ['schema:name', words(entry.name, record)],
    ...Object.entries(entry.names ?? {}).map(([language, name]): Statement => [
      'schema:name',
      words(name, language),
    ]),
    ...[entry.short, ...(entry.aliases ?? [])].map((name): Statement => [
      'schema:alternateName',
      plain(name),
    ]),
    ['schema:description', words(entry.summary, record)],
    ...topics.map((id): Statement => ['dct:subject', to(fullAddress(`/topics/${id}/`))]),
    ...ofKind(entry, address),
  ];
}

function ofKind(entry: Entry, address: (id: string | undefined) => Statement[1]): Statement[] {
  switch (entry.collection) {
    case 'conferences':
      return [
        ['own:kind', plain(entry.kind)],
        ['own:status', plain(entry.status)],
        ['own:format', plain(entry.format)],
        ['own:edition', number(entry.edition)],
        ['own:theme', words(entry.theme, record)],
        ['own:outcome', plain(entry.outcome)],
        ['own:participants', number(entry.participants?.count)],
        ['own:participantsQualifier', plain(entry.participants?.qualifier)],
        ['own:participantsNote', words(entry.participants?.note, record)],
        ['own:countries', number(entry.participants?.countries)],
        ['schema:eventStatus', as(`schema:${conferenceStatuses[entry.status].schemaOrg}`)],
        ['schema:startDate', dated(entry.dates?.start)],
        ['schema:endDate', dated(entry.dates?.end)],
        ['schema:addressCountry', plain(entry.place?.country)],
        ['schema:addressLocality', plain(entry.place?.city)],
        ['schema:superEvent', address(entry.series)],
        ...(entry.organizers ?? []).map(({ org }): Statement => ['schema:organizer', address(org)]),
      ];
    case 'declarations':
      return [
        ['own:kind', plain(entry.kind)],
        ['eli:date_document', dated(entry.adopted)],
        ['own:legalStatus', plain(entry.legalStatus)],
        ['schema:addressCountry', plain(entry.place?.country)],
        ['schema:addressLocality', plain(entry.place?.city)],
        ['own:adoptedAt', address(entry.adoptedAt)],
        ...(entry.issuers ?? []).map((id): Statement => ['eli:passed_by', address(id)]),
      ];
    case 'frameworks':
      return [
        ['own:kind', plain(entry.kind)],
        ['eli:date_document', dated(entry.adopted)],
        ['eli:first_date_entry_in_force', dated(entry.inForce)],
        ['eli:passed_by', address(entry.custodian)],
        ['own:status', plain(entry.status)],
        ['own:legalStatus', plain(entry.legalStatus)],
        ['own:parties', number(entry.parties?.count)],
        ['own:partiesAsOf', dated(entry.parties?.asOf)],
        ['own:users', number(entry.parties?.users)],
      ];
    case 'organizations':
      return [
        ['own:kind', plain(entry.kind)],
        ['schema:parentOrganization', address(entry.parent)],
        ['schema:foundingDate', dated(entry.founded)],
        ['own:members', number(entry.members?.count)],
        ['own:membersAsOf', dated(entry.members?.asOf)],
        ['schema:addressCountry', plain(entry.seat?.country)],
        ['schema:addressLocality', plain(entry.seat?.city)],
        ...(entry.sameAs ?? []).map((other): Statement => ['schema:sameAs', to(other)]),
        ['schema:url', entry.website === undefined ? undefined : to(entry.website)],
      ];
    case 'series':
      return [
        ['own:frequency', plain(entry.frequency)],
        ...(entry.organizers ?? []).map((id): Statement => ['schema:organizer', address(id)]),
      ];
  }
}
