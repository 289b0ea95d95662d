import { readContent, type RecordFile } from '../../src/checks/read.ts';
import { splitTarget } from '../../src/graph/build.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { referencesOf, schemas } from '../../src/schemas/index.ts';
import { referencesIn } from '../../src/schemas/reference.ts';
import { editorialFields } from '../../src/schemas/source.ts';
import { isOptional } from './fields.ts';

/** A record as its file has it, before any schema has seen it. */
export type Written = Record<string, unknown>;

/** A real record with as much of the content around it as it needs to be sound. */
export interface Sample extends Omit<RecordFile, 'value'> {
  value: Written;
  /** What it refers to, pared down to what such a record cannot do without. */
  neighbours: Sample[];
  topics: Written[];
}

const { records, lists } = readContent(contentFolder);
const all = new Map(records.map((record) => [record.id, written(record)]));
const allTopics = new Map(
  (lists.get('topics.yaml') as Written[]).map((topic) => [String(topic.id), topic]),
);

function written({ value, ...rest }: RecordFile): Sample {
  return { ...rest, value: value as Written, neighbours: [], topics: [] };
}

/** Every real record, alone. */
export const realRecords: readonly Sample[] = [...all.values()];

/** A real record together with everything that it refers to. */
export function surrounded(sample: Sample): Sample {
  const neighbours = new Map<string, Sample>();
  const topics = new Map<string, Written>();
  const open = idsIn(sample);
  for (const id of open) {
    const [topic, record] = [allTopics.get(id), all.get(id)];
    if (topic && !topics.has(id)) {
      topics.set(id, topic);
      if (topic.broader !== undefined) open.push(String(topic.broader));
    }
    if (record && id !== sample.id && !neighbours.has(id)) {
      const neighbour = pared(record, targetsIn(sample));
      neighbours.set(id, neighbour);
      open.push(...idsIn(neighbour));
    }
  }
  return { ...sample, neighbours: [...neighbours.values()], topics: [...topics.values()] };
}

/** What a record refers to, points included. */
export function targetsIn({ value, collection }: Pick<Sample, 'value' | 'collection'>): string[] {
  return referencesIn(value, referencesOf[collection]).map(({ target }) => target);
}

function idsIn(sample: Sample): string[] {
  return targetsIn(sample).map((target) => splitTarget(target).id);
}

const POINTS = ['commitments', 'pillars'];

function pared(record: Sample, targets: readonly string[]): Sample {
  const { shape } = schemas[record.collection];
  const points = POINTS.flatMap((field) => {
    const all = (record.value[field] ?? []) as Written[];
    const named = all.filter(({ id }) => targets.includes(`${record.id}#${String(id)}`));
    return named.length > 0 ? [[field, named.map(unobserved)] as const] : [];
  });
  const kept = Object.entries(shape)
    .filter(([field, schema]) => !isOptional(schema) && field in record.value)
    .map(([field]) => [field, record.value[field]] as const);
  const value: Written = Object.fromEntries([...kept, ...points]);
  const fields = Object.keys(value);
  const facts = fields.filter((field) => !(editorialFields as readonly string[]).includes(field));
  return {
    ...record,
    value: {
      ...value,
      sources: supporting(value.sources as Written[], facts),
    },
  };
}

function unobserved(point: Written): Written {
  return Object.fromEntries(Object.entries(point).filter(([field]) => field !== 'observations'));
}

function supporting(sources: readonly Written[], facts: readonly string[]): Written[] {
  return sources
    .map((source) => ({ ...source, supports: supportsOf(source).filter((f) => facts.includes(f)) }))
    .filter(({ supports }) => supports.length > 0);
}

/** The fields that a source supports. */
export function supportsOf(source: Written): string[] {
  return (source.supports ?? []) as string[];
}
