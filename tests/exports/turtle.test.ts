import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { turtleOf } from '../../src/exports/linked/turtle.ts';
import { namespaces } from '../../src/exports/linked/namespaces.ts';
import { entriesOf } from '../../src/exports/records.ts';
import { sourcesOf } from '../../src/graph/sources.ts';
import { real } from './real.ts';

const store = new Store(new Parser().parse(turtleOf(real)));
const { rdf, dct, skos, prov, eli, schema } = namespaces;
const site = 'https://plenary.example';

/** The values of a property, as text. */
function values(subject: string | null, property: string): string[] {
  return store.getObjects(subject, property, null).map(({ value }) => value);
}

/** Every text of several words in a record. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the data as Turtle', () => {
  it('name every record under the address of its page, with its kind and name', () => {
    const wrong = entriesOf(real.graph).filter(({ collection, id, name }) => {
      const subject = `${site}/${collection}/${id}/`;
      return (
        !values(subject, `${dct}identifier`).includes(id) ||
        !values(subject, `${schema}name`).includes(name) ||
        values(subject, `${rdf}type`).length !== 1
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('hold each topic and term as a concept, each point as a part, each source as evidence', () => {
    const { topics, terms, declarations, frameworks } = real.graph;
    const points = [
      ...declarations.flatMap(({ commitments }) => commitments),
      ...frameworks.flatMap(({ pillars }) => pillars),
    ];
    expect(store.getSubjects(`${skos}inScheme`, `${site}/topics/`, null)).toHaveLength(
      topics.length,
    );
    expect(store.getSubjects(`${skos}inScheme`, `${site}/glossary/`, null)).toHaveLength(
      terms.length,
    );
    expect(store.getSubjects(`${eli}is_part_of`, null, null)).toHaveLength(points.length);
    expect(store.getSubjects(`${rdf}type`, `${prov}Entity`, null)).toHaveLength(
      sourcesOf(real.graph).length,
    );
  });

  it('hold every text that a record says', () => {
    const objects = new Set(store.getObjects(null, null, null).map(({ value }) => value));
    const missing = entriesOf(real.graph).flatMap((entry) =>
      textsIn(entry)
        .filter((text) => !objects.has(text))
        .map((text) => `${entry.id}: ${text}`),
    );
    expect(missing).toEqual([]);
  });

  it('say why, by whom and when two points were judged to answer to each other', () => {
    const [first] = real.graph.crosswalk;
    const [statement] = store
      .getSubjects(`${skos}note`, null, null)
      .filter(({ value }) => value.includes('#p1--2017-luxor-resolution-c1'));
    expect(values(statement?.value ?? '', `${skos}note`)).toEqual([first?.reason]);
    expect(values(statement?.value ?? '', `${dct}creator`)).toEqual([first?.by]);
    expect(store.getSubjects(`${rdf}predicate`, null, null).length).toBeGreaterThanOrEqual(
      real.graph.crosswalk.length,
    );
  });

  it('explain every term of their own', () => {
    const used = store.getPredicates(null, null, null).map(({ value }) => value);
    const own = used.filter((value) => value.startsWith(namespaces.own));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((term) => values(term, `${namespaces.rdfs}comment`).length !== 1)).toEqual(
      [],
    );
  });

  it('say which source supports which field', () => {
    const derivation = `${site}/declarations/2018-beijing-declaration/#source-s1`;
    const { sources } = real.graph.entries.get('2018-beijing-declaration') ?? { sources: [] };
    expect(values(derivation, `${namespaces.own}supports`).toSorted()).toEqual(
      sources[0]?.supports.toSorted(),
    );
  });

  it('lead to nothing that they do not hold, inside the site', () => {
    const subjects = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    const properties = [
      `${dct}subject`,
      `${eli}cites`,
      `${eli}based_on`,
      `${schema}superEvent`,
      `${prov}entity`,
    ];
    const dangling = properties.flatMap((property) =>
      values(null, property).filter((value) => value.startsWith(site) && !subjects.has(value)),
    );
    expect(dangling).toEqual([]);
  });
});
