import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { part, type Drawn } from './drawn.ts';

/** Markdown as the pages draw it: paragraphs, emphasis, lists and secure links; anything else as its text. */
export function prose(text: string): (Drawn | string)[] {
  return fromMarkdown(text).children.flatMap(drawn);
}

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  list: 'ul',
  listItem: 'li',
};

function drawn(node: Nodes): (Drawn | string)[] {
  const inside = 'children' in node ? node.children.flatMap((child) => drawn(child as Nodes)) : [];
  const name = elements[node.type];
  if (name !== undefined) return [part(name, {}, ...inside)];
  if (node.type === 'link' && /^(https?:|mailto:)/.test(node.url))
    return [part('a', { href: node.url, rel: 'nofollow' }, ...inside)];
  return 'value' in node ? [node.value] : inside;
}
