import { site } from '../../../site.config.ts';
import { fullAddress } from '../../addresses.ts';
import { mappingsOf } from '../../graph/crosswalk.ts';
import { sourcesOf } from '../../graph/sources.ts';
import { collections } from '../../schemas/index.ts';
import type { Dataset } from '../dataset.ts';
import { relationsOfAll } from './list-documents.ts';
import { headOf } from './record-document.ts';

/** What there is: the collections and lists with their counts and addresses. */
export function indexDocument(dataset: Dataset) {
  const { graph } = dataset;
  const address = (name: string) => fullAddress(`/api/v1/${name}.json`);
  const lists = {
    commitments: graph.declarations.reduce((sum, { commitments }) => sum + commitments.length, 0),
    relations: relationsOfAll(dataset).length,
    crosswalk: mappingsOf(graph).length,
    sources: sourcesOf(graph).length,
    topics: graph.topics.length,
    glossary: graph.terms.length,
  };
  return {
    ...headOf(dataset),
    name: site.name,
    description: site.description,
    url: fullAddress('/'),
    openapi: fullAddress('/api/openapi.json'),
    records: graph.entries.size,
    collections: Object.fromEntries(
      collections.map((name) => [
        name,
        {
          count: graph[name].length,
          url: address(name),
          // A template, whose braces an address may not have.
          record: address(name).replace(/\.json$/, '/{id}.json'),
        },
      ]),
    ),
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, count]) => [name, { count, url: address(name) }]),
    ),
  };
}
