import { site } from '../../../site.config.ts';
import { fullAddress, recordPath } from '../../addresses.ts';
import { splitTarget, type Graph } from '../../graph/build.ts';
import { mappingsOf } from '../../graph/crosswalk.ts';
import { identityOf, sourcesOf } from '../../graph/sources.ts';
import type { Entry, Source, Term as GlossaryTerm, Topic } from '../../schemas/index.ts';
import type { Dataset } from '../dataset.ts';
import { entriesOf } from '../records.ts';
import { digestOf } from '../version.ts';
import { sayDetails } from './detail-statements.ts';
import { sayMapping } from './mapping-statements.ts';
import { relationTerms } from './namespaces.ts';
import { sayOwnTerms } from './own-terms.ts';
import { ofRecord } from './record-statements.ts';
import { as, dated, plain, to, Turtle, words, type Statement } from './statements.ts';

const record = site.recordLanguage;
const DIGITS = 12;
const topicAddress = (id: string) => fullAddress(`/topics/${id}/`);
const topicScheme = fullAddress('/topics/');
const termAddress = (id: string) => `${fullAddress('/glossary/')}#${id}`;
const sourceAddress = (source: Source) =>
  `${fullAddress('/data/sources.csv')}#${digestOf(identityOf(source)).slice(0, DIGITS)}`;

/** The whole as Turtle: records, commitments, topics and glossary (SKOS), relations (ELI) and evidence (PROV). */
export function turtleOf(dataset: Dataset): string {
  const { graph } = dataset;
  const turtle = new Turtle();
  sayDataset(turtle, dataset);
  for (const topic of graph.topics) sayTopic(turtle, topic);
  for (const term of graph.terms) sayTerm(turtle, graph, term);
  for (const { source } of sourcesOf(graph)) saySource(turtle, source);
  for (const entry of entriesOf(graph)) sayRecord(turtle, graph, entry);
  for (const mapped of mappingsOf(graph)) sayMapping(turtle, mapped);
  sayOwnTerms(turtle);
  return turtle.text();
}

function pointAddress(graph: Graph, target: string): string | undefined {
  const { id, point } = splitTarget(target);
  const entry = graph.entries.get(id);
  return entry && fullAddress(recordPath(entry, point));
}

function sayDataset(turtle: Turtle, { version, day }: Dataset): void {
  turtle.say(
    fullAddress('/data/'),
    ['rdf:type', as('schema:Dataset')],
    ['dct:title', words(site.name, record)],
    ['dct:description', words(site.description, record)],
    ['dct:license', to(site.licence.url)],
    ['schema:version', plain(version)],
    ['dct:publisher', words(site.name, record)],
    ['schema:temporalCoverage', plain(`../${day}`)],
  );
  turtle.say(topicScheme, ['rdf:type', as('skos:ConceptScheme')]);
  turtle.say(fullAddress('/glossary/'), ['rdf:type', as('skos:ConceptScheme')]);
}

function sayTopic(turtle: Turtle, topic: Topic): void {
  const { id, label, names = {}, definition, broader, aliases = [] } = topic;
  turtle.say(
    topicAddress(id),
    ['rdf:type', as('skos:Concept')],
    ['skos:inScheme', to(topicScheme)],
    ['skos:notation', plain(id)],
    ['skos:prefLabel', words(label, record)],
    ...Object.entries(names).map(([language, name]): Statement => [
      'skos:prefLabel',
      words(name, language),
    ]),
    ['skos:definition', words(definition, record)],
    ['skos:broader', broader === undefined ? undefined : to(topicAddress(broader))],
    ...aliases.map((alias): Statement => ['skos:altLabel', words(alias, record)]),
  );
}

