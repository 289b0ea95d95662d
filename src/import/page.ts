import { nothing, type Found } from './meeting.ts';
import { brokenJson } from './broken-json.ts';
import { notice, type Notice } from './notice.ts';
import { readLinkedData } from './linked-data.ts';
import { secureAddress } from './text.ts';

/** What is asked of a parsed page; the browser's own parser gives it, and one for Node. */
export interface ParsedPage {
  querySelectorAll(selector: string): Iterable<{
    textContent: string | null;
    getAttribute(name: string): string | null;
  }>;
}

/** Parses HTML without running or loading anything in it. */
export type ParsePage = (html: string) => ParsedPage;

/** Reads the schema.org events that a saved page carries as JSON-LD. */
export function readPage(page: string, parse: ParsePage): Found {
  // As a parser gives the text of its scripts, so that they can be found in it again.
  const html = page.replace(/\r\n?/g, '\n');
  const parsed = parse(html);
  const scripts = [...parsed.querySelectorAll('script')].filter((script) =>
    /^application\/ld\+json\b/i.test(script.getAttribute('type')?.trim() ?? ''),
  );
  if (scripts.length === 0) return nothing(notice('noLinkedData'));
  const { values, roots, broken } = valuesOf(
    scripts.map(({ textContent }) => textContent ?? ''),
    html,
  );
  const source = { notation: 'json', text: html, skipped: 0, roots } as const;
  if (values.length === 0) return { ...nothing(...broken.slice(0, 1)), source };
  const attribute = (selector: string, name: string) =>
    [...parsed.querySelectorAll(selector)][0]?.getAttribute(name)?.trim();
  const found = readLinkedData(values, {
    address: secureAddress(
      attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    ),
    language: attribute('html', 'lang'),
  });
  return { ...found, source };
}

/** The JSON values of scripts, and where in the page each begins. */
function valuesOf(
  scripts: readonly string[],
  html: string,
): { values: unknown[]; roots: number[]; broken: Notice[] } {
  const values: unknown[] = [];
  const roots: number[] = [];
  const broken: Notice[] = [];
  let after = 0;
  for (const script of scripts) {
    const from = Math.max(after, html.indexOf(script, after));
    after = from + script.length;
    try {
      values.push(JSON.parse(script));
      roots.push(from);
    } catch {
      broken.push(brokenJson(script, from));
    }
  }
  return { values, roots, broken };
}
