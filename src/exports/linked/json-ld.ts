import { fullAddress, recordPath } from '../../addresses.ts';
import { splitTarget, type Graph } from '../../graph/build.ts';
import type {
  Conference,
  Declaration,
  Entry,
  Framework,
  Organization,
  Place,
} from '../../schemas/index.ts';
import { conferenceStatuses } from '../../schemas/vocabularies.ts';

/** A thing in the words of schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const attendance = {
  'in-person': 'Offline',
  hybrid: 'Mixed',
  virtual: 'Online',
} as const satisfies Record<NonNullable<Conference['format']>, string>;

/** Kinds of instrument that are law by their form; everything else is a work. */
const legislation = new Set<string>(['convention', 'agreement', 'protocol', 'model-law']);

/** What a record is about, in the words of schema.org; `description` is plain text. */
export function thingOf(graph: Graph, entry: Entry, description: string): Thing {
  const url = fullAddress(recordPath(entry));
  const also = [entry.short, ...(entry.aliases ?? []), ...Object.values(entry.names ?? {})];
  const topics = 'topics' in entry ? entry.topics : [];
  const about = {
    '@id': url,
    name: entry.name,
    description,
    ...list(
      'alternateName',
      also.filter((name) => name !== undefined),
    ),
    ...list(
      'keywords',
      topics.flatMap((id) => graph.topicsById.get(id)?.label ?? []),
    ),
  };
  switch (entry.collection) {
    case 'conferences':
      return { '@type': 'Event', ...about, url, ...ofEvent(graph, entry) };
    case 'declarations':
      return ofText(graph, entry, { ...about, url }, entry.issuers ?? []);
    case 'frameworks':
      return ofText(graph, entry, { ...about, url }, [entry.custodian]);
    case 'organizations':
      return { '@type': 'Organization', ...about, ...ofOrganization(graph, entry) };
    case 'series':
      return {
        '@type': 'EventSeries',
        ...about,
        url,
        ...list('organizer', refs(graph, entry.organizers ?? [])),
      };
  }
}

/** A meeting that has new days is told as such; schema.org has no word for one that has been held. */
function eventStatus({ status, dates, previousDates }: Conference): string {
  const { schemaOrg } = conferenceStatuses[status];
  return schemaOrg === 'EventScheduled' && dates && previousDates ? 'EventRescheduled' : schemaOrg;
}

function ofEvent(graph: Graph, entry: Conference) {
  const { dates, place, format, previousDates } = entry;
  const organizers = [...new Set((entry.organizers ?? []).map(({ org }) => org))];
  return {
    eventStatus: `https://schema.org/${eventStatus(entry)}`,
    ...(format && {
      eventAttendanceMode: `https://schema.org/${attendance[format]}EventAttendanceMode`,
    }),
    ...(dates && { startDate: dates.start, endDate: dates.end ?? dates.start }),
    ...(previousDates && { previousStartDate: previousDates[0]?.start }),
    ...(place && { location: placeThing(place) }),
    ...(!place &&
      format === 'virtual' && {
        location: { '@type': 'VirtualLocation', url: fullAddress(recordPath(entry)) },
      }),
    ...list('organizer', refs(graph, organizers)),
    ...(entry.series !== undefined && { superEvent: refs(graph, [entry.series])[0] }),
  };
}

function ofText(
  graph: Graph,
  entry: Declaration | Framework,
  about: object,
  bodies: readonly string[],
): Thing {
  const isLaw = entry.legalStatus === 'binding' || legislation.has(entry.kind);
  const targets = (type: string) =>
    (entry.relations ?? [])
      .filter((relation) => relation.type === type)
      .map(({ target }) => splitTarget(target).id);
  return {
    '@type': isLaw ? 'Legislation' : 'CreativeWork',
    ...about,
    ...(entry.adopted && { [isLaw ? 'legislationDate' : 'dateCreated']: entry.adopted }),
    ...list(isLaw ? 'legislationPassedBy' : 'creator', refs(graph, bodies)),
    ...list('isBasedOn', refs(graph, targets('builds-on'))),
    ...list('citation', refs(graph, targets('refers-to'))),
    ...(isLaw &&
      'inForce' in entry &&
      entry.inForce && { legislationDateOfApplicability: entry.inForce }),
    ...(isLaw && list('legislationChanges', refs(graph, targets('amends')))),
  };
}

function ofOrganization(graph: Graph, { website, sameAs, founded, seat, parent }: Organization) {
  return {
    ...(website !== undefined && { url: website }),
    ...list('sameAs', sameAs ?? []),
    ...(founded !== undefined && { foundingDate: founded }),
    ...(seat && { location: placeThing(seat) }),
    ...(parent !== undefined && { parentOrganization: refs(graph, [parent])[0] }),
  };
}

function placeThing({ city, country }: Place): Thing {
  return {
    '@type': 'Place',
    ...(city !== undefined && { name: city }),
    address: {
      '@type': 'PostalAddress',
      ...(city !== undefined && { addressLocality: city }),
      addressCountry: country,
    },
  };
}

const types = {
  conferences: 'Event',
  declarations: 'CreativeWork',
  frameworks: 'CreativeWork',
  organizations: 'Organization',
  series: 'EventSeries',
} as const satisfies Record<Entry['collection'], string>;

function refs(graph: Graph, ids: readonly string[]): Thing[] {
  return ids.flatMap((id) => {
    const entry = graph.entries.get(id);
    return entry
      ? [
          {
            '@type': types[entry.collection],
            '@id': fullAddress(recordPath(entry)),
            name: entry.name,
          },
        ]
      : [];
  });
}

/** A property with its values, or nothing where there are none. */
function list(property: string, values: readonly unknown[]): Record<string, unknown> {
  if (values.length === 0) return {};
  return { [property]: values.length === 1 ? values[0] : values };
}

/** The way from the home page to a page in a language. */
export function breadcrumbs(
  trail: readonly { label: string; path: `/${string}` }[],
  language: string,
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: fullAddress(path, language),
    })),
  };
}

const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** Things as one JSON-LD text that is safe inside a script element, whatever a record says. */
export function jsonLd(things: readonly Thing[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return text
    .replace(/[<>&]/g, (sign) => escapes[sign] ?? sign)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
