import { deepestNesting } from '#importers/limits.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { damaged } from './zip-entries.ts';

/** An element of an XML part, with where it stands in the text of the part. */
export interface XmlElement {
  /** With its prefix, as the part writes it: `w:p`. Office programs all use the same prefixes. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The characters directly in it. */
  readonly text: string;
  readonly start: number;
  /** Where its start tag ends, and where its end tag begins; the same for an empty tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: XmlElement[];
};

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+/guy;

/**
 * The root element of an XML part. It is for parts that office programs write: there is no document
 * type, and prefixes stand for what they always do.
 *
 * @throws UnreadableDocument where the part is not well-formed or nested without end.
 */
export function parseXml(text: string): XmlElement {
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let read = 0;
  for (const {
    0: found,
    1: data,
    2: closed,
    3: name,
    4: attributes,
    5: empty,
    index,
  } of text.matchAll(token)) {
    read = index + found.length;
    const parent = open.at(-1);
    if (closed !== undefined) {
      if (parent?.name !== closed) throw new UnreadableDocument(damaged);
      parent.innerEnd = index;
      parent.end = read;
      open.pop();
    } else if (name !== undefined) {
      const element = begun(name, attributes ?? '', index, read);
      if (parent) parent.children.push(element);
      else root ??= element;
      if (empty !== '/') open.push(element);
      if (open.length > deepestNesting) throw new UnreadableDocument(damaged);
    } else if (parent && !found.startsWith('<!--') && !found.startsWith('<?')) {
      parent.text += data ?? decoded(found);
    }
  }
  if (root === null || open.length > 0 || read !== text.length)
    throw new UnreadableDocument(damaged);
  return root;
}

function begun(name: string, attributes: string, start: number, end: number): Growing {
  const pairs = attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return {
    name,
    attributes: new Map(
      pairs.map(([, key = '', double, single]) => [key, decoded(double ?? single ?? '')]),
    ),
    children: [],
    text: '',
    start,
    innerStart: end,
    innerEnd: end,
    end,
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu,
    (found, hex, decimal, name) => {
      if (name !== undefined) return entities[name] ?? found;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : found;
    },
  );
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** `w:val` of the first child of a name, which is how Word states most properties. */
export function wordValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('w:val');
}

/** Whether a property such as `w:strike` is switched on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = child(element, name);
  return (
    property !== undefined &&
    !['0', 'false', 'off'].includes(property.attributes.get('w:val') ?? '')
  );
}

/** Every element below one, in the order of the part. */
export function* below(element: XmlElement): Generator<XmlElement> {
  for (const one of element.children) {
    yield one;
    yield* below(one);
  }
}
/** Text as XML writes it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
