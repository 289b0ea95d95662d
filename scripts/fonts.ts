import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import publicSans from '@capsizecss/metrics/publicSans';
import sourceSerif4 from '@capsizecss/metrics/sourceSerif4';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The letters that English, French and most names need; any other letter falls back to the system's font. */
const letters =
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') +
  'éèêëàâäçîïôöûüùñáíóúãõåøæœßÉÈÊÀÂÇÎÔÖÜÑÓÁŒ–—‘’“”…·→›«»°×−\u00a0\u202f';

/** Each face with the weights in use. Text needs no alternate forms; figures in tables need equal widths. */
const faces = [
  { name: 'source-serif-4', weights: { min: 400, max: 600 }, alternates: false },
  { name: 'public-sans', weights: { min: 400, max: 700 }, alternates: true },
] as const;

const fonts = fileURLToPath(new URL('../src/styles/fonts', import.meta.url));
const require = createRequire(import.meta.url);
await mkdir(fonts, { recursive: true });

for (const { name, weights, alternates } of faces) {
  const whole = require.resolve(
    `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`,
  );
  const cut = await subsetFont(await readFile(whole), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    noLayoutClosure: !alternates,
  });
  await writeFile(`${fonts}/${name}.woff2`, cut);
  console.log(`${name}: ${cut.length} bytes`);
}

/** The cut of each face that social cards are set in; their drawing takes neither woff2 nor variable fonts. */
const cardFaces = [
  { name: 'source-serif-4', weight: 500 },
  { name: 'public-sans', weight: 600 },
] as const;

const cardFonts = fileURLToPath(new URL('../src/cards/fonts', import.meta.url));
await mkdir(cardFonts, { recursive: true });
for (const { name, weight } of cardFaces) {
  const whole = require.resolve(
    `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`,
  );
  const cut = await subsetFont(await readFile(whole), letters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  await writeFile(`${cardFonts}/${name}-${weight}.ttf`, cut);
  console.log(`${name} for cards: ${cut.length} bytes`);
}

const fallbacks = [
  createFontStack([sourceSerif4, georgia]).fontFaces,
  createFontStack([publicSans, arial]).fontFaces,
];
await writeFile(
  `${fonts}/fallbacks.css`,
  `/* Written by \`npm run fonts\`: system fonts set to the measure of ours, so that nothing moves when those arrive. */\n${fallbacks.join('\n')}\n`,
);
