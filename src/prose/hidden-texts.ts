import type { Nodes } from 'mdast';
import type { Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** A text that the page publishes outside its running text, with where it starts. */
export interface HiddenText {
  readonly text: string;
  readonly place: Place;
}

/** Code blocks, titles of boxes and links, and link addresses: what `textBlocks` leaves out. */
export function* hiddenTexts({ body }: Pick<Report, 'body'>): Generator<HiddenText> {
  yield* below(body);
}

function* below(node: Nodes): Generator<HiddenText> {
  const start = node.position?.start;
  const place = { line: start?.line ?? 1, column: start?.column ?? 1 };
  for (const text of textsOf(node)) yield { text, place };
  if ('children' in node) for (const child of node.children) yield* below(child);
}

function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'code') return [node.value];
  if (node.type === 'link' || node.type === 'definition') {
    return [readable(node.url), ...(node.title ? [node.title] : [])];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }
  return [];
}

function readable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
