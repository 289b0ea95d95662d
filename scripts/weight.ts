import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { base } from '../src/addresses.ts';
import { collections } from '../src/schemas/index.ts';
import { importsOf } from './imported-scripts.ts';

/** What the page of a record costs its reader, in bytes as they travel (gzip). */
export interface Weight {
  page: string;
  html: number;
  css: number;
  script: number;
}

const record = new RegExp(`^(\\w+/)?(${collections.join('|')})/[^/]+/index\\.html$`);

/** Weighs the pages of all records of a built site, the lightest first. Scripts are those that run without being asked for. */
export function weighRecords(folder: string): Weight[] {
  const known = new Map<string, number>();
  const weigh = (file: string) => {
    const bytes = known.get(file) ?? gzipSync(readFileSync(path.join(folder, file))).length;
    known.set(file, bytes);
    return bytes;
  };
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + weigh(file), 0);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => record.test(file))
    .map((page) => {
      const html = readFileSync(path.join(folder, page), 'utf8');
      const sheets = html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
      return {
        page,
        html: weigh(page),
        css: sum([...sheets].map(([, href = '']) => fileOf(href))),
        script: sum(scriptsOf(folder, html)),
      };
    })
    .toSorted((a, b) => totalOf(a) - totalOf(b));
}

/** All of a page but its fonts, which are kept from page to page. */
export function totalOf({ html, css, script }: Weight): number {
  return html + css + script;
}

/** The bytes of all fonts, which are packed already. */
export function weighFonts(folder: string): number {
  const assets = path.join(folder, '_astro');
  return readdirSync(assets)
    .filter((file) => file.endsWith('.woff2'))
    .reduce((total, file) => total + readFileSync(path.join(assets, file)).length, 0);
}

function fileOf(href: string): string {
  return href.slice(base.length);
}

/** The scripts of a page, and those that these import at once. */
function scriptsOf(folder: string, html: string): Set<string> {
  const scripts = new Set(
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => fileOf(src)),
  );
  for (const script of [...scripts]) {
    const place = path.posix.dirname(script);
    for (const name of importsOf(path.join(folder, place), path.posix.basename(script)))
      scripts.add(path.posix.join(place, name));
  }
  return scripts;
}
