import { Resvg } from '@resvg/resvg-js';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The icons that systems ask for besides the drawn one, each with its side and the part of it that the mark fills. */
const icons = [
  { name: 'apple-touch-icon.png', side: 180, part: 0.72 },
  { name: 'icon-192.png', side: 192, part: 0.8 },
  { name: 'icon-512.png', side: 512, part: 0.8 },
  // A system may cut this one to a circle, which leaves four fifths of it for sure.
  { name: 'icon-maskable-512.png', side: 512, part: 0.6 },
] as const;

/** The side of the drawing of the mark, and the paper on which systems want it. */
const DRAWN = 32;
const PAPER = '#fbfaf6';

/** Draws the icons of a built site from its favicon. */
export async function makeIcons(folder: string): Promise<void> {
  const drawing = await readFile(path.join(folder, 'favicon.svg'), 'utf8');
  // The renderer knows no media queries; a picture has one scheme.
  const mark = drawing
    .replace(/@media[^{]*\{.*?\}\}/s, '')
    .replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gs, '');
  for (const { name, side, part } of icons)
    await writeFile(path.join(folder, name), render(mark, side, part));
  await writeFile(path.join(folder, 'favicon.ico'), ico(render(mark, DRAWN, 1)));
}

function render(mark: string, side: number, part: number): Buffer {
  const margin = (DRAWN / part - DRAWN) / 2;
  const whole = DRAWN / part;
  const paper =
    part < 1
      ? `<rect x="${-margin}" y="${-margin}" width="${whole}" height="${whole}" fill="${PAPER}"/>`
      : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${whole} ${whole}">${paper}${mark}</svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().asPng();
}

/** A picture in the form that the oldest browsers ask for, unasked, at `/favicon.ico`. */
function ico(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([DRAWN, DRAWN, 0, 0, 1, 0, 32, 0], 6);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
