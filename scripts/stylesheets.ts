import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../src/schemas/index.ts';
import { importLinker } from './imported-scripts.ts';

/** A link to a stylesheet, as Astro writes it. */
const link = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/g;

/** The pages that most readers read: what they wear is one file for all, kept from page to page. */
const common = new RegExp(`(^|/)(${collections.join('|')})/([^/]+/)?index\\.html$`);

/** A page and the stylesheets that it wears. */
interface Dressed {
  file: string;
  sheets: readonly string[];
}

/** What Astro marks the elements of a component with; each name is its own, so it packs badly. */
const mark = /data-astro-cid-(\w+)(?:="true")?/g;

/**
 * Joins the many stylesheets of a built site, one for each component, to two at most for a page: one for the pages of records and
 * lists, and what a page of another kind wears besides. One for all would double the weight of a record. Pages are read twice, so that never more than one is held.
 */
export function joinStylesheets(folder: string): void {
  const assets = path.join(folder, '_astro');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file): Dressed => ({ file, sheets: sheetsOf(read(folder, file)) }));
  const shared = inOrder(pages.filter(({ file }) => common.test(file)));
  const shorten = shortener();
  const linked = importLinker(assets);
  const written = new Map<string, string>();
  const join = (sheets: readonly string[]) => {
    const key = sheets.join(' ');
    const name = written.get(key) ?? writeJoined(assets, sheets, shorten);
    written.set(key, name);
    return name;
  };
  for (const { file, sheets } of pages) {
    const own = sheets.filter((sheet) => !shared.includes(sheet));
    const names = [join(shared), ...(own.length > 0 ? [join(own)] : [])];
    writeFileSync(path.join(folder, file), linked(withLinks(shorten(read(folder, file)), names)));
  }
  for (const sheet of files.filter((file) => /^_astro\/[^/]+\.css$/.test(file)))
    rmSync(path.join(folder, sheet));
}

/** Replaces the marks of components by short ones, in pages and stylesheets alike. */
function shortener(): (text: string) => string {
  const short = new Map<string, string>();
  return (text) =>
    text.replace(mark, (_, id: string) => {
      const name = short.get(id) ?? `data-c${short.size.toString(36)}`;
      short.set(id, name);
      return name;
    });
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

const lists = new Map<string, readonly string[]>();

/** The sheets that a page wears; pages that wear the same share one list. */
function sheetsOf(html: string): readonly string[] {
  const sheets = [...html.matchAll(link)].map(([, , name = '']) => name);
  const key = sheets.join(' ');
  const known = lists.get(key) ?? sheets;
  lists.set(key, known);
  return known;
}

/** Every sheet once, in the order in which the pages wear them. */
function inOrder(pages: readonly Dressed[]): string[] {
  return [...new Set(pages.flatMap(({ sheets }) => sheets))];
}

function writeJoined(
  assets: string,
  sheets: readonly string[],
  shorten: (text: string) => string,
): string {
  const css = shorten(sheets.map((sheet) => read(assets, sheet)).join('\n'));
  const name = `style.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  writeFileSync(path.join(assets, name), css);
  return name;
}

/**
 * The page with the links to the joined sheets before its title, and its own gone. A browser asks for what stands first over the
 * connection that it has, and nothing is painted before these have come.
 */
function withLinks(html: string, names: readonly string[]): string {
  const [first] = html.matchAll(link);
  if (!first) return html;
  const [whole, , old = ''] = first;
  const links = names.map((name) => whole.replace(old, name)).join('');
  return html.replace(link, '').replace('<title>', `${links}<title>`);
}
