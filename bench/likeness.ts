import { contentOf } from '../src/checks/content.ts';
import { readContent } from '../src/checks/read.ts';
import { checkDay } from '../src/build-day.ts';
import { contentFolder } from '../src/content-folder.ts';
import { likenessIndex, mostLike, type Text } from '../src/graph/likeness.ts';
import { allPointsOf } from '../src/graph/points.ts';
import { textOf } from '../src/graph/similar.ts';
import { topicFinder } from '../src/graph/topic-words.ts';

/**
 * How the work of finding similar commitments grows with their number. Texts beyond the real ones are made of their
 * words, drawn as often as they occur, so that common words stay common; no chance is in it.
 */
const { graph } = contentOf(readContent(contentFolder), checkDay);
const real = allPointsOf(
  [...graph.declarations, ...graph.frameworks],
  topicFinder(graph.topics),
).map(({ point }): Text => ({ text: textOf(point), topics: point.topics }));
const words = real.flatMap(({ text }) => text.split(' '));

let state = 1;
function drawn(below: number): number {
  state = (state * 48271) % 2147483647;
  return state % below;
}

function made(): Text {
  const like = real[drawn(real.length)] ?? { text: '', topics: [] };
  const own = like.text
    .split(' ')
    .map((word) => (drawn(3) === 0 ? word : words[drawn(words.length)]));
  return { text: own.join(' '), topics: like.topics };
}

const rows = [real.length, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000].map((size) => {
  state = 1;
  const texts = [...real, ...Array.from({ length: size - real.length }, made)];
  const start = performance.now();
  const index = likenessIndex(texts);
  const built = performance.now();
  for (let at = 0; at < texts.length; at++) mostLike(index, at, { most: 6, least: 0.2 });
  const done = performance.now();
  return {
    texts: size,
    'index, ms': Math.round(built - start),
    'all neighbours, ms': Math.round(done - built),
    'ms a text': Number(((done - built) / size).toFixed(3)),
  };
});
console.table(rows);
