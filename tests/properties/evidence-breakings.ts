import type { Path } from '../../src/checks/check.ts';
import { schemas } from '../../src/schemas/index.ts';
import { editorialFields } from '../../src/schemas/source.ts';
import { withValue, type Breaking } from './breakings.ts';
import { listIn, of, type Own } from './own.ts';
import { supportsOf, type Sample, type Written } from './sample.ts';

const editorial: readonly string[] = editorialFields;

/** The ways to part facts and sources. */
export function evidenceBreakings(sample: Sample): Breaking[] {
  const { value } = sample;
  const sources = listIn(value, 'sources');
  const facts = [...new Set(sources.flatMap(supportsOf))];
  const supporting = (other: string): Written =>
    withValue(value, ['sources', 0, 'supports'], [...supportsOf(sources[0] ?? {}), other]);
  const at: Path = ['sources', 0, 'supports', supportsOf(sources[0] ?? {}).length];
  const absent = Object.keys(schemas[sample.collection].shape).filter((field) => !(field in value));
  const unsupported = (fact: string): Own => ({
    ...{ how: 'fact without a source', at: [fact], by: 'evidence' },
    broken: { ...value, sources: sources.map((source) => without(source, fact)) },
  });
  const support = (how: string, name: string, fields: readonly string[]): Own[] =>
    fields.map((field) => ({
      ...{ how: `support for ${how} ${field}`, at, by: 'evidence' },
      broken: supporting(name === '' ? field : field + name),
    }));
  return of(sample, [
    ...facts.map(unsupported),
    ...support('absent', '', absent),
    ...support('editorial', '', editorial),
    ...support('misspelt', 'x', facts),
    ...sourceListBreakings(value, sources),
  ]);
}

function without(source: Written, fact: string): Written {
  return { ...source, supports: supportsOf(source).filter((field) => field !== fact) };
}

function sourceListBreakings(value: Written, sources: readonly Written[]): Own[] {
  const last = ['sources', sources.length];
  const idle = { ...sources[0], id: 's99', url: 'https://example.org/idle', supports: [] };
  const disagreement = { field: 'name', says: 'Another name.', source: String(sources[0]?.id) };
  const own = (how: string, at: Path, field: string, item: object): Own => ({
    ...{ how, at, by: 'evidence' },
    broken: { ...value, [field]: [...listIn(value, field), item] },
  });
  const next = listIn(value, 'disputed').length;
  return [
    own('source that supports nothing', last, 'sources', idle),
    own('second source of one key', [...last, 'id'], 'sources', sources[0] ?? {}),
    own('unknown source', ['disputed', next, 'source'], 'disputed', {
      ...disagreement,
      source: 's98',
    }),
    own('absent field', ['disputed', next, 'field'], 'disputed', { ...disagreement, field: 'nme' }),
    { how: 'no source at all', at: ['sources'], by: 'schema', broken: { ...value, sources: [] } },
  ];
}
