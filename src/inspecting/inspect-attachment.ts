import type { AttachedDatum, AttachmentInspection } from '#core/attachment-inspection.ts';
import { readDocument } from '#importers/index.ts';
import type { FileProperty } from '#importers/metadata/file-property.ts';
import { officeTexts } from '#importers/metadata/office-texts.ts';
import { isPicture } from '#importers/metadata/picture-properties.ts';
import { readProperties } from '#importers/metadata/read-properties.ts';
import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';
import { contactsIn, contactsInTable, holdsPhone } from '#prose/contacts.ts';
import { personalData } from '#prose/personal-data.ts';
import { csvDocument } from './csv-document.ts';
import { namedIn } from './names.ts';
import { type AttachedText, textsOfDocument } from './texts-of-document.ts';

/**
 * Looks for personal data in the text of a file, shown or hidden, and in its properties.
 *
 * @param name - With its extension: `自评表.xls`.
 * @param onStep - Told of each step forward: a page of a PDF.
 */
export async function inspectAttachment(
  bytes: Uint8Array,
  name: string,
  onStep = () => {},
): Promise<AttachmentInspection> {
  const { document, unread } = await reading(bytes, name, onStep);
  const properties = await propertiesOf(bytes);
  const found = [
    ...(document ? inDocument(document) : []),
    ...elsewhere(bytes, document),
    ...inProperties(properties),
  ];
  return { unread, personal: eachOnce(found), named: eachOnce(namedIn(properties)) };
}

async function reading(
  bytes: Uint8Array,
  name: string,
  onStep: () => void,
): Promise<{ readonly document: SourceDocument | null; readonly unread: string | null }> {
  if (isPicture(bytes)) return { document: null, unread: '是图片，其中的文字没有读出' };
  try {
    const isCsv = /\.csv$/iu.test(name);
    return {
      document: isCsv ? csvDocument(bytes) : await readDocument(bytes, name, onStep),
      unread: null,
    };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { document: null, unread: reasonIn(error.message) };
  }
}

/** What is wrong with the file, without what one would do to import it. */
function reasonIn(message: string): string {
  const [reason = message] = message.split(/[；。]/u);
  return reason
    .replace(/^这?是/u, '是')
    .replaceAll(/，(?:不能导入|未导入|无法读取|不能读取)/gu, '');
}

async function propertiesOf(bytes: Uint8Array): Promise<readonly FileProperty[]> {
  try {
    return await readProperties(bytes);
  } catch (error) {
    // A file that cannot be opened has been told as such.
    if (error instanceof UnreadableDocument) return [];
    throw error;
  }
}

function* inDocument(document: SourceDocument): Generator<AttachedDatum> {
  const texts = textsOfDocument(document);
  for (const { text, place, label } of texts) {
    for (const { kind, masked, official } of personalData(text, { label })) {
      yield { kind, masked, place, official };
    }
  }
  yield* contacts(texts);
}

/** Names of contacts beside a telephone, each in its paragraph or table. */
function* contacts(texts: readonly AttachedText[]): Generator<AttachedDatum> {
  const running = texts.filter(({ block }) => block.cell === null);
  if (running.some(({ text }) => holdsPhone(personalData(text)))) {
    for (const { text, place } of running) {
      for (const { masked } of contactsIn(text)) yield contact(masked, place);
    }
  }
  const byTable = Map.groupBy(texts, ({ block }) => block.cell?.table ?? -1);
  byTable.delete(-1);
  for (const cells of byTable.values()) {
    const places = new Map(cells.map(({ block, place }) => [block, place]));
    for (const { cell, masked } of contactsInTable(cells.map(({ block }) => block))) {
      yield contact(masked, places.get(cell) ?? '');
    }
  }
}

function contact(masked: string, place: string): AttachedDatum {
  return { kind: '联系人姓名', masked, place, official: false };
}

/** What stands in the file and in none of the blocks: margins, notes, deleted and hidden text. */
function* elsewhere(bytes: Uint8Array, document: SourceDocument | null): Generator<AttachedDatum> {
  const isOffice = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isOffice && document) {
    for (const { text, place } of officeTexts(bytes)) yield* plain(text, place);
  }
  for (const line of document?.lost ?? []) yield* plain(line, '没有带入正文的内容');
}

function* inProperties(properties: readonly FileProperty[]): Generator<AttachedDatum> {
  for (const { what, value } of properties) yield* plain(value, what);
}

function* plain(text: string, place: string): Generator<AttachedDatum> {
  for (const { kind, masked, official } of personalData(text)) {
    yield { kind, masked, place, official };
  }
}

/** A value is told where it was met first: what is shown comes before what is hidden. */
function eachOnce<Item extends { readonly masked: string; readonly place?: string }>(
  items: readonly Item[],
): readonly Item[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify([item.masked, 'kind' in item ? item.kind : '']);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
