import { site } from '../site.config.ts';
import { prefixOf } from './languages.ts';
import type { Collection } from './schemas/reference.ts';

/** Scheme and host of the site. */
export const { origin } = new URL(site.address);

/** The sub-path under which the site lies; empty at the top of a host. */
export const base = new URL(site.address).pathname.replace(/\/$/, '');

/** Address of a file of this site, or of a page in a language, from its path; also when the site lies under a sub-path. */
export function address(path: `/${string}`, language?: string): string {
  return base + pathIn(language, path);
}

/** What an author wrote as a link: the path of a page gets its address in the language, any other link stays as it is. */
export function addressOf(link: string, language?: string): string {
  return link.startsWith('/') && !link.startsWith('//')
    ? address(link as `/${string}`, language)
    : link;
}

/** The same with the name of the host, for feeds, citations and search engines. */
export function fullAddress(path: `/${string}`, language?: string): string {
  return new URL(address(path, language), site.address).href;
}

function pathIn(language: string | undefined, path: `/${string}`): string {
  const prefix = language === undefined ? undefined : prefixOf(language);
  return prefix === undefined ? path : `/${prefix}${path}`;
}

/** Path of a record's page, or of a point on it. */
export function recordPath(
  entry: { collection: Collection; id: string },
  point?: string,
): `/${string}` {
  return `/${entry.collection}/${entry.id}/${point === undefined ? '' : `#${point}`}`;
}

/** Address of a record's page in a language, or of a point on it. */
export function recordAddress(
  entry: { collection: Collection; id: string },
  language: string | undefined,
  point?: string,
): string {
  return address(recordPath(entry, point), language);
}
