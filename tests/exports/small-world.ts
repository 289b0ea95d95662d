import type { Dataset } from '../../src/exports/dataset.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  series,
  source,
  term,
  topic,
} from '../records.ts';

const observations = [{ date: '2026-06-30', says: 'It is out.', source: 's1' }];
const note = source({ id: 's2', title: 'Note', publisher: 'Desk', supports: ['dates', 'place'] });

const report = source({
  url: 'https://example.org/report',
  date: '2018',
  supports: ['name', 'summary'],
});

/** A few records of every kind that name each other in every way, for tests of what follows from them. */
export const records = {
  un: organization({ id: 'un', name: 'United Nations' }),
  upu: organization({
    id: 'upu',
    name: 'Postal Union',
    short: 'UPU',
    parent: 'un',
    seat: { city: 'Bern', country: 'CH' },
    disputed: [{ field: 'name', says: 'Another name.', source: 's1' }],
    corrections: [{ date: '2026-05-02', what: 'Its year.', reason: 'A slip.', fields: ['seat'] }],
    sources: [report],
  }),
  forums: series({ id: 'forums', name: 'Forums', organizers: ['upu'] }),
  first: conference({
    id: '2017-first',
    name: 'First Forum',
    series: 'forums',
    edition: 1,
    dates: { start: '2017' },
  }),
  second: conference({
    id: '2018-second',
    name: 'Second Forum',
    series: 'forums',
    edition: 2,
    dates: { start: '2018-02-09', end: '2018-02-10' },
    place: { city: 'Beijing', country: 'CN' },
    names: { zh: '第二届', fr: 'Deuxième' },
    aliases: ['SF', 'Forum II'],
    topics: ['risk'],
    organizers: [{ org: 'upu', role: 'organizer' }],
    people: [
      { name: 'Ada', org: 'upu', role: 'Chair' },
      { name: 'Ben', org: 'upu' },
    ],
    relations: [{ type: 'adopted', target: 'rules' }],
    followUps: [{ what: 'Write a report', by: 'upu', due: '2019', observations }],
    sources: [report, note],
  }),
  third: conference({
    id: '2019-third',
    name: 'Third Forum',
    series: 'forums',
    edition: 3,
    dates: { start: '2019' },
  }),
  text: declaration({
    id: '2018-text',
    name: 'Resolution',
    adopted: '2018-02-10',
    adoptedAt: '2018-second',
    issuers: ['upu'],
    topics: ['data'],
    relations: [
      { type: 'builds-on', target: 'rules#p1', note: 'It says so.', date: '2018' },
      { type: 'refers-to', target: 'rules' },
    ],
    commitments: [
      commitment({ id: 'c1', text: 'Send data.', strength: 'urges', topics: ['risk', 'data'] }),
      commitment({ id: 'c2', text: 'Report.', strength: 'decides', due: '2020', topics: ['risk'] }),
      commitment({ id: 'c3', text: 'Train.', strength: 'urges', topics: ['risk'], observations }),
    ],
    sources: [{ ...report, supports: ['name', 'adopted'] }],
  }),
  rules: framework({
    id: 'rules',
    name: 'Rules',
    custodian: 'upu',
    adopted: '2018-02',
    pillars: [
      pillar({ id: 'p1', name: 'Data', text: 'Sent ahead.', topics: ['data'] }),
      pillar({ id: 'p2', name: 'Pay', text: 'Settled.' }),
    ],
  }),
};

/** These records with their topics, a term, a judged publisher and a reading, on a day after everything in them. */
export const small: Dataset = {
  graph: {
    ...graphOf(
      ...Object.values(records),
      topic({ id: 'risk', label: 'Risk' }),
      topic({ id: 'data', label: 'Data', broader: 'risk' }),
      term({ id: 'ead', term: 'EAD', definition: 'Advance data.', refers: 'data' }),
    ),
    publishers: [{ name: 'Desk', quality: 'secondary' }],
    readings: [{ url: 'https://example.org/report', read: '2026-01-01', found: 'copy' }],
  },
  version: '1.2.3',
  day: '2026-12-01',
  releases: [],
};
