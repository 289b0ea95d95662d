/** A tie from an earlier thing to a later one, by their places in a list that is in order of time. */
export type Tie = readonly [earlier: number, later: number];

/** The layer of each thing: one after the last of those that lead to it. */
export function layersOf(count: number, ties: readonly Tie[]): number[] {
  const layers: number[] = [];
  for (let at = 0; at < count; at++) {
    const before = ties
      .filter(([, later]) => later === at)
      .map(([earlier]) => layers[earlier] ?? 0);
    layers.push(before.length > 0 ? Math.max(...before) + 1 : 0);
  }
  return startsMovedUp(layers, ties);
}

/** What nothing leads to stands right before the first thing that it leads to. */
function startsMovedUp(layers: readonly number[], ties: readonly Tie[]): number[] {
  return layers.map((layer, at) => {
    const after = ties.filter(([earlier]) => earlier === at).map(([, later]) => layers[later] ?? 0);
    return layer > 0 || after.length === 0 ? layer : Math.min(...after) - 1;
  });
}

/** What stands in a layer: a thing, or the passage of a tie that leads further. */
export type Slot = { thing: number } | { tie: number };

/** The slots of each layer from top to bottom, so that what is tied stands near and ties seldom cross. */
export function slotsOf(layers: readonly number[], ties: readonly Tie[]): Slot[][] {
  const columns: Slot[][] = Array.from({ length: Math.max(-1, ...layers) + 1 }, () => []);
  layers.forEach((layer, thing) => columns[layer]?.push({ thing }));
  ties.forEach(([earlier, later], tie) => {
    const [from, to] = [layers[earlier] ?? 0, layers[later] ?? 0];
    columns.slice(from + 1, to).forEach((column) => column.push({ tie }));
  });
  const heights = new Map<string, number>();
  return columns.map((column) => {
    const wanted = (slot: Slot) => mean(leadingTo(slot, ties, heights));
    const sorted = column
      .map((slot, at) => ({ slot, at, height: wanted(slot) ?? at / column.length }))
      .toSorted((a, b) => a.height - b.height || a.at - b.at)
      .map(({ slot }) => slot);
    sorted.forEach((slot, at) => heights.set(keyOf(slot), (at + 0.5) / sorted.length));
    return sorted;
  });
}

function keyOf(slot: Slot): string {
  return 'thing' in slot ? `thing ${slot.thing}` : `tie ${slot.tie}`;
}

/** How high the things and passages stand from which ties come in. */
function leadingTo(
  slot: Slot,
  ties: readonly Tie[],
  heights: ReadonlyMap<string, number>,
): number[] {
  const incoming = ties.flatMap(([earlier, later], tie) => {
    const meant = 'tie' in slot ? tie === slot.tie : later === slot.thing;
    return meant ? [heights.get(`tie ${tie}`) ?? heights.get(`thing ${earlier}`)] : [];
  });
  return incoming.filter((height) => height !== undefined);
}

function mean(values: readonly number[]): number | undefined {
  return values.length > 0
    ? values.reduce((sum, value) => sum + value, 0) / values.length
    : undefined;
}
