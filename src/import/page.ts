import { nothing, type Found } from './meeting.ts';
import { notice } from './notice.ts';
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
export function readPage(html: string, parse: ParsePage): Found {
  const page = parse(html);
  const scripts = [...page.querySelectorAll('script')].filter((script) =>
    /^application\/ld\+json\b/i.test(script.getAttribute('type')?.trim() ?? ''),
  );
  if (scripts.length === 0) return nothing(notice('noLinkedData'));
  const values: unknown[] = [];
  const broken: string[] = [];
  for (const script of scripts) {
    try {
      values.push(JSON.parse(script.textContent ?? ''));
    } catch (reason) {
      broken.push((reason as Error).message);
    }
  }
  if (values.length === 0) return nothing(notice('brokenJson', { reason: broken[0] ?? '' }));
  const attribute = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)][0]?.getAttribute(name)?.trim();
  return readLinkedData(values, {
    address: secureAddress(
      attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    ),
    language: attribute('html', 'lang'),
  });
}
