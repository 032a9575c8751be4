import { officePackage, xmlText } from '#importers/containers/office-package.ts';
import { parseXml, type XmlElement } from '#importers/containers/xml.ts';

/** A text in a part of an Office file, shown or not. */
export interface OfficeText {
  /** What kind of part it stands in, for people: 页眉页脚, 批注. */
  readonly place: string;
  readonly text: string;
}

const places: readonly (readonly [part: RegExp, place: string])[] = [
  [/^word\/(?:header|footer)/u, '页眉页脚'],
  [/^(?:word|xl)\/(?:comments|threadedComments)/u, '批注'],
  [/^word\/(?:document|footnotes|endnotes|glossary)/u, '正文、文本框或修订'],
  [/^xl\/(?:drawings|charts|diagrams)\//u, '图形中的文字'],
  [/^xl\/sharedStrings/u, '单元格（可能已隐藏）'],
  [/^xl\/(?:worksheets|workbook)/u, '工作表设置、链接或页眉页脚'],
  [/^(?:word|xl)\/_rels\/|\/_rels\//u, '链接'],
  [/^content\.xml$/u, '正文或隐藏的内容'],
];

/** Elements whose text reads as one. */
const whole =
  /^(?:w:p|a:p|si|is|text:p|text:h|oddHeader|oddFooter|evenHeader|evenFooter|firstHeader|firstFooter|definedName|f|formula1|threadedComment)$/u;

/** Every text in the parts of an Office file, also of what its readers leave out: deleted, hidden, margins. */
export function* officeTexts(bytes: Uint8Array): Generator<OfficeText> {
  for (const [path, part] of officePackage(bytes)) {
    const place = places.find(([pattern]) => pattern.test(path))?.[1];
    if (place === undefined || part.length === 0 || !/\.(?:xml|rels)$/u.test(path)) continue;
    for (const text of textsIn(parseXml(xmlText(part)))) yield { place, text };
  }
}

function* textsIn(element: XmlElement): Generator<string> {
  if (whole.test(element.name)) {
    // A text box stands within a paragraph and reads by itself.
    const own = joined(element);
    if (own.trim() !== '') yield own;
  }
  for (const child of element.children) yield* textsIn(child);
  if (element.name === 'Relationship') yield element.attributes.get('Target') ?? '';
  if (element.name === 'hyperlink') yield element.attributes.get('tooltip') ?? '';
}

function joined(element: XmlElement): string {
  const inner = element.children.filter(({ name }) => !whole.test(name)).map(joined);
  const gap = /^w:(?:tab|br)$|^text:(?:tab|line-break|s)$/u.test(element.name) ? ' ' : '';
  return gap + element.text + inner.join('');
}