function sayTerm(turtle: Turtle, graph: Graph, one: GlossaryTerm): void {
  const { id, term, expansion, definition, aliases = [], refers } = one;
  const entry = refers === undefined ? undefined : graph.entries.get(refers);
  const related = entry ? fullAddress(recordPath(entry)) : refers && topicAddress(refers);
  turtle.say(
    termAddress(id),
    ['rdf:type', as('skos:Concept')],
    ['skos:inScheme', to(fullAddress('/glossary/'))],
    ['skos:prefLabel', words(term, record)],
    ['skos:altLabel', words(expansion, record)],
    ...aliases.map((alias): Statement => ['skos:altLabel', plain(alias)]),
    ['skos:definition', words(definition, record)],
    ['dct:references', related === undefined ? undefined : to(related)],
  );
}

function saySource(turtle: Turtle, source: Source): void {
  turtle.say(
    sourceAddress(source),
    ['rdf:type', as('prov:Entity')],
    ['dct:title', words(source.title, source.language)],
    ['dct:publisher', plain(source.publisher)],
    ['dct:issued', dated(source.date)],
    ['dct:language', plain(source.language)],
    ['schema:url', source.url === undefined ? undefined : { text: source.url, type: 'xsd:anyURI' }],
  );
}

function sayRecord(turtle: Turtle, graph: Graph, entry: Entry): void {
  const address = fullAddress(recordPath(entry));
  turtle.say(address, ['dct:identifier', plain(entry.id)], ...ofRecord(graph, entry));
  const relations = ('relations' in entry ? entry.relations : undefined) ?? [];
  for (const [at, { type, target, note, date }] of relations.entries()) {
    const other = pointAddress(graph, target);
    if (!other) continue;
    turtle.say(address, [relationTerms[type], to(other)]);
    if (note === undefined && date === undefined) continue;
    turtle.say(
      `${address}#relation-${at + 1}`,
      ['rdf:type', as('rdf:Statement')],
      ['rdf:subject', to(address)],
      ['rdf:predicate', as(relationTerms[type])],
      ['rdf:object', to(other)],
      ['skos:note', words(note, record)],
      ['dct:date', dated(date)],
    );
  }
  sayDetails(turtle, graph, entry);
  for (const source of entry.sources) {
    const derivation = `${address}#source-${source.id}`;
    turtle.say(
      address,
      ['prov:wasDerivedFrom', to(sourceAddress(source))],
      ['prov:qualifiedDerivation', to(derivation)],
    );
    turtle.say(
      derivation,
      ['rdf:type', as('prov:Derivation')],
      ['prov:entity', to(sourceAddress(source))],
      ...source.supports.map((field): Statement => ['own:supports', plain(field)]),
    );
  }
  if (entry.collection === 'declarations' || entry.collection === 'frameworks')
    sayPoints(turtle, entry);
}

function sayPoints(
  turtle: Turtle,
  entry: Extract<Entry, { collection: 'declarations' | 'frameworks' }>,
): void {
  const address = fullAddress(recordPath(entry));
  const points = entry.collection === 'declarations' ? entry.commitments : entry.pillars;
  for (const point of points) {
    turtle.say(
      `${address}#${point.id}`,
      ['rdf:type', as('eli:LegalResourceSubdivision')],
      ['rdf:type', as('skos:Concept')],
      ['eli:is_part_of', to(address)],
      ['dct:identifier', plain(`${entry.id}#${point.id}`)],
      ['dct:title', 'name' in point ? words(point.name, record) : undefined],
      ['skos:notation', 'number' in point ? plain(point.number) : undefined],
      ['own:group', 'group' in point ? plain(point.group) : undefined],
      ['dct:description', words(point.text, record)],
      ...('strength' in point
        ? [
            ['own:strength', plain(point.strength)] as Statement,
            ['own:due', dated(point.due)] as Statement,
            ...point.addressees.map((one): Statement => ['own:addressee', plain(one)]),
          ]
        : []),
      ...(point.topics ?? []).map((topic): Statement => ['dct:subject', to(topicAddress(topic))]),
    );
  }
}
