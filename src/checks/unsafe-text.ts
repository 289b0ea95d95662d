import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fileOf, type Check, type Path } from './check.ts';
import { entriesOf } from './reference-sites.ts';
import { shown } from './report.ts';

export const unsafeText: Check = {
  id: 'unsafe-text',
  describe:
    'Texts are plain Markdown: no HTML, and links lead to web pages, mail addresses or pages of the site.',
  check(graph, report) {
    const texts = [
      ...entriesOf(graph).map((entry) => ({ file: fileOf(entry), value: entry })),
      { file: 'topics.yaml', value: graph.topics },
      { file: 'glossary.yaml', value: graph.terms },
      { file: 'crosswalk.yaml', value: graph.crosswalk },
      { file: 'comparisons.yaml', value: graph.comparisons },
    ];
    for (const { file, value } of texts) {
      for (const { path, text } of textsIn(value)) {
        for (const finding of unsafeIn(text)) report({ file, path, ...finding });
      }
    }
  },
};

function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    textsIn(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

interface Finding {
  unexpected: string;
  expected: string;
}

/** Without one of these a text has neither HTML nor links, and need not be parsed. */
const SUSPICIOUS = /[<[]/;
/** Refused even where Markdown takes it for plain text: another reader of the data may not. */
const SCRIPT = /<\s*\/?\s*script/i;

function unsafeIn(text: string): Finding[] {
  if (!SUSPICIOUS.test(text)) return [];
  const nodes = allNodes(fromMarkdown(text));
  const html = [
    ...nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])),
    ...(SCRIPT.exec(text) ?? []),
  ];
  const addresses = nodes.flatMap((node) => ('url' in node ? [node.url] : []));
  return [...html.slice(0, 1).map(asHtml), ...addresses.filter(isUnsafe).map(asAddress)];
}

function allNodes(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(allNodes)] : [node];
}

/** One tag is enough to say: the others in the text are most often its end. */
function asHtml(markup: string): Finding {
  return { unexpected: `HTML ${shown(markup)}`, expected: 'plain Markdown' };
}

function asAddress(url: string): Finding {
  const expected = 'an https or mailto address, or a relative path';
  return { unexpected: `address ${shown(url)}`, expected };
}

const HERE = new URL('https://this-site.invalid/');

/** Asks the parser of browsers what an address means, so that no spelling of a scheme gets past it. */
function isUnsafe(address: string): boolean {
  if (!URL.canParse(address, HERE)) return true;
  const { protocol, host } = new URL(address, HERE);
  if (protocol === 'mailto:' || host === HERE.host) return false;
  return !/^https:\/\//i.test(address) || protocol !== 'https:';
}
