import { fullAddress } from '../addresses.ts';
import { firstLanguage, languages, prefixOf } from '../languages.ts';
import type { Dataset, ExportFile } from './dataset.ts';
import { entriesOf } from './records.ts';
import { historian } from './releases/history.ts';
import { pathOf } from './releases/digests.ts';

/** As many addresses as one sitemap may hold. */
const MOST = 50_000;

/** The path that a page has in the first language, and the language it is in. */
function parted(path: string): { path: string; language: string } {
  const other = languages.find(
    (one) => one !== firstLanguage && path.startsWith(`/${prefixOf(one)}/`),
  );
  if (other === undefined) return { path, language: firstLanguage };
  return { path: path.slice(`/${prefixOf(other)}`.length), language: other };
}

const xml = (text: string) => text.replaceAll('&', '&amp;');

/** The sitemap of the pages that are there and have not moved, with the day on which the record of a page was last changed and the same page in other languages. */
export function* sitemapFiles(dataset: Dataset, pages: readonly string[]): Generator<ExportFile> {
  const lifeOf = historian(dataset);
  const changed = new Map(
    entriesOf(dataset.graph).map((entry) => [`/${pathOf(entry)}/`, lifeOf(entry).changed]),
  );
  const latest = [...changed.values()].toSorted().at(-1) ?? dataset.day;
  const listed = pages.filter((page) => !dataset.graph.moved.has(page.split('/').at(-2) ?? ''));
  const there = new Set(listed);
  const entries = listed.toSorted().map((page) => {
    const { path } = parted(page);
    const others = languages.flatMap((language) => {
      const prefix = prefixOf(language);
      const same = prefix === undefined ? path : `/${prefix}${path}`;
      return there.has(same)
        ? [
            `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(fullAddress(same as '/'))}"/>`,
          ]
        : [];
    });
    const links = others.length > 1 ? others.join('') : '';
    return `<url><loc>${xml(fullAddress(page as '/'))}</loc><lastmod>${changed.get(path) ?? latest}</lastmod>${links}</url>`;
  });
  const parts = Array.from({ length: Math.ceil(entries.length / MOST) }, (_, at) =>
    entries.slice(at * MOST, (at + 1) * MOST),
  );
  for (const [at, part] of parts.entries())
    yield { path: `/sitemap-${at}.xml`, body: urlset(part) };
  yield {
    path: '/sitemap-index.xml',
    body: `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${parts
      .map(
        (_, at) =>
          `<sitemap><loc>${fullAddress(`/sitemap-${at}.xml`)}</loc><lastmod>${latest}</lastmod></sitemap>`,
      )
      .join('\n')}\n</sitemapindex>\n`,
  };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlset(entries: readonly string[]): string {
  return `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** What crawlers are told: everything may be read, and here is the list of it. */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`;
}
