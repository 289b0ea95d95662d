/** What a thing takes up from side to side. */
export interface Extent {
  left: number;
  right: number;
}

/** Gives each thing the lowest row in which it touches no other, in the order given; the first row is 0. */
export function rowsFor(extents: readonly Extent[]): number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every((other) => apart(extent, other)));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(extent);
    return row;
  });
}

/** Whether two things stand beside each other without touching. */
export function apart(a: Extent, b: Extent): boolean {
  return a.right <= b.left || b.right <= a.left;
}
