import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** Where the built site lies. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Every file of the built site, by its path from the top: `/conferences/index.html`. */
export const files = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(dist, path.join(entry.parentPath, entry.name))}`),
);

/** A page of the built site. */
export interface BuiltPage {
  /** Its address on the site: `/conferences/`. */
  address: string;
  html: string;
  document: Document;
}

/** The text of a built file. */
export function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** A page by its address. */
export function page(address: string): BuiltPage {
  const html = read(address.endsWith('/') ? `${address}index.html` : address);
  return { address, html, document: parseHTML(html).document };
}

/** The addresses of all pages. */
export const addresses = [...files]
  // The editor is another program's page; tests/browser/editor.test.ts looks at it.
  .filter((file) => file.endsWith('.html') && !/^\/(pagefind|embed|(fr\/)?admin)\//.test(file))
  .map((file) => file.replace(/index\.html$/, ''))
  .toSorted();
