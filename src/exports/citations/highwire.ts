import { site } from '../../../site.config.ts';
import type { Cited } from './cited.ts';

/** The names and values of the meta elements by which Zotero and search engines for scholars know a record. */
export function highwire({ title, authors, date, url }: Cited): [name: string, content: string][] {
  return [
    ['citation_title', title],
    ...authors.map((name): [string, string] => ['citation_author', name]),
    ...(date === undefined
      ? []
      : [['citation_publication_date', date.replaceAll('-', '/')] as [string, string]]),
    ['citation_publisher', site.name],
    ['citation_language', 'en'],
    ['citation_public_url', url],
  ];
}
