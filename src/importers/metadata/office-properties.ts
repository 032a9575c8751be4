import {
  type OfficePackage,
  officePackage,
  xmlText,
} from '#importers/containers/office-package.ts';
import { unpack } from '#importers/containers/unpack.ts';
import { below, parseXml, type XmlElement } from '#importers/containers/xml.ts';
import { zipEntries } from '#importers/containers/zip-entries.ts';
import type { FileProperty } from './file-property.ts';
import { isPicture, pictureProperties } from './picture-properties.ts';

/** Elements and attributes that name people, by the part that they stand in. */
const people: readonly {
  readonly part: RegExp;
  readonly element: RegExp;
  /** The attribute that holds the name; the text of the element where there is none. */
  readonly attribute?: string;
  readonly what: string;
}[] = [
  {
    part: /^docProps\/|^meta\.xml$/u,
    element: /^(?:dc:creator|meta:initial-creator)$/u,
    what: '作者',
  },
  { part: /^docProps\//u, element: /^cp:lastModifiedBy$/u, what: '最后修改人' },
  { part: /^docProps\//u, element: /^Manager$/u, what: '主管' },
  { part: /^meta\.xml$/u, element: /^meta:printed-by$/u, what: '打印人' },
  { part: /^word\/comments/u, element: /^w:comment$/u, attribute: 'w:author', what: '批注作者' },
  {
    part: /^word\/(?:document|header|footer|footnotes|endnotes)/u,
    element: /^w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|cellIns|cellDel)$/u,
    attribute: 'w:author',
    what: '修订作者',
  },
  { part: /^word\/people/u, element: /^w15:person$/u, attribute: 'w15:author', what: '修订作者' },
  { part: /^xl\/comments/u, element: /^author$/u, what: '批注作者' },
  { part: /^xl\/persons\//u, element: /^person$/u, attribute: 'displayName', what: '批注作者' },
  {
    part: /^xl\/workbook\.xml$/u,
    element: /^fileSharing$/u,
    attribute: 'userName',
    what: '保护人',
  },
  { part: /^content\.xml$/u, element: /^dc:creator$/u, what: '批注作者' },
];

/** Other properties: titles, keywords, and what editors and programs added of their own. */
const texts =
  /^(?:dc:(?:title|subject|description)|cp:(?:keywords|category)|vt:lpwstr|vt:lpstr|HyperlinkBase|meta:(?:keyword|user-defined))$/u;

/** Who a Word, Excel or OpenDocument file names besides its text, and what its pictures tell. */
export function officeProperties(bytes: Uint8Array): readonly FileProperty[] {
  const parts = officePackage(bytes);
  return [...propertiesIn(parts), ...inPictures(bytes)];
}

function* propertiesIn(parts: OfficePackage): Generator<FileProperty> {
  for (const [path, part] of parts) {
    const wanted = people.filter((one) => one.part.test(path));
    const isProperties = /^docProps\/.*\.xml$|^meta\.xml$/u.test(path);
    if (!path.endsWith('.xml') || part.length === 0) continue;
    if (wanted.length === 0 && !isProperties) continue;
    for (const element of below(parseXml(xmlText(part)))) {
      for (const { element: name, attribute, what } of wanted) {
        if (!name.test(element.name)) continue;
        const value = attribute === undefined ? textOf(element) : element.attributes.get(attribute);
        yield { kind: 'person', what, value: value ?? '' };
      }
      if (isProperties && texts.test(element.name)) {
        yield { kind: 'text', what: '文件属性', value: textOf(element) };
      }
    }
  }
}

function textOf(element: XmlElement): string {
  return [element.text, ...below(element).map(({ text }) => text)].join('');
}

function* inPictures(bytes: Uint8Array): Generator<FileProperty> {
  for (const entry of zipEntries(bytes)) {
    if (!/\.(?:jpe?g|png)$/iu.test(entry.path) || entry.encrypted) continue;
    const picture = unpack(entry);
    if (!isPicture(picture)) continue;
    for (const property of pictureProperties(picture)) {
      yield { ...property, what: `图片的${property.what}` };
    }
  }
}
