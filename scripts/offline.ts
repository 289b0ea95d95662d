import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { injectManifest } from 'workbox-build';
import { address } from '../src/addresses.ts';
import { languages } from '../src/languages.ts';
import { serve, type Settings } from '../src/offline/worker.ts';

/** What every reader's device gets: the clothes of all pages, the page for what is not there, and the search. */
const shell = [
  '_astro/*.{css,js,woff2}',
  '{scheme.js,favicon.svg,marks.svg,manifest.webmanifest}',
  '**/offline/index.html',
  'pagefind/{pagefind.js,pagefind-worker.js}',
];

/** Larger scripts are for tasks that few readers have, such as publishing, and are fetched when wanted; search, which all have, takes 22 kB. */
const LARGEST_SCRIPT = 28_000;

/** Writes the service worker of a built site, and the lists of what can be stored, one for each language. */
export async function makeOffline(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'offline'), { recursive: true });
  const edition = createHash('sha256');
  for (const language of languages) {
    const list = listOf(folder, language);
    edition.update(list);
    await writeFile(path.join(folder, 'offline', `all.${language}.json`), list);
  }
  const settings: Settings = {
    home: address('/'),
    edition: edition.digest('hex').slice(0, 12),
    offline: languages.map((language) => ({
      under: address('/', language),
      page: address('/offline/', language),
    })),
  };
  const source = path.join(folder, 'sw.source.js');
  await writeFile(source, `(${serve})(self, self.__WB_MANIFEST, ${JSON.stringify(settings)});\n`);
  const { warnings } = await injectManifest({
    swSrc: source,
    swDest: path.join(folder, 'sw.js'),
    globDirectory: folder,
    globPatterns: shell,
    dontCacheBustURLsMatching: /^_astro\//,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.filter(isForAll).map(withAddress).toSorted(byAddress),
      }),
    ],
  });
  await rm(source);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

/** The scripts of desks, on which records are made, are for few readers as well, however small. */
const DESK = /_astro\/desk\.[^/]*\.js$/;

function isForAll({ url, size }: { url: string; size: number }): boolean {
  return !/_astro\/.*\.js$/.test(url) || (size <= LARGEST_SCRIPT && !DESK.test(url));
}

function withAddress<Entry extends { url: string }>(entry: Entry): Entry {
  return { ...entry, url: addressOfFile(`/${entry.url}`) };
}

function byAddress(a: { url: string }, b: { url: string }): number {
  return a.url < b.url ? -1 : 1;
}

function addressOfFile(file: `/${string}`): string {
  return address(file.replace(/index\.html$/, '') as `/${string}`);
}

/** A site of more pages than this would fill a device: then only what is read most is offered for storing. */
const MOST_PAGES = 4_000;

/** Every page of a language and the pieces of its search index, with their revisions; what holds the others together comes last. */
function listOf(folder: string, language: string): string {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => isOf(language, file))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = all.length > MOST_PAGES ? all.filter((file) => rank(file) !== 1) : all;
  // One after the other: all at once would open more files than a system allows.
  return JSON.stringify(
    files.map((file) => {
      const hash = createHash('sha256').update(readFileSync(path.join(folder, file)));
      return [addressOfFile(`/${file}`), hash.digest('hex').slice(0, 12)];
    }),
  );
}

function isOf(language: string, file: string): boolean {
  if (/^finding\/.*\.(?:bin|json)$/.test(file)) return true;
  if (file.startsWith('pagefind/'))
    return new RegExp(`/pagefind-entry\\.json$|\\b${language}(_|\\.pagefind$)`).test(file);
  if (!file.endsWith('/index.html') && file !== 'index.html') return false;
  return languageOf(file) === language && !/(^|\/)(admin|offline)\//.test(file);
}

/** The language below whose home page a page lies; below that of the first one lie all others' too. */
function languageOf(file: string): string | undefined {
  return languages.findLast((language) => address(`/${file}`).startsWith(address('/', language)));
}

/** First what is read most, last the file by which a search finds the pieces of its index. */
function rank(file: string): number {
  if (/(?:pagefind-entry|finding\/start)\.json$/.test(file)) return 2;
  return /^(?:pagefind|finding)\//.test(file) || file.split('/').length < 3 ? 0 : 1;
}
