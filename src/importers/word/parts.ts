import { type OfficePackage, xmlText } from '#importers/containers/office-package.ts';
import { childrenOf, parseXml, type XmlElement } from '#importers/containers/xml.ts';
import { damaged } from '#importers/containers/zip-entries.ts';
import { UnreadableDocument } from '#importers/source-document.ts';

/** A part of a Word document as its text, and what the text says as XML. */
export interface WordPart {
  readonly text: string;
  readonly root: XmlElement;
}

export interface WordParts {
  readonly document: WordPart;
  /** The part that tells where pictures and links of the document lead. */
  readonly relationships: string;
  /** Ids of those relationships. */
  readonly related: ReadonlySet<string>;
  readonly styles: WordPart | undefined;
  readonly numbering: WordPart | undefined;
  readonly footnotes: WordPart | undefined;
  readonly endnotes: WordPart | undefined;
  /** Headers and footers. */
  readonly margins: readonly WordPart[];
}

/** The parts that a Word document is read from, wherever in the package they lie. */
export function wordParts(parts: OfficePackage): WordParts {
  const main = related(parts, '', '_rels/.rels', 'officeDocument')[0] ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relationships = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const document = partAt(parts, main);
  if (!document) throw new UnreadableDocument(damaged);
  const find = (kind: string) => related(parts, folder, relationships, kind);
  const only = (kind: string) => partAt(parts, find(kind)[0] ?? `${folder}${kind}.xml`);
  return {
    document,
    relationships: xmlText(parts.get(relationships) ?? new Uint8Array()),
    related: new Set(
      childrenOf(partAt(parts, relationships)?.root, 'Relationship').flatMap(
        ({ attributes }) => attributes.get('Id') ?? [],
      ),
    ),
    styles: only('styles'),
    numbering: only('numbering'),
    footnotes: only('footnotes'),
    endnotes: only('endnotes'),
    margins: [...find('header'), ...find('footer')].flatMap((path) => partAt(parts, path) ?? []),
  };
}

function partAt(parts: OfficePackage, path: string): WordPart | undefined {
  const part = parts.get(path);
  if (!part) return undefined;
  const text = xmlText(part);
  return { text, root: parseXml(text) };
}

/** Paths of the parts that stand in a relationship of this kind to another part. */
function related(parts: OfficePackage, folder: string, path: string, kind: string): string[] {
  const part = partAt(parts, path);
  return childrenOf(part?.root, 'Relationship').flatMap(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    if (!attributes.get('Type')?.endsWith(`/${kind}`)) return [];
    return [target.startsWith('/') ? target.slice(1) : resolved(folder + target)];
  });
}

function resolved(path: string): string {
  return path.replaceAll(/(?:^|\/)\.(?=\/)/gu, '').replaceAll(/[^/]+\/\.\.\//gu, '');
}
