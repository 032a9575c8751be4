import type { Element, Nodes, Root } from 'hast';

/** An attribute as text, `null` where the element has none; class names are joined by spaces. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Every element below a node, in the order of the document. */
export function* elementsBelow(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** All text below a node as it stands. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

/** Whether a browser leaves an element out. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return attribute(element, 'hidden') !== null || /display\s*:\s*none/iu.test(style);
}
