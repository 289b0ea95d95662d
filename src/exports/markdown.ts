import { site } from '../../site.config.ts';
import { fullAddress, recordPath } from '../addresses.ts';
import type { Graph } from '../graph/build.ts';
import { relationsOf } from '../graph/relations.ts';
import { firstLanguage } from '../languages.ts';
import type { Entry, Source } from '../schemas/index.ts';
import { writeDate, writePeriod } from '../words/dates.ts';
import { wordsFor, type Field } from '../words/index.ts';
import { kindLabel, placeName, verbOf } from '../words/records.ts';
import type { Dataset } from './dataset.ts';

const words = wordsFor(firstLanguage);

function link(entry: Entry, point?: string): string {
  const of = point === undefined ? '' : `, ${point}`;
  return `[${entry.name}${of}](${fullAddress(recordPath(entry, point))})`;
}

type Line = [field: Field, value: string | undefined];

/** The facts that a line can hold, in the words of the interface. */
function factsOf(graph: Graph, entry: Entry): Line[] {
  const named = (ids: readonly (string | undefined)[]) =>
    ids
      .flatMap((id) => graph.entries.get(id ?? '') ?? [])
      .map((other) => link(other))
      .join(', ');
  const date = (text: string | undefined) => text && writeDate(firstLanguage, text);
  switch (entry.collection) {
    case 'conferences':
      return [
        ['status', words.vocabularies.conferenceStatuses[entry.status].label],
        ['dates', entry.dates && writePeriod(firstLanguage, entry.dates)],
        ['place', entry.place && placeName(firstLanguage, entry.place)],
        ['theme', entry.theme],
        ['series', named([entry.series])],
        ['organizers', named((entry.organizers ?? []).map(({ org }) => org))],
      ];
    case 'declarations':
      return [
        ['adopted', date(entry.adopted)],
        ['adoptedAt', named([entry.adoptedAt])],
        ['issuers', named(entry.issuers ?? [])],
      ];
    case 'frameworks':
      return [
        ['custodian', named([entry.custodian])],
        ['status', words.vocabularies.frameworkStatuses[entry.status].label],
        ['adopted', date(entry.adopted)],
        ['inForce', date(entry.inForce)],
      ];
    case 'organizations':
      return [
        ['parent', named([entry.parent])],
        ['founded', date(entry.founded)],
        ['seat', entry.seat && placeName(firstLanguage, entry.seat)],
        ['website', entry.website],
        ['sameAs', entry.sameAs?.join(', ')],
      ];
    case 'series':
      return [['organizers', named(entry.organizers ?? [])]];
  }
}

function pointsOf(entry: Entry): string[] {
  if (entry.collection === 'declarations')
    return entry.commitments.map(
      ({ id, text, strength, addressees }) =>
        `- **${id}** (${strength}; ${addressees.join(', ')}) ${text}`,
    );
  if (entry.collection === 'frameworks')
    return entry.pillars.map(
      ({ id, number, name, text }) =>
        `- **${id}** ${number === undefined ? '' : `${number}: `}${name}. ${text}`,
    );
  return [];
}

function sourceLine({ id, title, publisher, date, url, supports }: Source): string {
  const about = [title, publisher, date, url && `<${url}>`].filter(Boolean).join(', ');
  return `- ${id}: ${about}${supports.length > 0 ? `. Supports: ${supports.join(', ')}` : ''}`;
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}

/** A record as Markdown: what its page says, without the page. */
export function markdownOf({ graph, version }: Dataset, entry: Entry): string {
  const facts = factsOf(graph, entry).flatMap(([field, value]) =>
    value ? [`- ${words.fields[field]}: ${value}`] : [],
  );
  const topics = ('topics' in entry ? entry.topics : []).map(
    (id) => graph.topicsById.get(id)?.label ?? id,
  );
  const also = [entry.short, ...(entry.aliases ?? []), ...Object.values(entry.names ?? {})];
  const names = also.filter((name) => name !== undefined);
  const points =
    entry.collection === 'declarations' ? words.fields.commitments : words.fields.pillars;
  return `${[
    `# ${entry.name}`,
    `${kindLabel(words, entry)}. ${fullAddress(recordPath(entry))}`,
    ...(entry.summary === undefined ? [] : [entry.summary]),
    [
      ...facts,
      ...(topics.length > 0 ? [`- ${words.fields.topics}: ${topics.join(', ')}`] : []),
      ...(names.length > 0 ? [`- ${words.fields.aliases}: ${names.join(' · ')}`] : []),
    ].join('\n'),
    ...part(points, pointsOf(entry)),
    ...part(
      words.fields.relations,
      relationsOf(graph, entry).map(
        (related) => `- ${verbOf(words, related)}: ${link(related.other)}`,
      ),
    ),
    ...part(words.fields.sources, entry.sources.map(sourceLine)),
    `${site.name}, data version ${version}, ${site.licence.name}.`,
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}
