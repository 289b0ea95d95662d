import { count } from '../forms.ts';

/** Words of search, in English. */
export const search = {
  label: 'Search conferences, declarations, frameworks and organizations',
  button: 'Search',
  type: 'Type',
  topic: 'Topic',
  year: 'Year',
  organization: 'Organization',
  country: 'Place',
  results: count('{n} result', '{n} results'),
  none: 'Nothing found for “{q}”.',
  noneFiltered: 'Nothing found for “{q}” with these filters.',
  noneChosen: 'Nothing found with these filters.',
  nothingWay: 'Try fewer or other words, or go by a list:',
  noScript: 'Search needs JavaScript. Without it, everything can be reached by these lists:',
  failed: 'The search index could not be loaded. Everything can be reached by these lists:',
  clear: 'Clear filters',
  sort: 'Sort',
  sorts: { relevance: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
  more: 'Show more',
  filters: 'Filters',
  allValues: 'All {n}',
  fewerValues: 'Fewer',
  aliases: 'Also known as',
  begin: 'Type a word, a name, a place or an acronym; or go by a list:',
  waiting: 'Searching …',
};
