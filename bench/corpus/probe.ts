import { makeOrganization, makeSeries } from './bodies.ts';
import { chanceFrom } from './chance.ts';
import { nobodyYet, workshop, type Known, type Stock } from './maker.ts';
import { makeConference } from './meetings.ts';
import { makeDeclaration, makeFramework } from './texts.ts';
import { vocabulary } from './words.ts';

/**
 * One record of each kind that name each other alone and are the same in a corpus of any size: what differs between their
 * pages comes from the size of the site.
 */
export function makeProbes({ topics, places }: Pick<Stock, 'topics' | 'places'>): Known {
  const known = nobodyYet();
  const publishers = ['Probe Office'];
  const shop = workshop(chanceFrom(50), known, {
    topics,
    places,
    publishers,
    words: vocabulary(500),
  });
  known.organizations.push(called(makeOrganization(shop), 'Probe Organization'));
  known.series.push(called(makeSeries(shop), 'Probe Series'));
  known.frameworks.push(called(makeFramework(shop), 'Probe Framework'));
  const conference = makeConference(shop);
  // A day on which no other meeting is held.
  const dates = { start: '2019-02-28', end: '2019-02-28' };
  known.conferences.push({
    ...called(conference, 'Probe Conference', '2019-'),
    status: 'concluded',
    dates,
  });
  known.declarations.push(called(makeDeclaration(shop), 'Probe Declaration', '2019-'));
  return known;
}

function called<T extends { id: string; name: string; short?: string | undefined }>(
  record: T,
  name: string,
  before = '',
): T {
  return { ...record, short: undefined, name, id: before + name.toLowerCase().replace(' ', '-') };
}

/** Where the pages of these records lie in a site. */
export const probePages = [
  'organizations/probe-organization',
  'series/probe-series',
  'frameworks/probe-framework',
  'conferences/2019-probe-conference',
  'declarations/2019-probe-declaration',
];
