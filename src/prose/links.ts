import type { Nodes } from 'mdast';
import type { Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** A link of the text. */
export interface Link {
  readonly url: string;
  /** What a reader clicks on; `null` for a definition, whose words stand elsewhere. */
  readonly text: string | null;
  readonly place: Place;
}

/** Links and link definitions in reading order. */
export function* linksOf({ body }: Pick<Report, 'body'>): Generator<Link> {
  yield* below(body);
}

function* below(node: Nodes): Generator<Link> {
  if (node.type === 'link' || node.type === 'definition') {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const text = node.type === 'link' ? wordsOf(node) : null;
    yield { url: node.url, text, place: { line, column } };
  } else if ('children' in node) {
    for (const child of node.children) yield* below(child);
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
