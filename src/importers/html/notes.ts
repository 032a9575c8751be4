import type { Element, Root } from 'hast';
import { attribute, elementsBelow, rawText } from './elements.ts';

/** A footnote of a page: the link that calls it and the element that holds its text. */
export interface HtmlNote {
  readonly label: string;
  readonly body: Element;
}

export interface HtmlNotes {
  /** By the links that call them. */
  readonly calls: ReadonlyMap<Element, HtmlNote>;
  /** By the elements that hold them. */
  readonly bodies: ReadonlyMap<Element, HtmlNote>;
  /** The links from notes back to their calls, which are no text. */
  readonly backLinks: ReadonlySet<Element>;
}

/** Footnotes are pairs of links that lead to one another, whatever program wrote the page. */
export function htmlNotes(root: Root): HtmlNotes {
  const { parents, targets, links } = surveyed(root);
  const calls = new Map<Element, HtmlNote>();
  const bodies = new Map<Element, HtmlNote>();
  const backLinks = new Set<Element>();
  for (const link of links) {
    if (backLinks.has(link)) continue;
    const target = targets.get(attribute(link, 'href')?.slice(1) ?? '');
    const body = target && bodyAround(target, parents);
    const back = body && linkBack(body, link, parents.get(link));
    if (!back || calls.has(back)) continue;
    const note = bodies.get(body) ?? { label: labelOf(link, bodies.size + 1), body };
    calls.set(link, note);
    bodies.set(body, note);
    backLinks.add(back);
  }
  return { calls, bodies, backLinks };
}

function surveyed(root: Root) {
  const parents = new Map<Element, Element>();
  const targets = new Map<string, Element>();
  const links: Element[] = [];
  for (const element of elementsBelow(root)) {
    for (const child of element.children) if (child.type === 'element') parents.set(child, element);
    for (const name of namesOf(element)) targets.set(name, element);
    if (attribute(element, 'href')?.startsWith('#')) links.push(element);
  }
  return { parents, targets, links };
}

function namesOf(element: Element): readonly string[] {
  return ['id', 'name'].flatMap((key) => attribute(element, key) ?? []);
}

const holders: readonly string[] = ['li', 'p', 'dd', 'aside'];

/** Word and LibreOffice put each note into a division of its own, which may hold paragraphs. */
const division = /^(?:ftn|edn|sdfootnote|sdendnote|footnote|endnote|fn)/u;

function bodyAround(target: Element, parents: ReadonlyMap<Element, Element>): Element | undefined {
  let innermost: Element | undefined;
  for (let element: Element | undefined = target; element; element = parents.get(element)) {
    const isDivision = element.tagName === 'div' && division.test(attribute(element, 'id') ?? '');
    if (isDivision || element.tagName === 'li') return element;
    if (holders.includes(element.tagName)) innermost ??= element;
  }
  return innermost;
}

function linkBack(body: Element, link: Element, parent: Element | undefined) {
  const names = [link, ...(parent ? [parent] : [])].flatMap(namesOf);
  return elementsBelow(body).find(
    (other) => other !== link && names.includes(attribute(other, 'href')?.slice(1) ?? '\0'),
  );
}

function labelOf(link: Element, order: number): string {
  const printed = rawText(link).replaceAll(/[\s[\]()（）〔〕【】]/gu, '');
  return /^[\p{L}\p{N}]+$/u.test(printed) ? printed : String(order);
}
