import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { walk } from './walk.ts';

/** Puts several nodes in the place of a text; `null` leaves it as it is. */
export function replaceTexts(
  tree: Root,
  pieces: (text: Text) => readonly PhrasingContent[] | null,
): void {
  walk<Nodes>(tree, (node) => {
    if (!('children' in node)) return;
    const children: readonly Nodes[] = node.children;
    let put: Nodes[] | null = null;
    for (const [index, child] of children.entries()) {
      const replaced = child.type === 'text' ? pieces(child) : null;
      if (replaced) put = (put ?? children.slice(0, index)).concat(replaced);
      else put?.push(child);
    }
    if (put) node.children = put as never;
  });
}
