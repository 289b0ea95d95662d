import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collections } from '../src/schemas/index.ts';

/** A link to a stylesheet, as Astro writes it. */
const link = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/g;

/** The pages that most readers read: what they wear is one file for all, kept from page to page. */
const common = new RegExp(`(^|/)(${collections.join('|')})/([^/]+/)?index\\.html$`);

/** A page and the stylesheets that it wears. */
interface Dressed {
  file: string;
  html: string;
  sheets: string[];
}

/** What Astro marks the elements of a component with; each name is its own, so it packs badly. */
const mark = /data-astro-cid-(\w+)(?:="true")?/g;

/**
 * Joins the many stylesheets of a built site, one for each component, to two at most for a page: one for the pages of records and
 * lists, and what a page of another kind wears besides. One for all would double the weight of a record.
 */
export async function joinStylesheets(folder: string): Promise<void> {
  const assets = path.join(folder, '_astro');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .toSorted()
      .map((file) => dressed(folder, file)),
  );
  const shared = inOrder(pages.filter(({ file }) => common.test(file)));
  const shorten = shortener();
  const written = new Map<string, Promise<string>>();
  const join = (sheets: readonly string[]) => {
    const key = sheets.join(' ');
    const name = written.get(key) ?? writeJoined(assets, sheets, shorten);
    written.set(key, name);
    return name;
  };
  for (const { file, html, sheets } of pages) {
    const own = sheets.filter((sheet) => !shared.includes(sheet));
    const names = [await join(shared), ...(own.length > 0 ? [await join(own)] : [])];
    await writeFile(path.join(folder, file), withLinks(shorten(html), names));
  }
  for (const sheet of files.filter((file) => /^_astro\/[^/]+\.css$/.test(file)))
    await rm(path.join(folder, sheet));
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

async function dressed(folder: string, file: string): Promise<Dressed> {
  const html = await readFile(path.join(folder, file), 'utf8');
  return { file, html, sheets: [...html.matchAll(link)].map(([, , name = '']) => name) };
}

/** Every sheet once, in the order in which the pages wear them. */
function inOrder(pages: readonly Dressed[]): string[] {
  return [...new Set(pages.flatMap(({ sheets }) => sheets))];
}

async function writeJoined(
  assets: string,
  sheets: readonly string[],
  shorten: (text: string) => string,
): Promise<string> {
  const texts = await Promise.all(
    sheets.map((sheet) => readFile(path.join(assets, sheet), 'utf8')),
  );
  const css = shorten(texts.join('\n'));
  const name = `style.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await writeFile(path.join(assets, name), css);
  return name;
}

/** The page with the links to the joined sheets in the place of its first link, and the others gone. */
function withLinks(html: string, names: readonly string[]): string {
  let links = names;
  return html.replace(link, (whole: string, href: string, old: string) => {
    const here = links.map((name) => whole.replace(href, href.replace(old, name)));
    links = [];
    return here.join('');
  });
}
