import type { Graph } from '../../graph/build.ts';
import type { Term } from '../../schemas/index.ts';
import { entriesOf } from '../records.ts';

/** The analyser that an engine of the Lucene family has built in for a language; others are taken word by word. */
const analysers: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  it: 'italian',
  ja: 'cjk',
  ko: 'cjk',
  nl: 'dutch',
  pt: 'portuguese',
  ru: 'russian',
  th: 'thai',
  tr: 'turkish',
  zh: 'cjk',
};

/** The analyser for a language tag such as `zh-Hant`. */
export function analyserFor(tag: string): string {
  return analysers[tag.split('-')[0] ?? ''] ?? 'standard';
}

/** A comma and an arrow mean something in the rules of synonyms. */
function inRule(text: string): string {
  return text.replace(/[,\\]|=>/g, (sign) => `\\${sign}`).trim();
}

/** Words that mean the same, one rule for each term that has another form (Solr format). */
export function synonymsOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ term, expansion, aliases = [] }) => {
    const forms = [term, expansion, ...aliases].filter((form) => form !== undefined);
    const distinct = [...new Set(forms.map((form) => inRule(form.toLowerCase())))];
    return distinct.length > 1 ? [distinct.join(', ')] : [];
  });
}

const keyword = { type: 'keyword' };
/** Prose in the language of the records; synonyms are put in when one searches, so that a new one needs no new index. */
const prose = { type: 'text', analyzer: 'records', search_analyzer: 'records_with_synonyms' };

/** Settings and mapping of the index: every field of a document has its type, and nothing else is taken. */
export function indexMapping({ terms, ...graph }: Graph) {
  const languages = entriesOf({ ...graph, terms }).flatMap(({ names = {} }) => Object.keys(names));
  const stemming = ['lowercase', 'asciifolding', 'english_stop', 'english_stemmer'];
  return {
    settings: {
      analysis: {
        filter: {
          english_stop: { type: 'stop', stopwords: '_english_' },
          english_stemmer: { type: 'stemmer', language: 'english' },
          glossary: { type: 'synonym_graph', synonyms: synonymsOf(terms), lenient: true },
        },
        analyzer: {
          records: { type: 'custom', tokenizer: 'standard', filter: stemming },
          records_with_synonyms: {
            type: 'custom',
            tokenizer: 'standard',
            filter: ['lowercase', 'glossary', ...stemming.slice(1)],
          },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        type: keyword,
        record: keyword,
        point: keyword,
        name: { ...prose, fields: { exact: keyword } },
        names: {
          properties: Object.fromEntries(
            [...new Set(languages)]
              .toSorted()
              .map((tag) => [tag, { type: 'text', analyzer: analyserFor(tag) }]),
          ),
        },
        aliases: prose,
        text: prose,
        date: { type: 'date', format: 'strict_date' },
        year: { type: 'integer' },
        country: keyword,
        topics: keyword,
        organizations: keyword,
        strength: keyword,
        addressees: keyword,
        url: { type: 'keyword', index: false },
      },
    },
  };
}
