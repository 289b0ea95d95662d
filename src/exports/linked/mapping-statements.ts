import { site } from '../../../site.config.ts';
import { fullAddress, recordPath } from '../../addresses.ts';
import { mappingsOf, type Mapped } from '../../graph/crosswalk.ts';
import type { Graph } from '../../graph/build.ts';
import type { PointOf } from '../../graph/points.ts';
import { mappingRelations } from '../../schemas/vocabularies.ts';
import type { Term } from './namespaces.ts';
import { as, dated, plain, to, Turtle, words } from './statements.ts';

const record = site.recordLanguage;
const addressOf = ({ entry, point }: PointOf) => fullAddress(recordPath(entry, point.id));

/** Says that two points answer to each other, and beside it why, by whom and when that was judged. */
export function sayMapping(turtle: Turtle, { mapping, from, to: target }: Mapped): void {
  const [subject, object] = [addressOf(from), addressOf(target)];
  const relation: Term = `skos:${mappingRelations[mapping.relation].skos}`;
  turtle.say(subject, [relation, to(object)]);
  turtle.say(
    `${subject}--${target.entry.id}-${target.point.id}`,
    ['rdf:type', as('rdf:Statement')],
    ['rdf:subject', to(subject)],
    ['rdf:predicate', as(relation)],
    ['rdf:object', to(object)],
    ['skos:note', words(mapping.reason, record)],
    ['skos:editorialNote', words(mapping.conflict, record)],
    ['dct:creator', plain(mapping.by)],
    ['dct:date', dated(mapping.judged)],
  );
}

/** The judged mappings alone as SKOS, each point a concept with its words. */
export function crosswalkTurtle(graph: Graph): string {
  const turtle = new Turtle();
  const mapped = mappingsOf(graph);
  const points = new Map(
    mapped.flatMap(({ from, to }) => [from, to].map((of) => [addressOf(of), of])),
  );
  for (const [address, { point }] of points)
    turtle.say(
      address,
      ['rdf:type', as('skos:Concept')],
      ['skos:prefLabel', words(point.name ?? point.text, record)],
    );
  for (const one of mapped) sayMapping(turtle, one);
  return turtle.text();
}
