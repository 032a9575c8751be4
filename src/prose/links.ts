import type { Nodes, Root } from 'mdast';
import type { Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** A link of the text. */
export interface Link {
  readonly url: string;
  /** What a reader clicks on; `null` for a definition, whose words stand elsewhere. */
  readonly text: string | null;
  readonly place: Place;
}

const known = new WeakMap<Root, readonly Link[]>();

/** Links and link definitions in reading order, computed once for each report. */
export function linksOf({ body }: Pick<Report, 'body'>): readonly Link[] {
  const before = known.get(body);
  if (before) return before;
  const links: Link[] = [];
  collect(body, links);
  known.set(body, links);
  return links;
}

function collect(node: Nodes, links: Link[]): void {
  if (node.type === 'link' || node.type === 'definition') {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const text = node.type === 'link' ? wordsOf(node) : null;
    links.push({ url: node.url, text, place: { line, column } });
  } else if ('children' in node) {
    for (const child of node.children) collect(child, links);
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
