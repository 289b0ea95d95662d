/** A dot by its centre and radius. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** A name beside a dot: where its text begins or ends, on its base line. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Space between dots, so that each can be told apart. */
const GAP = 1;
/** Enough for any crowd of dots to come to rest; a few rounds are usual. */
const ROUNDS = 200;
/** Size of the type of labels, and the width of a letter as a part of it. */
export const TYPE = 12;
const LETTER = 0.56;

/** Moves dots that would cover one another side by side, the smaller one further, as little as that takes. */
export function nudged<D extends Circle>(dots: readonly D[]): D[] {
  const moved = dots.map((dot) => ({ ...dot }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const [at, a] of moved.entries())
      for (const b of moved.slice(at + 1)) still = !parted(a, b) && still;
    if (still) break;
  }
  return moved;
}

/** Parts two dots if they overlap, and says whether they did. */
function parted(a: Circle, b: Circle): boolean {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const overlap = a.r + b.r + GAP - distance;
  if (overlap <= 0.01) return false;
  const [x, y] = distance === 0 ? [1, 0] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const share = b.r ** 2 / (a.r ** 2 + b.r ** 2);
  a.x -= x * overlap * share;
  a.y -= y * overlap * share;
  b.x += x * overlap * (1 - share);
  b.y += y * overlap * (1 - share);
  return true;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** For each dot in turn a label to its right or left where it covers no obstacle and no other label, or none. */
export function placeLabels(
  dots: readonly (Circle & { text: string })[],
  obstacles: readonly Circle[],
  { width, height }: { width: number; height: number },
): (Label | undefined)[] {
  const taken: Box[] = obstacles.map(({ x, y, r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  return dots.map((dot) => {
    for (const label of candidates(dot)) {
      const box = boxOf(label);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return label;
    }
    return undefined;
  });
}

function candidates({ x, y, r, text }: Circle & { text: string }): Label[] {
  const aside = r + 3;
  return [0, -0.5, 0.5].flatMap((shift): Label[] => [
    { text, x: x + aside, y: y + TYPE * (0.35 + shift), anchor: 'start' },
    { text, x: x - aside, y: y + TYPE * (0.35 + shift), anchor: 'end' },
  ]);
}

function boxOf({ text, x, y, anchor }: Label): Box {
  const length = text.length * TYPE * LETTER;
  const left = anchor === 'start' ? x : x - length;
  return { left, right: left + length, top: y - TYPE * 0.8, bottom: y + TYPE * 0.25 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
