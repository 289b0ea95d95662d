import { firstLanguage } from '../../languages.ts';
import { wordsFor } from '../../words/index.ts';
import type { Dataset, ExportFile } from '../dataset.ts';
import { bySubject, organizationsBehind, topicsWithBroader } from '../subjects.ts';
import { atomFeed, jsonFeed, type Place } from './feed.ts';
import { newsOf, type News } from './news.ts';

/** Feeds of all news, of each topic and of each organization; one without news is there to be subscribed to. */
export function* feedFiles(dataset: Dataset): Generator<ExportFile> {
  const { graph } = dataset;
  const news = newsOf(dataset);
  const both = (place: Place, members: readonly News[]): ExportFile[] => [
    { path: `${place.path}.xml`, body: atomFeed(dataset, place, members) },
    { path: `${place.path}.json`, body: jsonFeed(place, members) },
  ];
  yield* both({ name: wordsFor(firstLanguage).feeds.all, path: '/feeds/all', page: '/' }, news);
  const onTopic = bySubject(news, ({ entry }) => topicsWithBroader(graph, entry));
  for (const { id, label } of graph.topics)
    yield* both(
      { name: label, path: `/feeds/topics/${id}`, page: `/topics/${id}/` },
      onTopic.get(id) ?? [],
    );
  const behind = bySubject(news, ({ entry }) => organizationsBehind(graph, entry));
  for (const { id, name } of graph.organizations)
    yield* both(
      { name, path: `/feeds/organizations/${id}`, page: `/organizations/${id}/` },
      behind.get(id) ?? [],
    );
}
