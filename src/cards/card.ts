import { site } from '../../site.config.ts';
import { dateOf, type Graph } from '../graph/build.ts';
import { collections, type Collection, type Entry } from '../schemas/index.ts';
import { firstLanguage } from '../languages.ts';
import { pointOf } from '../figures/time-scale.ts';
import { wordsFor } from '../words/index.ts';
import { kindLabel, whenAndWhere } from '../words/records.ts';

/** What a social card shows; the same content always makes the same picture. */
export interface Card {
  /** Path of the picture in the site. */
  path: `/${string}`;
  /** The noun, which gives the hue and the mark; none on the card of the whole site. */
  collection: Collection | undefined;
  /** What sort of thing it is, in small capitals above the title. */
  kind: string;
  title: string;
  /** What a list holds; empty for a record, whose name says it. */
  about: string;
  /** When and where. */
  facts: string;
  /** Where it stands in time, as a part of the strip from its first year to the last. */
  time: { from: number; to: number; at: number } | undefined;
}

/** The letters that the fonts of cards hold. A name in another script is told by the card of its collection. */
const drawable =
  /^[\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Path of the card that a page shows where it is shared: the record's own, its collection's, or that of the site. */
export function cardPathFor(graph: Graph, subject: Entry | Collection | undefined): `/${string}` {
  if (subject === undefined) return '/cards/site.png';
  if (typeof subject === 'string') return `/cards/${subject}.png`;
  return hasOwnCard(graph, subject)
    ? `/cards/${subject.collection}/${subject.id}.png`
    : `/cards/${subject.collection}.png`;
}

function hasOwnCard(graph: Graph, { name }: Entry): boolean {
  return graph.entries.size <= site.cardsUpTo && drawable.test(name);
}

/** All cards of the site: its own, one for each collection, and one for each record where these are few enough. */
export function cardsOf(graph: Graph, day: string): Card[] {
  const words = wordsFor(firstLanguage);
  const years = [...graph.entries.values()].flatMap((entry) => dateOf(entry)?.slice(0, 4) ?? []);
  const from = Math.min(...years.map(Number));
  const to = Number(day.slice(0, 4)) + 1;
  const whole = {
    path: cardPathFor(graph, undefined),
    collection: undefined,
    kind: site.name,
    title: words.homePage.title,
    about: '',
    facts: '',
    time: undefined,
  };
  const lists = collections.map((collection): Card => ({
    path: cardPathFor(graph, collection),
    collection,
    kind: site.name,
    title: words.collections[collection].title,
    about: words.about[collection],
    facts: '',
    time: undefined,
  }));
  const records = [...graph.entries.values()]
    .filter((entry) => hasOwnCard(graph, entry))
    .map((entry): Card => {
      const date = dateOf(entry);
      return {
        path: cardPathFor(graph, entry),
        collection: entry.collection,
        kind: kindLabel(words, entry),
        title: entry.name,
        about: '',
        facts: whenAndWhere(firstLanguage, entry),
        time: date === undefined ? undefined : { from, to, at: pointOf(date) },
      };
    });
  return [whole, ...lists, ...records];
}
