import { officePackage } from '#importers/containers/office-package.ts';
import { below, type XmlElement } from '#importers/containers/xml.ts';
import { countedPlaces } from '#importers/counted-places.ts';
import { htmlBlocks } from '#importers/html/blocks.ts';
import { parsedHtml } from '#importers/html/parsed-html.ts';
import { type LossList, lossList } from '#importers/losses.ts';
import type { SourceDocument } from '#importers/source-document.ts';
import { editedPart } from './edits.ts';
import { wordLists } from './lists.ts';
import { missingCharacters } from './missing-characters.ts';
import { type WordPart, wordParts } from './parts.ts';
import { wordStyles } from './styles.ts';
import { wordToHtml } from './word-to-html.ts';

/**
 * Reads a Word document by way of mammoth. What mammoth does not see (automatic numbers, formulas,
 * newer text boxes) is written out before, and what it did not find is told.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = wordParts(officePackage(bytes));
  const losses = lossList();
  const styles = wordStyles(parts.styles?.root);
  const lists = wordLists(parts.numbering?.root, styles);
  const called = calledNotes(parts.document.root);
  const knowledge = { styles, lists, called, related: parts.related, losses };
  const document = editedPart(parts.document, knowledge);
  const footnotes = parts.footnotes && editedPart(parts.footnotes, knowledge);
  const endnotes = parts.endnotes && editedPart(parts.endnotes, knowledge);
  const html = await wordToHtml(
    {
      document: document.xml,
      footnotes: footnotes?.xml,
      endnotes: endnotes?.xml,
      relationships: parts.relationships,
    },
    losses,
  );
  const content = htmlBlocks(parsedHtml(html), use, losses);
  const expected = [document, footnotes, endnotes].map((part) => part?.expected ?? '').join('');
  const missing = missingCharacters(expected, content.text);
  if (missing !== '') losses.add('characters', `“${missing.slice(0, 40)}”`);
  for (const margin of parts.margins) tellMargin(margin, losses);
  return { format: 'docx', ...content, lost: losses.sentences() };
}

const use = { ...countedPlaces, outerTables: 'tables' } as const;

function calledNotes(document: XmlElement): ReadonlySet<string> {
  return new Set(
    below(document)
      .filter(({ name }) => name === 'w:footnoteReference' || name === 'w:endnoteReference')
      .map(({ name, attributes }) => `${name.replace('Reference', '')} ${attributes.get('w:id')}`),
  );
}

/** Page numbers are no text of the report. */
function tellMargin({ root }: WordPart, losses: LossList): void {
  const text = below(root)
    .filter(({ name }) => name === 'w:t')
    .map((one) => one.text)
    .toArray()
    .join('')
    .trim();
  if (!/^[\s\d\-—–第页共/]*$/u.test(text)) losses.add('margin', `“${text.slice(0, 40)}”`);
}
