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
    const replaced = children.map((child) => (child.type === 'text' ? pieces(child) : null));
    if (replaced.every((one) => one === null)) return;
    node.children = children.flatMap<Nodes>((child, at) => replaced[at] ?? [child]) as never;
  });
}
