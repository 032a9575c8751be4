import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { LossList } from '#importers/losses.ts';

/** The parts of a Word document that mammoth is given. */
export interface WordText {
  readonly document: string;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  /** Where links and pictures of the document lead. */
  readonly relationships: string;
}

/** What mammoth makes of a document that has nothing but its text, tables and notes. */
export async function wordToHtml(word: WordText, losses: LossList): Promise<string> {
  const buffer = Buffer.from(zipSync(filesOf(word), { level: 0 }));
  const { value, messages } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: levels,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  for (const { message } of messages) {
    if (message.includes('w:sym')) losses.add('symbol', '');
  }
  return value;
}

const levels = Array.from({ length: 9 }, (_, index) => {
  const level = index + 1;
  return `p.Level${level} => ${level <= 6 ? `h${level}` : `p.level-${level}`}:fresh`;
});

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function filesOf({ document, footnotes, endnotes, relationships }: WordText) {
  const files: Record<string, string | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="document" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships || undefined,
    // Without a part for styles mammoth fails on a table that names one.
    'word/styles.xml': `<w:styles xmlns:w="${word}"/>`,
    'word/footnotes.xml': footnotes,
    'word/endnotes.xml': endnotes,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, strToU8(text)]],
    ),
  );
}
