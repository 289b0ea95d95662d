import type { Start } from '../piece.ts';
import type { Sums } from './sums.ts';

/** Who asks for a topic by its name seeks what is about it before what mentions it, and texts before meetings. */
const ON_TOPIC = 0.8;
const TEXT_ON_TOPIC = 1.8;
const texts = ['declarations', 'frameworks'];

/** What it is worth that a document has the topic that is asked for, among its own or in its name. */
export function topicAsked(document: number, sums: Sums, whole: number, start: Start): number {
  const share = ((sums.inTopics[document] ?? 0) + (sums.inNames[document] ?? 0)) / whole;
  const most = ON_TOPIC + (isIn(texts, document, start) ? TEXT_ON_TOPIC : 0);
  return 1 + most * Math.min(1, share);
}

/** Whether a document is of one of some collections. */
export function isIn(collections: readonly string[], document: number, { ranges }: Start): boolean {
  return collections.some((collection) => {
    const [from = 0, to = 0] = ranges[collection] ?? [];
    return document >= from && document < to;
  });
}
