import { splitTarget } from '../../src/graph/build.ts';
import { referencesOf, schemas } from '../../src/schemas/index.ts';
import { referencesIn, type Reference } from '../../src/schemas/reference.ts';
import { relationTypes } from '../../src/schemas/relation.ts';
import { withValue, type Breaking } from './breakings.ts';
import { isName, listIn, of, type Own } from './own.ts';
import { supportsOf, type Sample, type Written } from './sample.ts';

/** The ways to send each reference of a record astray. */
export function referenceBreakings(sample: Sample): Breaking[] {
  const references = referencesIn(sample.value, referencesOf[sample.collection]);
  const firsts = new Map(
    references.toReversed().map((each) => [each.path.filter(isName).join(), each]),
  );
  return of(
    sample,
    [...firsts.values()].flatMap((reference) => astray(sample, reference)),
  );
}

function astray(sample: Sample, { path, target, to }: Reference): Own[] {
  const { id } = splitTarget(target);
  const own = (how: string, other: string, by = 'unknown-reference'): Own => ({
    ...{ how, at: path, by },
    broken: withValue(sample.value, path, other),
  });
  const strangers = [
    ...sample.neighbours.filter(({ collection }) => !to.includes(collection)),
    ...(to.includes('topics') ? [] : sample.topics.map((topic) => ({ id: String(topic.id) }))),
  ];
  return [
    own('unknown id', 'nothing-of-this-name'),
    own('letter doubled', id + id.slice(-1)),
    ...strangers.slice(0, 1).map((stranger) => own('record of another kind', stranger.id)),
    ...(path[0] === 'relations'
      ? [own('unknown commitment', `${id}#c99`), own('unknown pillar', `${id}#p99`)]
      : []),
    {
      ...own('former id', 'former-id', 'moved-reference'),
      files: { 'moved.yaml': `former-id: ${id}\n` },
    },
  ];
}

/** Relations that this kind of record may not state, and texts that come from themselves. */
export function relationBreakings(sample: Sample): Breaking[] {
  const { value, id, collection } = sample;
  if (!('relations' in schemas[collection].shape)) return [];
  const target = sample.neighbours[0]?.id ?? id;
  const relations = listIn(value, 'relations');
  const at = ['relations', relations.length];
  const stating = (type: string, to: string): Written => ({
    ...value,
    relations: [...relations, { type, target: to }],
    sources: listIn(value, 'sources').map((source, index) =>
      index === 0
        ? { ...source, supports: [...new Set([...supportsOf(source), 'relations'])] }
        : source,
    ),
  });
  return of(
    sample,
    Object.entries(relationTypes).flatMap(([type, { from, acyclic }]): Own[] => {
      const mayState = (from as readonly string[]).includes(collection);
      const foreign = { how: `${type} from the wrong kind`, at: [...at, 'type'] };
      const circle = { how: `${type} itself`, at: [...at, 'target'], by: 'relation-cycle' };
      return [
        ...(mayState
          ? []
          : [{ ...foreign, by: 'unknown-reference', broken: stating(type, target) }]),
        ...(mayState && acyclic ? [{ ...circle, broken: stating(type, id) }] : []),
      ];
    }),
  );
}
