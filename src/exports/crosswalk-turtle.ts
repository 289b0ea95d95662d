import { DataFactory, Writer, type Quad_Object } from 'n3';
import type { Mapped } from '../graph/crosswalk.ts';
import type { PointOf } from '../graph/points.ts';
import { mappingRelations } from '../schemas/vocabularies.ts';

const { namedNode, literal, quad } = DataFactory;
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DCT = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/**
 * The judged mappings as SKOS: each point a concept, each mapping a triple between two of them, and beside it a
 * statement that says why, by whom and when it was judged.
 */
export function crosswalkTurtle(
  mapped: readonly Mapped[],
  addressOf: (of: PointOf) => string,
): string {
  const writer = new Writer({ prefixes: { skos: SKOS, rdf: RDF, dct: DCT, xsd: XSD } });
  const points = new Map(
    mapped.flatMap(({ from, to }) => [from, to].map((of) => [addressOf(of), of])),
  );
  for (const [address, { point }] of points) {
    writer.addQuad(quad(namedNode(address), namedNode(`${RDF}type`), namedNode(`${SKOS}Concept`)));
    writer.addQuad(
      quad(
        namedNode(address),
        namedNode(`${SKOS}prefLabel`),
        literal(point.name ?? point.text, 'en'),
      ),
    );
  }
  for (const { mapping, from, to } of mapped) {
    const [subject, object] = [namedNode(addressOf(from)), namedNode(addressOf(to))];
    const predicate = namedNode(SKOS + mappingRelations[mapping.relation].skos);
    writer.addQuad(quad(subject, predicate, object));
    const statement: [string, Quad_Object][] = [
      [`${RDF}type`, namedNode(`${RDF}Statement`)],
      [`${RDF}subject`, subject],
      [`${RDF}predicate`, predicate],
      [`${RDF}object`, object],
      [`${SKOS}note`, literal(mapping.reason, 'en')],
      ...(mapping.conflict === undefined
        ? []
        : [[`${SKOS}editorialNote`, literal(mapping.conflict, 'en')] as [string, Quad_Object]]),
      [`${DCT}creator`, literal(mapping.by)],
      [
        `${DCT}date`,
        literal(mapping.judged, namedNode(`${XSD}${dateTypes[mapping.judged.length]}`)),
      ],
    ];
    const self = namedNode(`${addressOf(from)}--${to.entry.id}-${to.point.id}`);
    for (const [name, value] of statement) writer.addQuad(quad(self, namedNode(name), value));
  }
  let text = '';
  writer.end((_, result: string) => (text = result));
  return text;
}

/** The type of a date by how much of it is known. */
const dateTypes: Record<number, string> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' };
