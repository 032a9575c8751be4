import { child, childrenOf, isOn, wordValue, type XmlElement } from '#importers/containers/xml.ts';

/** What a paragraph inherits from its style. */
export interface WordStyle {
  /** Its name as Word stores it: `heading 1`, `toc 2`. */
  readonly name: string;
  /** Heading level, from 1; `null` for running text. */
  readonly level: number | null;
  readonly numbering: StatedNumbering;
}

/** Numbering as `w:numPr` states it, each part perhaps not at all. */
export interface StatedNumbering {
  readonly list: string | undefined;
  readonly level: string | undefined;
}

/** What of the look of text bears on what it says; `undefined` where nothing is stated. */
export interface RunLook {
  readonly hidden: boolean | undefined;
  readonly struck: boolean | undefined;
  /** `superscript`, `subscript` or `baseline`. */
  readonly position: string | undefined;
}

/** The styles of a document; one that is based on another states only what differs. */
export interface WordStyles {
  readonly paragraph: (id: string | undefined) => WordStyle;
  /** How text of a character style looks. */
  readonly run: (id: string | undefined) => RunLook;
  /** The list that a numbering style stands for. */
  readonly listOf: (id: string) => string | undefined;
}

/** @param root - Of `word/styles.xml`; `undefined` where a document has none. */
export function wordStyles(root: XmlElement | undefined): WordStyles {
  const styles = childrenOf(root, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const standard = styles.find(
    ({ attributes }) =>
      attributes.get('w:type') === 'paragraph' &&
      ['1', 'true'].includes(attributes.get('w:default') ?? ''),
  );
  return {
    paragraph: (id) => inherited(chain((id && byId.get(id)) || standard, byId)),
    run: (id) => {
      const looks = chain((id && byId.get(id)) || undefined, byId).map((one) =>
        runLook(child(one, 'w:rPr')),
      );
      const first = <Key extends keyof RunLook>(key: Key) =>
        looks.find((look) => look[key] !== undefined)?.[key];
      return { hidden: first('hidden'), struck: first('struck'), position: first('position') };
    },
    listOf: (id) => listNumbering(child(byId.get(id), 'w:pPr')).list,
  };
}

/** Styles based on one another; Word allows about ten, a hostile file closes them to a ring. */
const deepestStyle = 50;

/** A style and those that it is based on, the nearest first. */
function chain(style: XmlElement | undefined, byId: ReadonlyMap<string, XmlElement>) {
  const styles: XmlElement[] = [];
  for (
    let at = style;
    at && styles.length < deepestStyle;
    at = byId.get(wordValue(at, 'w:basedOn') ?? '')
  ) {
    styles.push(at);
  }
  return styles;
}

function inherited(styles: readonly XmlElement[]): WordStyle {
  const properties = styles.map((style) => child(style, 'w:pPr'));
  const name = wordValue(styles[0], 'w:name') ?? '';
  const outline = properties.map(outlineLevel).find((level) => level !== undefined);
  const lists = properties.map(listNumbering);
  return {
    name,
    level: outline === undefined ? namedLevel(name) : outline,
    numbering: {
      list: lists.find(({ list }) => list !== undefined)?.list,
      level: lists.find(({ level }) => level !== undefined)?.level,
    },
  };
}

/** Heading level that properties state; `null` for running text, `undefined` where they say nothing. */
export function outlineLevel(properties: XmlElement | undefined): number | null | undefined {
  const stated = wordValue(properties, 'w:outlineLvl');
  if (stated === undefined) return undefined;
  const level = Number(stated);
  return level >= 0 && level <= 8 ? level + 1 : null;
}

function namedLevel(name: string): number | null {
  const level = /^(?:heading|标题) ?([1-9])$/iu.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

export function listNumbering(properties: XmlElement | undefined): StatedNumbering {
  const numbering = child(properties, 'w:numPr');
  return { list: wordValue(numbering, 'w:numId'), level: wordValue(numbering, 'w:ilvl') };
}

/** @param properties - `w:rPr` of a run, a style or the end of a paragraph. */
export function runLook(properties: XmlElement | undefined): RunLook {
  const strike = ['w:strike', 'w:dstrike'].filter((name) => child(properties, name));
  return {
    hidden: child(properties, 'w:vanish') && isOn(properties, 'w:vanish'),
    struck: strike.length > 0 ? strike.some((name) => isOn(properties, name)) : undefined,
    position: wordValue(properties, 'w:vertAlign'),
  };
}
