import { crc32, deflateSync } from 'node:zlib';

/** Steps between the darkest and the lightest value of a colour; letters keep their smooth edges. */
const STEP = 16;

/** Pixels as a renderer gives them: four bytes each, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * Writes a picture of few colours as a PNG with a palette: a fifth of the size of one with four bytes a pixel.
 * The flat colours (`#rrggbb`) are kept, those between them rounded.
 */
export function indexedPng({ width, height, data }: Pixels, flat: readonly string[]): Buffer {
  const kept = new Set(flat.map((colour) => Number.parseInt(colour.slice(1), 16)));
  const palette = new Map([...kept].map((colour, at) => [colour, at]));
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * 4;
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    if (colour !== last) [last, index] = [colour, indexIn(palette, colour)];
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  if (palette.size > 256) throw new Error(`A card has ${palette.size} colours, more than 256.`);
  return png(width, height, [...palette.keys()], rows);
}

function indexIn(palette: Map<number, number>, colour: number): number {
  const kept = palette.has(colour) ? colour : rounded(colour);
  const index = palette.get(kept) ?? palette.size;
  palette.set(kept, index);
  return index;
}

function rounded(colour: number): number {
  const value = (shift: number) =>
    Math.min(255, Math.round(((colour >> shift) & 255) / STEP) * STEP) << shift;
  return value(16) | value(8) | value(0);
}

function png(width: number, height: number, palette: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
