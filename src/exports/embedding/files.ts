import { site } from '../../../site.config.ts';
import { fullAddress } from '../../addresses.ts';
import { comingUp } from '../../graph/conferences.ts';
import { firstLanguage } from '../../languages.ts';
import type { Entry } from '../../schemas/index.ts';
import { phrase, wordsFor } from '../../words/index.ts';
import type { Dataset, ExportFile } from '../dataset.ts';
import { entriesOf, json } from '../records.ts';
import { pathOf } from '../releases/digests.ts';
import { bySubject, organizationsBehind, topicsWithBroader } from '../subjects.ts';
import { cardPage, comingUpPage, html } from './page.ts';

const words = wordsFor(firstLanguage).embed;
const WIDTH = 480;
const HEIGHT = 260;

/** The element that shows a page of another site within one's own. */
export function iframe(path: `/${string}`, title: string): string {
  return `<iframe src="${fullAddress(path)}" title="${html(title)}" width="${WIDTH}" height="${HEIGHT}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** What oEmbed (oembed.com) asks about a page, as a file beside it. */
function oembed(entry: Entry) {
  return {
    version: '1.0',
    type: 'rich',
    title: entry.name,
    provider_name: site.name,
    provider_url: fullAddress('/'),
    width: WIDTH,
    height: HEIGHT,
    html: iframe(`/embed/${pathOf(entry)}.html`, entry.name),
  };
}

/** Cards of records and lists of what is coming up, for the sites of others. */
export function* embedFiles(dataset: Dataset): Generator<ExportFile> {
  const { graph, day } = dataset;
  for (const entry of entriesOf(graph)) {
    yield { path: `/embed/${pathOf(entry)}.html`, body: cardPage(entry) };
    yield { path: `/embed/${pathOf(entry)}.json`, body: json(oembed(entry)) };
  }
  const coming = comingUp(graph, day);
  yield {
    path: '/embed/coming-up.html',
    body: comingUpPage(words.comingUp, '/calendar/', coming),
  };
  const onTopic = bySubject(coming, (entry) => topicsWithBroader(graph, entry));
  for (const { id, label } of graph.topics)
    yield {
      path: `/embed/topics/${id}.html`,
      body: comingUpPage(
        phrase(words.comingUpOn, { name: label }),
        `/topics/${id}/`,
        onTopic.get(id) ?? [],
      ),
    };
  const of = bySubject(coming, (entry) => organizationsBehind(graph, entry));
  for (const { id, name, short } of graph.organizations)
    yield {
      path: `/embed/organizations/${id}/coming-up.html`,
      body: comingUpPage(
        phrase(words.comingUpOf, { name: short ?? name }),
        `/organizations/${id}/`,
        of.get(id) ?? [],
      ),
    };
}
