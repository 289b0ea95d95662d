import { Feed } from 'feed';
import { site } from '../../../site.config.ts';
import { fullAddress } from '../../addresses.ts';
import { firstLanguage } from '../../languages.ts';
import { phrase, wordsFor } from '../../words/index.ts';
import type { Dataset, ExportFile } from '../dataset.ts';
import { json } from '../records.ts';

const words = wordsFor(firstLanguage);
const { host } = new URL(site.address);

/** The manifests of the releases, the list of them, and a feed of it. */
export function* releaseFiles({ releases, day }: Dataset): Generator<ExportFile> {
  const feed = new Feed({
    id: fullAddress('/feeds/releases'),
    title: phrase(words.feeds.name, { site: site.name, name: words.releasePage.list }),
    link: fullAddress('/data/releases/'),
    language: firstLanguage,
    updated: new Date(releases.at(-1)?.date ?? day),
    generator: site.name,
    copyright: site.licence.name,
    feedLinks: { atom: fullAddress('/feeds/releases.xml') },
    author: { name: site.name, link: fullAddress('/') },
  });
  const listed = [];
  for (const release of releases.toReversed()) {
    const { version, date, counts, changes } = release;
    const path = `/data/releases/${version}` as const;
    yield { path: `${path}/manifest.json`, body: json(release) };
    const sizes = {
      added: changes.added.length,
      removed: changes.removed.length,
      changed: changes.changed.length,
      sources: changes.sources.length,
    };
    listed.push({
      version,
      date,
      manifest: fullAddress(`${path}/manifest.json`),
      counts,
      changes: sizes,
    });
    feed.addItem({
      id: `tag:${host},${date}:releases/${version}`,
      title: phrase(words.releasePage.title, { version }),
      link: fullAddress(`${path}/`),
      date: new Date(date),
      published: new Date(date),
      description: Object.entries(sizes)
        .map(([name, size]) => `${name}: ${size}`)
        .join(', '),
    });
  }
  yield { path: '/data/releases/index.json', body: json({ releases: listed }) };
  yield { path: '/feeds/releases.xml', body: feed.atom1() };
}
