import type { APIRoute } from 'astro';
import { site } from '../../../site.config.ts';
import { onePageInEachLanguage } from '../../languages.ts';
import { searchDescription } from '../../search/description.ts';

export const getStaticPaths = onePageInEachLanguage;

/** Lets browsers add the search of this site, in each language. */
export const GET: APIRoute = ({ currentLocale }) =>
  new Response(searchDescription(currentLocale ?? site.languages[0]), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
