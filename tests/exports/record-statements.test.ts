import { expect, test } from 'vitest';
import { crosswalkTurtle } from '../../src/exports/linked/mapping-statements.ts';
import { ofRecord } from '../../src/exports/linked/record-statements.ts';
import type { Entry } from '../../src/schemas/index.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  mapping,
  organization,
  pillar,
  series,
} from '../records.ts';

const graph = () =>
  graphOf(organization({ id: 'wco' }), series({ id: 'talks' }), conference({ id: '2018-forum' }));
const place = { city: 'Bern', country: 'CH' };
const site = 'https://plenary.example';

/** What is said of a record besides what is said of all, by term; a value as it is written, or the address it leads to. */
function said(entry: Entry): Record<string, string> {
  const common = ['rdf:type', 'schema:name', 'schema:alternateName', 'schema:description'];
  return Object.fromEntries(
    ofRecord(graph(), entry).flatMap(([term, value]) => {
      if (value === undefined || common.includes(term)) return [];
      const [text] = Object.values(value) as [string];
      return [[term, text.replace(site, '')]];
    }),
  );
}

test('of a conference is said how it was held, when, where and by whom', () => {
  const forum = conference({
    id: '2019-a',
    format: 'hybrid',
    edition: 3,
    theme: 'Parcels',
    outcome: 'none',
    participants: { count: 90, qualifier: 'about', note: 'Online too.', countries: 12 },
    dates: { start: '2019-05-01', end: '2019-05-02' },
    place,
    series: 'talks',
    organizers: [{ org: 'wco', role: 'organizer' }],
  });
  expect(said(forum)).toEqual({
    ...{ 'own:kind': 'conference', 'own:status': 'concluded', 'own:format': 'hybrid' },
    ...{ 'own:edition': '3', 'own:theme': 'Parcels', 'own:outcome': 'none' },
    ...{ 'own:participants': '90', 'own:participantsQualifier': 'about' },
    ...{ 'own:participantsNote': 'Online too.', 'own:countries': '12' },
    'schema:eventStatus': 'https://schema.org/EventScheduled',
    ...{ 'schema:startDate': '2019-05-01', 'schema:endDate': '2019-05-02' },
    ...{ 'schema:addressCountry': 'CH', 'schema:addressLocality': 'Bern' },
    ...{ 'schema:superEvent': '/series/talks/', 'schema:organizer': '/organizations/wco/' },
  });
  expect(said(conference({ id: '2019-bare' }))).toEqual({
    ...{ 'own:kind': 'conference', 'own:status': 'concluded' },
    'schema:eventStatus': 'https://schema.org/EventScheduled',
  });
});

test('of a declaration is said when and where it was adopted, by whom, and what binds', () => {
  const text = declaration({
    id: '2019-b',
    adopted: '2019-05',
    legalStatus: 'non-binding',
    place,
    adoptedAt: '2018-forum',
    issuers: ['wco'],
  });
  expect(said(text)).toEqual({
    ...{ 'own:kind': 'declaration', 'eli:date_document': '2019-05' },
    'own:legalStatus': 'non-binding',
    ...{ 'schema:addressCountry': 'CH', 'schema:addressLocality': 'Bern' },
    ...{ 'own:adoptedAt': '/conferences/2018-forum/', 'eli:passed_by': '/organizations/wco/' },
  });
});

test('of a framework is said since when it is in force, for how many, and who keeps it', () => {
  const standard = framework({
    id: 'c',
    adopted: '2018',
    inForce: '2019-01-01',
    custodian: 'wco',
    legalStatus: 'binding',
    parties: { count: 90, asOf: '2020-01', users: 7 },
  });
  expect(said(standard)).toEqual({
    ...{ 'own:kind': 'guideline', 'own:status': 'adopted', 'own:legalStatus': 'binding' },
    ...{ 'eli:date_document': '2018', 'eli:first_date_entry_in_force': '2019-01-01' },
    'eli:passed_by': '/organizations/wco/',
    ...{ 'own:parties': '90', 'own:partiesAsOf': '2020-01', 'own:users': '7' },
  });
});

test('of an organization is said what it is part of, its seat and members, and who else knows it', () => {
  const body = organization({
    id: 'd',
    parent: 'wco',
    founded: '1952',
    members: { count: 7, asOf: '2020' },
    seat: place,
    sameAs: ['https://www.wikidata.org/entity/Q1'],
    website: 'https://example.org/',
  });
  expect(said(body)).toEqual({
    ...{ 'own:kind': 'intergovernmental', 'schema:parentOrganization': '/organizations/wco/' },
    ...{ 'schema:foundingDate': '1952', 'own:members': '7', 'own:membersAsOf': '2020' },
    ...{ 'schema:addressCountry': 'CH', 'schema:addressLocality': 'Bern' },
    'schema:sameAs': 'https://www.wikidata.org/entity/Q1',
    'schema:url': 'https://example.org/',
  });
  expect(said(organization({ id: 'bare' }))).toEqual({ 'own:kind': 'intergovernmental' });
});

test('of a series is said how often it meets, and who calls it', () => {
  expect(said(series({ id: 'e', frequency: 'annual', organizers: ['wco'] }))).toEqual({
    'own:frequency': 'annual',
    'schema:organizer': '/organizations/wco/',
  });
});

test('a crosswalk has each point as a concept with its words, and each mapping with its reason', () => {
  const texts = graphOf(
    framework({ id: 'safe', pillars: [pillar({ id: 'p1', name: 'Partners', text: 'Help.' })] }),
    declaration({ id: '2018-text', commitments: [commitment({ id: 'c1', text: 'Share data.' })] }),
    mapping({ from: 'safe#p1', to: '2018-text#c1' }),
  );
  const text = crosswalkTurtle(texts);
  expect(text).toContain(`<${site}/frameworks/safe/#p1> a skos:Concept`);
  expect(text).toContain('skos:prefLabel "Partners"@en');
  expect(text).toContain('skos:prefLabel "Share data."@en');
  expect(text).toContain(`skos:closeMatch <${site}/declarations/2018-text/#c1>`);
  expect(text).toContain('skos:note "Both ask for the same data."@en');
});
