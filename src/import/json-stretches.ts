import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Path } from '../checks/check.ts';
import { aroundIn, type Stretch } from './spot.ts';

/** Finds values in JSON texts: `[0, 'results', 2, 'title']` is a title in the first of those that begin at the roots. */
export function jsonStretches(
  text: string,
  roots: readonly number[],
): (path: Path) => Stretch | undefined {
  const trees = roots.map((from) => ({ from, tree: treeOf(text.slice(from)) }));
  return ([root = 0, ...path]) => {
    const { from = 0, tree } = trees[Number(root)] ?? {};
    const node = tree && findNodeAtLocation(tree, path);
    return node && stretchOf(node, from, text, path);
  };
}

/** What the text begins with; what follows it in a page is no matter. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    // Nested too deep to be pointed into.
    return undefined;
  }
}

function stretchOf(
  { type, offset, length }: Node,
  from: number,
  text: string,
  path: Path,
): Stretch {
  const at = from + offset;
  const to = at + length;
  const isGroup = type === 'object' || type === 'array';
  const around = aroundIn(text, at, to);
  return {
    at,
    ...(path.length > 0 && { name: pathNamed(path) }),
    ...(!isGroup && {
      found: type === 'string' ? String(JSON.parse(text.slice(at, to))) : text.slice(at, to),
      written: (value: string) => JSON.stringify(value),
      ...(around && { around }),
    }),
  };
}

/** A path as programmers write it: `results[0].startDate.date`. */
function pathNamed(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${step}`))
    .join('');
}
