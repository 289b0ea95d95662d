import { Feed } from 'feed';
import { site } from '../../../site.config.ts';
import { fullAddress, recordPath } from '../../addresses.ts';
import { firstLanguage } from '../../languages.ts';
import { conferenceStatuses, frameworkStatuses } from '../../schemas/vocabularies.ts';
import { phrase, wordsFor } from '../../words/index.ts';
import { plainText } from '../../words/prose.ts';
import type { Dataset } from '../dataset.ts';
import { json } from '../records.ts';
import type { News } from './news.ts';

const words = wordsFor(firstLanguage);
const { host } = new URL(site.address);
/** As many items as a feed holds; older ones are in the releases. */
const MOST = 100;

/** What a feed is called and where it lies, without the ending. */
export interface Place {
  name: string;
  path: `/${string}`;
  /** The page that it is about. */
  page: `/${string}`;
}

/** The day of the latest news; of the last release, or of the build, where there is none. */
function updatedOn({ releases, day }: Dataset, news: readonly News[]): string {
  return news[0]?.date ?? releases.at(-1)?.date ?? day;
}

/** What every format tells of a piece of news, in plain text. */
function told(news: News) {
  const { id, sort, date, entry } = news;
  return {
    id: `tag:${host},${date}:${id}`,
    title: phrase(words.feeds.kinds[sort], { name: entry.name }),
    link: fullAddress(recordPath(entry)),
    date,
    text: textOf(news),
    tags: [sort, entry.collection],
  };
}

/** A feed of news as Atom (RFC 4287), whose texts are HTML, so that signs of it are escaped. */
export function atomFeed(dataset: Dataset, place: Place, news: readonly News[]): string {
  const feed = new Feed({
    id: fullAddress(place.path),
    title: escaped(phrase(words.feeds.name, { site: site.name, name: place.name })),
    description: escaped(words.feeds.about),
    link: fullAddress(place.page),
    language: firstLanguage,
    updated: new Date(updatedOn(dataset, news)),
    generator: site.name,
    copyright: site.licence.name,
    feedLinks: { atom: fullAddress(`${place.path}.xml`) },
    author: { name: site.name, link: fullAddress('/') },
  });
  for (const { id, title, link, date, text, tags } of news.slice(0, MOST).map(told))
    feed.addItem({
      id,
      title: escaped(title),
      link,
      date: new Date(date),
      published: new Date(date),
      description: escaped(text),
      category: tags.map((term) => ({ name: term, term })),
    });
  return feed.atom1();
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(place: Place, news: readonly News[]): string {
  return json({
    version: 'https://jsonfeed.org/version/1.1',
    title: phrase(words.feeds.name, { site: site.name, name: place.name }),
    description: words.feeds.about,
    home_page_url: fullAddress(place.page),
    feed_url: fullAddress(`${place.path}.json`),
    language: firstLanguage,
    authors: [{ name: site.name, url: fullAddress('/') }],
    items: news.slice(0, MOST).map((one) => {
      const { id, title, link, date, text, tags } = told(one);
      const moment = new Date(date).toISOString();
      return {
        id,
        url: link,
        title,
        content_text: text,
        date_published: moment,
        date_modified: moment,
        tags,
      };
    }),
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function textOf({ entry, change, correction }: News): string {
  if (correction) return plainText(`${correction.what} ${correction.reason}`);
  if (change)
    return phrase(words.feeds.from, {
      before: labelOf(change.before),
      after: labelOf(change.after),
    });
  return plainText(entry.summary ?? entry.name);
}

const labels: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries({ ...conferenceStatuses, ...frameworkStatuses }).map(([key, { label }]) => [
      key,
      label,
    ]),
  ),
  ...words.promise,
};

function labelOf(status: string): string {
  return labels[status] ?? status;
}
