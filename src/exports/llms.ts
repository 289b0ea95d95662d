import { site } from '../../site.config.ts';
import { fullAddress } from '../addresses.ts';
import { firstLanguage } from '../languages.ts';
import { collections } from '../schemas/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Dataset } from './dataset.ts';

const words = wordsFor(firstLanguage);

/** What a program that reads on someone's behalf finds first (llmstxt.org): what is here, and where it lies in plain forms. */
export function llmsText({ graph, version }: Dataset): string {
  const link = (label: string, path: `/${string}`, about: string) =>
    `- [${label}](${fullAddress(path)}): ${about}`;
  return `${[
    `# ${site.name}`,
    `> ${site.description}`,
    `Data version ${version}, ${site.licence.name}: reuse it with credit and cite the record with its version. The page of each record has a twin in Markdown: replace the slash at the end of its address by ".md". Summaries and commitments are told in the editors' own words; each fact names its sources, and what is not known is left out. Statuses of promises are worked out for the day of the build.`,
    '## Records',
    collections
      .map((name) =>
        link(
          words.collections[name].title,
          `/api/v1/${name}.json`,
          `${words.about[name]} ${graph[name].length} records.`,
        ),
      )
      .join('\n'),
    '## Lists',
    [
      link(
        'Commitments',
        '/api/v1/commitments.json',
        'Every point of every declaration, with strength, addressees and topics.',
      ),
      link(
        'Relations',
        '/api/v1/relations.json',
        'Which record builds on, implements, amends or refers to which.',
      ),
      link(
        'Crosswalk',
        '/api/v1/crosswalk.json',
        'Which point of one text answers to which of another, each with the reason.',
      ),
      link('Sources', '/api/v1/sources.json', 'Every source, with the records that rest on it.'),
      link('Topics', '/api/v1/topics.json', 'The subject vocabulary.'),
      link('Glossary', '/api/v1/glossary.json', 'Acronyms and terms of art.'),
    ].join('\n'),
    '## The whole',
    [
      link('JSON Lines', '/data/plenary.jsonl', 'One record a line.'),
      link('SQLite', '/data/plenary.sqlite', 'All tables, with full-text search.'),
      link('Codebook', '/data/codebook.md', 'Every column and every word of the closed lists.'),
      link('OpenAPI', '/api/openapi.json', 'The description of the JSON interface.'),
    ].join('\n'),
    '## Optional',
    [
      link('News', '/feeds/all.json', 'New records, outcomes and corrections.'),
      link('Turtle', '/data/plenary.ttl', 'Linked data in SKOS, ELI and PROV.'),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
