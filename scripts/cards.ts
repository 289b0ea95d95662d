import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import satori, { type Font } from 'satori';
import { site } from '../site.config.ts';
import type { Card } from '../src/cards/card.ts';
import { CARD, drawCard, flatColours } from '../src/cards/drawing.ts';
import { indexedPng } from '../src/cards/png.ts';

const source = fileURLToPath(new URL('../src/cards', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/plenary/cards', import.meta.url));

/** A card and the file in the cache that its content names. */
interface Kept {
  card: Card;
  file: string;
}

/**
 * Draws the cards that are not in the cache, on a thread of its own so that pages can be built meanwhile.
 * Gives back what puts them all into a folder of the site.
 */
export async function drawCards(
  cards: readonly Card[],
): Promise<(folder: string) => Promise<void>> {
  const design = await designHash();
  const kept = cards.map((card): Kept => {
    const content = createHash('sha256').update(design).update(JSON.stringify(card));
    return { card, file: path.join(cache, `${content.digest('hex')}.png`) };
  });
  const missing = [];
  for (const one of kept) if (!(await isWhole(one.file))) missing.push(one);
  if (missing.length > 0) await onItsOwnThread(missing);
  return async (folder) => {
    for (const { card, file } of kept) {
      const target = path.join(folder, card.path);
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(file, target);
    }
  };
}

/** Everything but its content that a card's picture depends on. */
async function designHash(): Promise<string> {
  const hash = createHash('sha256').update(site.name);
  const files = await readdir(source, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((f) => path.join(f.parentPath, f.name));
  for (const file of [...paths.toSorted(), fileURLToPath(import.meta.url)])
    hash.update(await readFile(file));
  return hash.digest('hex');
}

/** How a picture begins and ends; what a broken disk or hand left in the cache is drawn again. */
const [signature, end] = [
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('49454e44ae426082', 'hex'),
];

/** Whether a picture is there, from its first byte to its last. */
async function isWhole(file: string): Promise<boolean> {
  const picture = await readFile(file).catch(() => Buffer.alloc(0));
  return (
    picture.subarray(0, signature.length).equals(signature) &&
    picture.subarray(-end.length).equals(end)
  );
}

function onItsOwnThread(missing: readonly Kept[]): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: missing })
      .once('error', reject)
      .once('exit', () => resolve());
  });
}

async function drawAll(missing: readonly Kept[]): Promise<void> {
  const face = async (name: string, file: string): Promise<Font> => {
    return { name, data: await readFile(path.join(source, 'fonts', file)), style: 'normal' };
  };
  const fonts = [
    await face('serif', 'source-serif-4-500.ttf'),
    await face('sans', 'public-sans-600.ttf'),
  ];
  await mkdir(cache, { recursive: true });
  for (const { card, file } of missing) {
    const svg = await satori(drawCard(card, site.name) as never, { ...CARD, fonts });
    const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    // Renamed when whole, so that a broken build leaves no half picture in the cache.
    await writeFile(`${file}.part`, indexedPng({ width, height, data: pixels }, flatColours));
    await rename(`${file}.part`, file);
  }
}

if (!isMainThread) await drawAll(workerData as Kept[]);
