import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a Word file says and where. */
interface WordText {
  readonly paragraphs: readonly string[];
  readonly header?: string;
  readonly comment?: { readonly author: string; readonly text: string };
  readonly deleted?: { readonly author: string; readonly text: string };
  readonly author?: string;
  readonly keywords?: string;
  readonly picture?: Uint8Array;
}

/** The bytes of a Word file, written without any library that reads them. */
export function wordFile(said: WordText): Uint8Array {
  const { paragraphs, header, comment, deleted, author, keywords, picture } = said;
  const body = [
    ...paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`),
    deleted &&
      `<w:p><w:del w:id="1" w:author="${deleted.author}"><w:r><w:delText>${deleted.text}</w:delText></w:r></w:del></w:p>`,
  ].join('');
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/header1.xml':
      header && `<w:hdr ${word}><w:p><w:r><w:t>${header}</w:t></w:r></w:p></w:hdr>`,
    'word/comments.xml':
      comment &&
      `<w:comments ${word}><w:comment w:id="1" w:author="${comment.author}"><w:p><w:r><w:t>${comment.text}</w:t></w:r></w:p></w:comment></w:comments>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>${author ?? ''}</dc:creator><cp:keywords>${keywords ?? ''}</cp:keywords></cp:coreProperties>`,
  };
  const texts = Object.entries(parts).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, strToU8(text)] as const],
  );
  return zipSync({
    ...Object.fromEntries(texts),
    ...(picture ? { 'word/media/image1.jpeg': picture } : {}),
  });
}
