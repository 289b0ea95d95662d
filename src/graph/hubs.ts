import type { Entry, Topic } from '../schemas/index.ts';
import { compareLatestFirst, type Graph } from './build.ts';
import { otherMentionsOf } from './mentions.ts';
import { peopleOf, workingBodiesOf, workOf } from './organizations.ts';
import { entriesOn } from './topics.ts';

/** As many of those that name a record stand on its page; where there are more, all have pages of their own. */
export const FIRST = 50;
/** As many stand on each of those pages. */
export const ON_A_PAGE = 200;

/** A list that follows from what others say of a record or a topic. */
export interface DerivedList {
  /** Its name in addresses: `convened`, or the field in which others name the record. */
  list: string;
  entries: readonly Entry[];
}

/** What an organization did and has under it, each list in its own order. */
export function workListsOf(graph: Graph, entry: Entry): DerivedList[] {
  if (entry.collection !== 'organizations') return [];
  const work = workOf(graph, entry);
  return [
    { list: 'bodies', entries: workingBodiesOf(graph, entry) },
    { list: 'issued', entries: work.declarations },
    { list: 'keeps', entries: work.frameworks },
    { list: 'convened', entries: work.conferences },
    { list: 'holds', entries: work.series },
  ].filter(({ entries }) => entries.length > 0);
}

/** The meetings at which someone spoke for an organization. */
export function peopleListOf(graph: Graph, entry: Entry): DerivedList[] {
  if (entry.collection !== 'organizations') return [];
  return [{ list: 'people', entries: peopleOf(graph, entry).map(({ conference }) => conference) }];
}

/** The records that mention one in fields that have no name of their own for it. */
export function mentionListsOf(graph: Graph, entry: Entry): DerivedList[] {
  return [...otherMentionsOf(graph, entry)].map(([list, entries]) => ({ list, entries }));
}

/** The records on a topic, by their collection. */
export function topicListsOf(graph: Graph, topic: Topic): DerivedList[] {
  const groups = Map.groupBy(entriesOn(graph, topic), ({ collection }) => collection);
  return [...groups].map(([list, entries]) => ({ list, entries }));
}

/** What of a list stands on the page it follows from: all of it, or the latest of a long one. */
export function firstOf(entries: readonly Entry[]): readonly Entry[] {
  return isLong(entries) ? inPages(entries).slice(0, FIRST) : entries;
}

/** Whether a list has pages of its own. */
export function isLong(list: readonly unknown[]): boolean {
  return list.length > FIRST;
}

/** A long list in the order of its pages, the latest first. */
export function inPages(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(compareLatestFirst);
}

/** How many pages a long list has. */
export function pagesOf(list: readonly unknown[]): number {
  return Math.ceil(list.length / ON_A_PAGE);
}

/** Things in their order, as many together as weigh no more than a page can hold; one that is heavier stands alone. */
export function inWeighedPages<T>(things: readonly T[], weightOf: (thing: T) => number): T[][] {
  const pages: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const weight = weightOf(thing);
    if (weight > room || pages.length === 0) {
      pages.push([]);
      room = ON_A_PAGE;
    }
    pages.at(-1)?.push(thing);
    room -= weight;
  }
  return pages;
}
