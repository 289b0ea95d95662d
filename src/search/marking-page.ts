import { hitsIn } from './engine/marking.ts';
import { chunksOf } from './text/terms.ts';
import { unitsOf } from './text/units.ts';

/** So many stretches of text are looked through. */
const MOST = 4000;
/** What leads about the page and what stands in its margins: a mark there answers nothing. */
const ASIDE = 'nav, figure, .label, .cites';

/** Marks in the page what was sought, without touching its elements. */
export function markSought(query: string): void {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const terms = new Set(
    chunksOf(query)
      .flatMap((chunk) => unitsOf(chunk))
      .flatMap(({ whole, partial }) => [...whole, ...partial]),
  );
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const highlight = new Highlight();
  for (let left = MOST; left > 0 && walker.nextNode(); left--) {
    const node = walker.currentNode;
    for (const { from, to } of hitsIn(node.textContent ?? '', terms)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      highlight.add(range);
    }
  }
  CSS.highlights.set('sought', highlight);
}
