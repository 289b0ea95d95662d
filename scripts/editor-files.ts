import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { address } from '../src/addresses.ts';

const require = createRequire(import.meta.url);
const cms = path.resolve(path.dirname(require.resolve('@sveltia/cms')), '..');
const about = require(path.join(cms, 'package.json')) as {
  version: string;
  dependencies: Record<string, string>;
};

/** Where the editor's own files lie on the site. */
export const FOLDER = 'admin/files';

/** Scripts that the editor loads when they are needed, as it names them. */
const immutable = `immutable@${about.dependencies['immutable']?.replace(/^\D/, '')}`;

const icons = '@fontsource-variable/material-symbols-outlined/files';

/** Every file of the editor: its path below its folder, and where it comes from. */
const copies: Readonly<Record<string, string>> = {
  'chunks/react-dom.js': path.join(cms, 'dist/chunks/react-dom.js'),
  [`cms@${about.version}/locales/fr.json`]: path.join(cms, 'locales/fr.json'),
  [`cms@${about.version}/locales/en-GB.json`]: path.join(cms, 'locales/en-GB.json'),
  [`lib/${immutable}/dist/immutable.es.js`]: require.resolve('immutable/dist/immutable.es.js'),
  'fonts/icons.woff2': require.resolve(
    `${icons}/material-symbols-outlined-latin-wght-normal.woff2`,
  ),
  'preview.css': fileURLToPath(new URL('../src/editor/preview.css', import.meta.url)),
  'fonts/text.woff2': fileURLToPath(
    new URL('../src/styles/fonts/public-sans.woff2', import.meta.url),
  ),
};

/** Addresses in the editor that lead to other hosts, and the files here that stand in for them. */
const elsewhere: readonly (readonly [from: string, to: string])[] = [
  [
    'https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2',
    'fonts/icons.woff2',
  ],
  [
    'https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2',
    'fonts/text.woff2',
  ],
  [
    'https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2',
    'fonts/text.woff2',
  ],
  ['iP=`https://unpkg.com/@sveltia/cms`', 'iP=`{here}cms`'],
  ['`https://unpkg.com/${e}`', '`{here}lib/${e}`'],
  ['https://www.githubstatus.com/api/v2/status.json', 'status.json'],
];

/**
 * The editor's program with the addresses of other hosts turned to this one, so that no reader's browser calls
 * elsewhere. A version in which they are not where they were is refused.
 */
export function atHome(program: string, here: string): string {
  return elsewhere.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`The editor no longer names ${from}: look at it again before upgrading.`);
    const there = to.includes('{here}') ? to.replace('{here}', here) : here + to;
    return text.replaceAll(from, there);
  }, program);
}

/** All files of the editor by their paths on the site. */
export async function editorFiles(): Promise<Map<string, string | Buffer>> {
  const here = address(`/${FOLDER}/`);
  const program = await readFile(path.join(cms, 'dist/sveltia-cms.js'), 'utf8');
  const copied = await Promise.all(
    Object.entries(copies).map(async ([to, from]) => [to, await readFile(from)] as const),
  );
  return new Map<string, string | Buffer>([
    ['sveltia-cms.js', atHome(program.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'), here)],
    // Upgrades come with the project: the editor is told that its own version is the latest.
    ['cms/package.json', JSON.stringify({ version: about.version })],
    ['status.json', JSON.stringify({ status: { indicator: 'none' } })],
    ...copied,
  ]);
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Puts the editor's files onto the built site, and serves them while writing. */
export function editor(): AstroIntegration {
  return {
    name: 'plenary:editor',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const files = await editorFiles();
        server.middlewares.use(address(`/${FOLDER}`), (request, response, next) => {
          const name = decodeURI((request.url ?? '').replace(/^\/|\?.*$/g, ''));
          const file = files.get(name);
          if (file === undefined) next();
          else response.setHeader('Content-Type', types[path.extname(name)] ?? '').end(file);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, text] of await editorFiles()) {
          const file = path.join(fileURLToPath(dir), FOLDER, name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, text);
        }
      },
    },
  };
}
