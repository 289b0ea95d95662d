import { site } from '../../../site.config.ts';
import { address, fullAddress, recordPath } from '../../addresses.ts';
import { firstLanguage } from '../../languages.ts';
import type { Conference, Entry } from '../../schemas/index.ts';
import { phrase, wordsFor } from '../../words/index.ts';
import { plainText } from '../../words/prose.ts';
import { kindLabel, titleOf, whenAndWhere } from '../../words/records.ts';

const words = wordsFor(firstLanguage);
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export function html(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A small page to be shown inside another site: no script, no sibling pages, links that open the record. */
function page(title: string, path: `/${string}`, body: string): string {
  return `<!doctype html>
<html lang="${firstLanguage}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${html(title)} · ${html(site.name)}</title>
<link rel="canonical" href="${fullAddress(path)}">
<link rel="stylesheet" href="${address('/embed.css')}">
<base target="_top">
</head>
<body>
<main>
${body}
</main>
<footer><a href="${fullAddress(path)}">${html(phrase(words.embed.from, { site: site.name }))}</a></footer>
</body>
</html>
`;
}

const LONGEST = 220;

/** As much of a summary as a card holds, cut at a word. */
function beginning(text: string): string {
  const plain = plainText(text);
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** A record as a small card. */
export function cardPage(entry: Entry): string {
  const path = recordPath(entry);
  const facts = whenAndWhere(firstLanguage, entry);
  const body = `<article>
<p class="kind">${html(kindLabel(words, entry))}</p>
<h1><a href="${fullAddress(path)}">${html(entry.name)}</a></h1>
${facts ? `<p class="facts">${html(facts)}</p>\n` : ''}<p>${html(beginning(entry.summary ?? ''))}</p>
</article>`;
  return page(titleOf(words, entry), path, body);
}

/** What is coming up, as a list; of all meetings, or of one topic or organization. */
export function comingUpPage(
  title: string,
  path: `/${string}`,
  conferences: readonly Conference[],
): string {
  const items = conferences.map(
    (entry) =>
      `<li><a href="${fullAddress(recordPath(entry))}">${html(entry.name)}</a><br><span class="facts">${html(whenAndWhere(firstLanguage, entry))}</span></li>`,
  );
  const list =
    items.length > 0
      ? `<ul>\n${items.join('\n')}\n</ul>`
      : `<p class="facts">${html(words.embed.nothing)}</p>`;
  return page(title, path, `<h1>${html(title)}</h1>\n${list}`);
}
