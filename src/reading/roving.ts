/** Which way an arrow key points. */
const directions: Record<string, readonly [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much farther a mark seems that lies aside of the way of an arrow. */
const ASIDE = 3;

/** Makes a figure of many links one stop of the tab key; arrows go on to the nearest mark, Home and End to the first and last. */
function rove(figure: SVGElement): void {
  const links = [...figure.querySelectorAll<SVGAElement>('a')];
  const own = links.find((link) => link.hasAttribute('aria-current')) ?? links[0];
  const stopAt = (stop: SVGAElement | undefined) => {
    for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  };
  stopAt(own);
  figure.addEventListener('focusin', ({ target }) => {
    stopAt(links.find((link) => link === target) ?? own);
  });
  figure.addEventListener('keydown', (event) => {
    const from = links.find((link) => link === event.target);
    const next = from && targetOf(event.key, from, links);
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
  });
}

function targetOf(key: string, from: SVGAElement, links: readonly SVGAElement[]) {
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  const direction = directions[key];
  return direction && nearest(from, links, direction);
}

function nearest(
  from: SVGAElement,
  links: readonly SVGAElement[],
  [x, y]: readonly [number, number],
) {
  const middle = (link: SVGAElement) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const here = middle(from);
  const ahead = links.flatMap((link) => {
    const there = middle(link);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const way = dx * x + dy * y;
    return way > 0 ? [{ link, distance: way + ASIDE * Math.abs(dx * y + dy * x) }] : [];
  });
  return ahead.toSorted((a, b) => a.distance - b.distance)[0]?.link;
}

for (const figure of document.querySelectorAll<SVGElement>('svg[data-roving]')) rove(figure);
