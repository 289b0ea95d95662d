import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';

/** The words of a Markdown text without its marks, for descriptions and indexes. */
export function plainText(markdown: string): string {
  return textOf(fromMarkdown(markdown).children).replace(/\s+/g, ' ').trim();
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
