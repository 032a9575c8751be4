import { occurrences, type Stretch } from '#search/occurrences.ts';
import type { Phrase } from '#search/query.ts';
import { symbolsOf } from '#search/symbols.ts';

const blocks =
  'p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, caption, figcaption, summary, blockquote, div, section, figure, a.skip';

/** Parts of a page that repeat what stands elsewhere on it, or that only lead about. */
const passedOver =
  'nav, script, style, noscript, svg, canvas, .chart-box, .crumbs, found-places, sup';

/** A place on a page where a phrase stands. */
export interface FoundPlace {
  readonly range: Range;
  /** Different phrases in its block. */
  readonly phrases: number;
}

/**
 * Where phrases stand on a page, in its order and without overlaps: the same normalisation as the
 * index, over the text of one block at a time, so that a place may cross figures and emphasis.
 */
export function findPlaces(root: Element, phrases: readonly Phrase[]): readonly FoundPlace[] {
  return blocksOf(root).flatMap((nodes) => {
    // A line break in the markup is no end of a block.
    const text = nodes
      .map(({ data }) => data)
      .join('')
      .replaceAll(/[\n\r]/gu, ' ');
    const symbols = symbolsOf(text);
    const places = phrases.map((phrase) => occurrences(symbols, phrase.symbols));
    const held = places.filter(({ length }) => length > 0).length;
    return apart(places.flat()).map((place) => ({ range: rangeOf(nodes, place), phrases: held }));
  });
}

/** The text nodes of each block, in the order of the page. */
function blocksOf(root: Element): readonly (readonly Text[])[] {
  const found: Text[][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks) ?? root;
    if (!(node instanceof Text) || node.parentElement?.closest(passedOver)) continue;
    if (block === last) found.at(-1)?.push(node);
    else found.push([node]);
    last = block;
  }
  return found;
}

function apart(places: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

function rangeOf(nodes: readonly Text[], { start, end }: Stretch): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const next = at + node.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}
