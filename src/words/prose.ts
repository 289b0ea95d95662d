import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';

/** Signs that Markdown may take for something else than themselves, at the head of a text or anywhere. */
const signs = /[\\`*_[\]<>#~|&\n\r\t]|^\s|\s$|^[-+=]|^\d{1,9}[.)]/;

/** The parts of a Markdown text. Most texts are a single paragraph without any sign, and are not parsed. */
export function nodesOf(markdown: string): RootContent[] {
  if (markdown === '' || signs.test(markdown)) return fromMarkdown(markdown).children;
  return [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }];
}

/** The words of a Markdown text without its marks, for descriptions and indexes. */
export function plainText(markdown: string): string {
  return textOf(nodesOf(markdown)).replace(/\s+/g, ' ').trim();
}

/** A text of at most so many characters, and a sign where it goes on; no word is cut. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

function textOf(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) =>
      'children' in node
        ? textOf(node.children as RootContent[]) + (node.type === 'paragraph' ? ' ' : '')
        : 'value' in node
          ? node.value
          : '',
    )
    .join('');
}
