import type { Element, Nodes } from 'hast';
import type { Loss } from '#importers/losses.ts';
import { attribute, elementsBelow, isHidden, rawText } from './elements.ts';
import { listNumbers } from './list-number.ts';
import type { HtmlNotes } from './notes.ts';
import { subscript, superscript } from './script-digits.ts';

/** Takes what a browser shows, in order. */
export interface Shown {
  readonly text: (piece: string) => void;
  readonly call: (label: string) => void;
  /** The number of a list item, which stands before its text. */
  readonly mark: (label: string) => void;
  readonly lineBreak: () => void;
  /** @param level - Of a heading; `null` for any other block. */
  readonly blockStart: (level: number | null) => void;
  readonly blockEnd: () => void;
  readonly table: (table: Element) => void;
  readonly lost: (loss: Loss, what: string) => void;
}

/** Walks through a node and what is below it. */
export function show(node: Nodes, notes: HtmlNotes, shown: Shown): void {
  if (node.type === 'text') shown.text(node.value);
  else if (node.type === 'element') showElement(node, notes, shown);
  else if ('children' in node) for (const child of node.children) show(child, notes, shown);
}

function showElement(element: Element, notes: HtmlNotes, shown: Shown): void {
  const { tagName } = element;
  if (unseen.has(tagName) || notes.bodies.has(element) || notes.backLinks.has(element)) return;
  const note = notes.calls.get(element);
  if (note) shown.call(note.label);
  else if (isHidden(element)) {
    if (rawText(element).trim() !== '') shown.lost('hidden', '');
  } else if (special[tagName]) special[tagName](element, notes, shown);
  else if (blocks.has(tagName)) showBlock(element, notes, shown);
  else showChildren(element, notes, shown);
}

function showChildren(element: Element, notes: HtmlNotes, shown: Shown): void {
  for (const child of element.children) show(child, notes, shown);
}

function showBlock(element: Element, notes: HtmlNotes, shown: Shown): void {
  shown.blockStart(headingLevel(element));
  showChildren(element, notes, shown);
  shown.blockEnd();
}

/** Word knows nine levels, HTML six: the others are paragraphs of a class. */
function headingLevel(element: Element): number | null {
  const stated = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const level = stated ?? /^level-([1-9])$/u.exec(attribute(element, 'className') ?? '')?.[1];
  return level === undefined ? null : Number(level);
}

type ShowSpecial = (element: Element, notes: HtmlNotes, shown: Shown) => void;

const special: Readonly<Record<string, ShowSpecial | undefined>> = {
  br: (_, __, shown) => shown.lineBreak(),
  img: (element, _, shown) => shown.lost('picture', attribute(element, 'alt') ?? ''),
  input: (element, _, shown) => {
    if (attribute(element, 'type') !== 'checkbox') return;
    shown.text(attribute(element, 'checked') === null ? '☐' : '☑');
  },
  iframe: (_, __, shown) => shown.lost('embedded', ''),
  object: (_, __, shown) => shown.lost('embedded', ''),
  embed: (_, __, shown) => shown.lost('embedded', ''),
  svg: (_, __, shown) => shown.lost('chart', ''),
  canvas: (_, __, shown) => shown.lost('chart', ''),
  table: (element, _, shown) => shown.table(element),
  sup: (element, notes, shown) => showScript(element, notes, shown, superscript),
  sub: (element, notes, shown) => showScript(element, notes, shown, subscript),
  s: showStruck,
  strike: showStruck,
  del: showStruck,
  ol: showList,
};

function showScript(
  element: Element,
  notes: HtmlNotes,
  shown: Shown,
  printed: (text: string) => string,
): void {
  const isText = elementsBelow(element).every((below) => !linked(below, notes));
  if (isText) shown.text(printed(rawText(element)));
  else showChildren(element, notes, shown);
}

function linked(element: Element, { calls, backLinks }: HtmlNotes): boolean {
  return calls.has(element) || backLinks.has(element);
}

function showStruck(element: Element, notes: HtmlNotes, shown: Shown): void {
  shown.lost('struck', `“${rawText(element).trim().slice(0, 20)}”`);
  showChildren(element, notes, shown);
}

function showList(list: Element, notes: HtmlNotes, shown: Shown): void {
  const numbers = listNumbers(list);
  for (const child of list.children) {
    const number = child.type === 'element' ? numbers.get(child) : undefined;
    if (child.type !== 'element' || number === undefined || notes.bodies.has(child)) {
      show(child, notes, shown);
      continue;
    }
    shown.blockStart(null);
    shown.mark(number);
    showChildren(child, notes, shown);
    shown.blockEnd();
    shown.mark('');
  }
}

/** What belongs to the site and not to the page, or is never shown. */
const unseen: ReadonlySet<string> = new Set(
  'head script style template noscript nav aside form button select textarea dialog audio video'.split(
    ' ',
  ),
);

const blocks: ReadonlySet<string> = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary ul'.split(
    ' ',
  ),
);
