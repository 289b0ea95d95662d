import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** What a page of the peers shows of a record: the same words as Plenary's, and none of its figures or files. */
export interface Told {
  path: string;
  title: string;
  summary: string;
  facts: [label: string, value: string][];
  points: string[];
  links: { label: string; path: string; title: string }[];
  sources: { title: string; publisher: string; url: string }[];
}

/** A record as it stands in its file. */
export interface Filed {
  collection: string;
  id: string;
  data: Record<string, unknown>;
}

/** The folders of records, as peers list them. */
export const folders = ['conferences', 'declarations', 'frameworks', 'organizations', 'series'];
/** The languages of the interface, whose words a page of the peers does not have: its pages alone are counted. */
export const prefixes = ['', '/fr'];
/** As many records as a list shows on one page, and as a record's page shows of those that mention it. */
export const PAGE = 100;
const SHOWN = 50;

/** The records of a content folder, read as a peer reads them that has no loader of its own. */
export function readRecords(content: string): Filed[] {
  return folders.flatMap((collection) =>
    readdirSync(path.join(content, collection)).map((file) => ({
      collection,
      id: path.basename(file, '.yaml'),
      data: parse(readFileSync(path.join(content, collection, file), 'utf8')) as Filed['data'],
    })),
  );
}

/** Tells every record, joined once: what each mentions, and by whom it is mentioned. */
export function tellAll(records: readonly Filed[]): Told[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const mentions = new Map<string, Filed[]>();
  for (const record of records)
    for (const id of new Set(namedIn(record.data, byId)))
      mentions.set(id, [...(mentions.get(id) ?? []).slice(0, SHOWN), record]);
  return records.map((record) => tell(record, byId, mentions.get(record.id) ?? []));
}

function namedIn(value: unknown, byId: ReadonlyMap<string, Filed>): string[] {
  if (typeof value === 'string') return byId.has(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inside) => namedIn(inside, byId));
}

function tell(record: Filed, byId: ReadonlyMap<string, Filed>, from: readonly Filed[]): Told {
  const { id, collection, data } = record;
  const listed = (label: string, one: Filed | undefined) =>
    one ? [{ label, path: `/${one.collection}/${one.id}/`, title: String(one.data['name']) }] : [];
  const points = (data['commitments'] ?? data['pillars'] ?? []) as Record<string, unknown>[];
  return {
    path: `/${collection}/${id}/`,
    title: String(data['name']),
    summary: String(data['summary'] ?? ''),
    facts: Object.entries(data)
      .filter(([, value]) => typeof value === 'string')
      .map(([label, value]) => [label, String(value)]),
    points: points.map(({ id, name, text }) => [id, name, text].filter(Boolean).join(' ')),
    links: [
      ...namedIn(data, byId).flatMap((id) => listed('names', byId.get(id))),
      ...from.slice(0, SHOWN).flatMap((one) => listed('named by', one)),
    ],
    sources: ((data['sources'] ?? []) as Told['sources']).map(({ title, publisher, url }) => ({
      title,
      publisher,
      url,
    })),
  };
}
