import type { Nodes, Root } from 'mdast';
import type { Place } from '#core/place.ts';

/**
 * The place of the first node below so many levels, `null` where none is so deep. It walks without
 * calling itself: whatever comes after may.
 */
export function deeperThan(tree: Root, levels: number): Place | null {
  const open: { readonly node: Nodes; readonly level: number }[] = [{ node: tree, level: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, level } = at;
    if (level > levels) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return { line, column };
    }
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) open.push({ node: child, level: level + 1 });
  }
  return null;
}
