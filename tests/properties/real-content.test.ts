import { describe, expect, test } from 'vitest';
import { checkDay } from '../../src/build-day.ts';
import { checkContent } from '../../src/checks/run.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { editionsOf, outcomesOf } from '../../src/graph/conferences.ts';
import { workingBodiesOf, workOf } from '../../src/graph/organizations.ts';
import { relationsOf } from '../../src/graph/relations.ts';
import { identityOf, sourcesOf } from '../../src/graph/sources.ts';
import type { Entry } from '../../src/schemas/index.ts';
import { relationTypes } from '../../src/schemas/relation.ts';
import { wordsFor } from '../../src/words/index.ts';
import { verbOf } from '../../src/words/records.ts';

const { graph } = checkContent(contentFolder, checkDay);
const entries = [...graph.entries.values()];

/** Pairs of ids in a fixed order, so that two ways of finding them can be compared. */
function pairs(found: readonly (readonly [string, string])[]): string[] {
  return [...new Set(found.map(([one, other]) => `${one} → ${other}`))].toSorted();
}

function byIds(one: Entry, others: readonly Entry[]): [string, string][] {
  return others.map(({ id }) => [one.id, id]);
}

describe('a fact that is written once is seen from both ends:', () => {
  test('the outcomes of a meeting are the declarations that name it', () => {
    const stated = graph.declarations.flatMap(({ id, adoptedAt }) =>
      adoptedAt === undefined ? [] : [[adoptedAt, id] as const],
    );
    expect(stated.length).toBeGreaterThan(0);
    const derived = graph.conferences.flatMap((each) => byIds(each, outcomesOf(graph, each)));
    expect(pairs(derived)).toEqual(pairs(stated));
  });

  test('the editions of a series are the meetings that name it', () => {
    const stated = graph.conferences.flatMap(({ id, series }) =>
      series === undefined ? [] : [[series, id] as const],
    );
    expect(stated.length).toBeGreaterThan(0);
    const derived = graph.series.flatMap((each) => byIds(each, editionsOf(graph, each)));
    expect(pairs(derived)).toEqual(pairs(stated));
  });

  test('the bodies of an organization are those that name it as their parent', () => {
    const stated = graph.organizations.flatMap(({ id, parent }) =>
      parent === undefined ? [] : [[parent, id] as const],
    );
    expect(stated.length).toBeGreaterThan(0);
    const derived = graph.organizations.flatMap((each) =>
      byIds(each, workingBodiesOf(graph, each)),
    );
    expect(pairs(derived)).toEqual(pairs(stated));
  });

  test('the work of an organization is what names it as organizer, issuer or custodian', () => {
    const stated = [
      ...graph.conferences.flatMap(({ id, organizers = [] }) =>
        organizers.map(({ org }) => [org, id] as const),
      ),
      ...graph.declarations.flatMap(({ id, issuers = [] }) =>
        issuers.map((issuer) => [issuer, id] as const),
      ),
      ...graph.frameworks.map(({ id, custodian }) => [custodian, id] as const),
      ...graph.series.flatMap(({ id, organizers = [] }) =>
        organizers.map((organizer) => [organizer, id] as const),
      ),
    ];
    const derived = graph.organizations.flatMap((each) =>
      byIds(each, Object.values(workOf(graph, each)).flat()),
    );
    expect(pairs(derived)).toEqual(pairs(stated));
  });
});

describe('a relation', () => {
  /** One line for each relation as one end sees it, told as if by the end that states it. */
  function toldBy(direction: 'stated' | 'derived'): string[] {
    return entries
      .flatMap((entry) =>
        relationsOf(graph, entry)
          .filter((related) => related.direction === direction)
          .map(({ other, ...related }) => {
            const [from, to] = direction === 'stated' ? [entry, other] : [other, entry];
            return JSON.stringify([from.id, related.type, to.id, related.point, related.note]);
          }),
      )
      .toSorted();
  }

  test('is seen from the target exactly as often as it is stated, with point and note', () => {
    expect(toldBy('stated').length).toBeGreaterThan(0);
    expect(toldBy('derived')).toEqual(toldBy('stated'));
  });

  test('has the label of its table at one end and the inverse at the other', () => {
    for (const related of entries.flatMap((entry) => relationsOf(graph, entry))) {
      const { label, inverse } = relationTypes[related.type];
      expect(verbOf(wordsFor('en'), related)).toBe(
        related.direction === 'stated' ? label : inverse,
      );
    }
  });

  test('is told by two different labels, so that no reader takes one end for the other', () => {
    for (const { label, inverse } of Object.values(relationTypes)) expect(inverse).not.toBe(label);
  });
});

describe('the sources, joined across records,', () => {
  const sources = sourcesOf(graph);

  test('have each citation of each record once', () => {
    const cited = entries.flatMap((entry) =>
      entry.sources.map((source) => `${identityOf(source)} ${entry.id} ${source.id}`),
    );
    const joined = sources.flatMap(({ source, citedBy }) =>
      citedBy.map(({ entry, key }) => `${identityOf(source)} ${entry.id} ${key}`),
    );
    expect(joined.toSorted()).toEqual(cited.toSorted());
    expect(new Set(joined).size).toBe(joined.length);
  });

  test('have no address twice', () => {
    const addresses = sources.flatMap(({ source: { url } }) => url ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('are cited by no record under two keys', () => {
    const twice = sources.filter(
      ({ citedBy }) => new Set(citedBy.map(({ entry }) => entry)).size < citedBy.length,
    );
    expect(twice.map(({ source }) => identityOf(source))).toEqual([]);
  });
});

test('nothing is mentioned by a record that does not say so', () => {
  for (const [id, mentions] of graph.mentions) {
    for (const { from, path } of mentions) {
      const value = path.reduce<unknown>(
        (inside, step) => (inside as Record<string | number, unknown>)[step],
        from,
      );
      expect(String(value).split('#')[0]).toBe(id);
    }
  }
});
