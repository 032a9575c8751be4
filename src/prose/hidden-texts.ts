import type { Nodes } from 'mdast';
import type { Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** A text that the page publishes outside its running text, with where it starts. */
export interface HiddenText {
  readonly text: string;
  readonly place: Place;
}

/** Code blocks, titles of boxes and links, and link addresses: what `textBlocks` leaves out. */
export function hiddenTexts({ body }: Pick<Report, 'body'>): readonly HiddenText[] {
  const texts: HiddenText[] = [];
  collect(body, texts);
  return texts;
}

function collect(node: Nodes, texts: HiddenText[]): void {
  for (const text of textsOf(node)) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    texts.push({ text, place: { line, column } });
  }
  if ('children' in node) for (const child of node.children) collect(child, texts);
}

const none: readonly string[] = [];

function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'code') return [node.value];
  if (node.type === 'link' || node.type === 'definition') {
    return [readable(node.url), ...(node.title ? [node.title] : [])];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }
  return none;
}

function readable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
