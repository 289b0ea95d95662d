import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';

/** The words of a Markdown text without its marks, for descriptions and indexes. */
export function plainText(markdown: string): string {
  return textOf(fromMarkdown(markdown).children).replace(/\s+/g, ' ').trim();
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
