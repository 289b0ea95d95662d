import { site } from '../../site.config.ts';
import { address } from '../addresses.ts';
import type { Graph } from '../graph/build.ts';
import type { Given } from '../publish/given.ts';
import { givenIn } from '../words/publishing.ts';
import { topicLabel } from '../words/records.ts';

/** What the pages on which records are made tell their scripts, in the language of the page. */
export function givenTo(language: string, { topics }: Pick<Graph, 'topics'>): Given {
  return givenIn(language, {
    known: address('/publish/known.json'),
    conferences: address('/api/v1/conferences/'),
    page: address('/publish/', language),
    base: address('/', language),
    site: site.name,
    repository: site.repository,
    editors: site.contact,
    topics: Object.fromEntries(topics.map((topic) => [topic.id, topicLabel(language, topic)])),
  });
}
