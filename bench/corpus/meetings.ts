import type { Conference } from '../../src/schemas/index.ts';
import { conferenceKinds } from '../../src/schemas/vocabularies.ts';
import { between, favourite, oneOf } from './chance.ts';
import { maybe, type Workshop } from './maker.ts';
import { nameOf, otherNames } from './names.ts';

const kinds = Object.keys(conferenceKinds) as Conference['kind'][];
const formats = ['in-person', 'in-person', 'hybrid', 'virtual'] as const;
const given = ['Ana', 'Li', 'Omar', 'Ngozi', 'Yuki', 'Ivan', 'Priya', 'José', 'Ελένη'];
const family = ['Silva', 'Wang', 'Haddad', 'Okafor', 'Sato', 'Petrov', 'Rao', 'Muñoz'];

/** Meetings of the past end here, and announced ones come long after: no day of a benchmark lies between. */
const LAST_YEAR = 2025;
const COMING_YEAR = 2040;

const two = (number: number) => String(number).padStart(2, '0');

/** A meeting, most often a recent one, now and then one that is announced. */
export function makeConference(shop: Workshop): Conference {
  const { chance, known, stock, named, sentence, paragraph, theme } = shop;
  const coming = chance() < 0.02;
  const year = coming ? COMING_YEAR : LAST_YEAR - Math.floor(30 * chance() ** 2);
  const place = oneOf(chance, stock.places);
  const name = named(nameOf.conference(chance, theme(chance), place.city ?? ''), `${year}`);
  const dates = daysOf(shop, year, place.city ?? '');
  const record = {
    collection: 'conferences',
    id: shop.idOf(name, `${year}-`),
    name,
    ...maybe(chance, 0.1, () => ({ names: otherNames(chance) })),
    kind: oneOf(chance, kinds),
    status: coming ? 'confirmed' : 'concluded',
    format: oneOf(chance, formats),
    dates,
    place: { ...place },
    ...maybe(chance, 0.3, () => ({ theme: theme(chance) })),
    ...maybe(chance, 0.7, () => ({ series: oneOf(chance, known.series).id })),
    organizers: shop.organizations(2).map((org) => ({ org, role: 'organizer' as const })),
    ...maybe(chance, 0.6, () => ({
      participants: { count: between(chance, 20, 3000), countries: between(chance, 5, 160) },
    })),
    ...maybe(chance, 0.6, () => ({ people: peopleAt(shop) })),
    summary: paragraph(chance, 'The meeting'),
    ...shop.relations(['discussed', 'reviewed', 'promoted']),
    ...maybe(chance, 0.3, () => ({
      followUps: [{ what: sentence(chance, 'The meeting'), due: `${year + 2}`, observations: [] }],
    })),
    topics: shop.topics(6),
  } satisfies Omit<Conference, 'sources'>;
  return shop.sourced(record, coming ? undefined : dates.end);
}

function daysOf({ chance, named }: Workshop, year: number, city: string) {
  const drawn = () => `${year}-${two(between(chance, 1, 12))}-${two(between(chance, 1, 26))}`;
  let start = drawn();
  while (named(`${start}, ${city}`, 'days') !== `${start}, ${city}`) start = drawn();
  const end = start.slice(0, 8) + two(Number(start.slice(8)) + between(chance, 0, 2));
  return { start, end };
}

function peopleAt({ chance, known }: Workshop) {
  return Array.from({ length: between(chance, 1, 5) }, (_, at) => ({
    name: `${oneOf(chance, given)} ${oneOf(chance, family)}`,
    role: `Speaker ${at + 1}`,
    org: favourite(chance, known.organizations).id,
  }));
}
