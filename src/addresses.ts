import { site } from '../site.config.ts';
import { prefixOf } from './languages.ts';
import type { Collection } from './schemas/reference.ts';

/** Scheme and host of the site. */
export const { origin } = new URL(site.address);

/** The sub-path under which the site lies; empty at the top of a host. */
export const base = new URL(site.address).pathname.replace(/\/$/, '');

/** Address of a file of this site, or of a page in a language, from its path; also when the site lies under a sub-path. */
export function address(path: `/${string}`, language?: string): string {
  const prefix = language === undefined ? undefined : prefixOf(language);
  return base + (prefix === undefined ? path : `/${prefix}${path}`);
}

/** What an author wrote as a link: a path of this site gets its address, any other stays as it is. */
export function addressOf(link: string): string {
  return link.startsWith('/') && !link.startsWith('//') ? address(link as `/${string}`) : link;
}

/** The same with the name of the host, for feeds, citations and search engines. */
export function fullAddress(path: `/${string}`): string {
  return new URL(address(path), site.address).href;
}

/** Path of a record's page, or of a point on it. */
export function recordPath(
  entry: { collection: Collection; id: string },
  point?: string,
): `/${string}` {
  return `/${entry.collection}/${entry.id}/${point === undefined ? '' : `#${point}`}`;
}

/** Address of a record's page, or of a point on it. */
export function recordAddress(
  entry: { collection: Collection; id: string },
  point?: string,
): string {
  return address(recordPath(entry, point));
}
