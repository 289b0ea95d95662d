import { site } from '../../../site.config.ts';
import { fullAddress, recordPath } from '../../addresses.ts';
import { splitTarget, type Graph } from '../../graph/build.ts';
import { publisherOf } from '../../graph/quality.ts';
import { identityOf, sourcesOf, type CitedSource } from '../../graph/sources.ts';
import { referencesOf, type Entry, type Source } from '../../schemas/index.ts';
import { referencesIn } from '../../schemas/reference.ts';
import type { Dataset } from '../dataset.ts';

import { derivedOf } from './derived.ts';
import { apiVersion } from './shapes.ts';
import { named, without, type Named, filed } from '../records.ts';

/** Which format, which state of the data, and for which day. */
export function versionOf({ version, day }: Dataset) {
  return { api: apiVersion, data: version, day };
}

/** What every document of the interface begins with. */
export function headOf(dataset: Dataset) {
  return { version: versionOf(dataset), licence: site.licence.id };
}

/** What is known of sources beyond the records that cite them, by what makes them the same. */
export type Sources = ReadonlyMap<string, CitedSource>;

/** All sources by what makes them the same. */
export function sourcesByIdentity({ graph }: Dataset): Sources {
  return new Map(sourcesOf(graph).map((cited) => [identityOf(cited.source), cited]));
}

/** Readings by address, looked up once for each source. */
function readingsOf({ graph }: Dataset) {
  return new Map(graph.readings.map((reading) => [reading.url, reading]));
}

/** A function that tells the whole of a record: what it says, what follows, and what is known of its sources. */
export function recordTeller(dataset: Dataset): (entry: Entry) => Record<string, unknown> {
  const { graph, day } = dataset;
  const all = sourcesByIdentity(dataset);
  const readings = readingsOf(dataset);
  const sourceOf = (source: Source, entry: Entry) => {
    const quality = publisherOf(graph, source)?.quality;
    const reading = readings.get(source.url ?? '');
    const citedBy = all.get(identityOf(source))?.citedBy ?? [];
    const others = citedBy.filter((other) => other.entry !== entry);
    return {
      ...without(source, 'supports'),
      ...(quality && { quality }),
      ...(reading && { tried: reading.read, found: reading.found }),
      alsoCitedBy: others.map((other) => named(other.entry)),
    };
  };
  return (entry) => ({
    ...headOf(dataset),
    url: fullAddress(recordPath(entry)),
    record: filed(entry),
    mentioned: mentionedIn(graph, entry),
    derived: derivedOf(graph, entry, day),
    sources: entry.sources.map((source) => sourceOf(source, entry)),
  });
}

/** The records that a record names, by id; topics are no records. */
function mentionedIn(graph: Graph, entry: Entry): Record<string, Named> {
  const ids = referencesIn(entry, referencesOf[entry.collection]).map(
    ({ target }) => splitTarget(target).id,
  );
  const found = [...new Set(ids)].flatMap((id) => graph.entries.get(id) ?? []);
  return Object.fromEntries(found.map((other) => [other.id, named(other)]));
}
