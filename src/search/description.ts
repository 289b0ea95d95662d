import { site } from '../../site.config.ts';
import { fullAddress } from '../addresses.ts';
import { wordsFor } from '../words/index.ts';

/** The longest name that browsers take (OpenSearch 1.1). */
const NAME = 16;

/** Describes the search of the site to browsers (OpenSearch 1.1). */
export function searchDescription(language: string): string {
  const { search } = wordsFor(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(site.name.slice(0, NAME))}</ShortName>
  <Description>${escaped(search.label)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${language}</Language>
  <Image width="16" height="16" type="image/svg+xml">${fullAddress('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${fullAddress('/search/', language)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${fullAddress('/opensearch.xml', language)}"/>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
