import { joinSegments } from '#importers/lines/join-lines.ts';
import { withoutStretching } from '#importers/lines/stretched-line.ts';
import type { TextLine } from '#importers/lines/text-line.ts';
import {
  type SourceBlock,
  type SourceDocument,
  UnreadableDocument,
} from '#importers/source-document.ts';
import { decodeText } from './decode-text.ts';
import { pageNumber } from './page-numbers.ts';
import { textTables } from './text-tables.ts';

/** Bytes beyond which a text file is no report. */
const mostBytes = 10_000_000;

/** Reads a plain text file; throws `UnreadableDocument` where it is none. */
export function readTxt(bytes: Uint8Array): SourceDocument {
  if (bytes.length > mostBytes) {
    throw new UnreadableDocument(
      `文本文件超过 ${mostBytes / 1_000_000} MB，不像是一份报告，未导入。`,
    );
  }
  const text = decodeText(bytes).replace(/^\uFEFF/u, '');
  if (text.trim() === '') throw new UnreadableDocument('文件里没有文字。');
  const lines = text.split(/\r\n|[\n\r]/u);
  const control = lines.flatMap((line, index) => (line.search(controls) >= 0 ? [index] : []));
  if (control.length > lines.length / 50 + 1) {
    throw new UnreadableDocument('文件里有许多控制字符，不是文本文件。');
  }
  const readable = lines.map((line) => line.replaceAll(controls, ''));
  const numbers = pageNumberLines(readable);
  return {
    format: 'txt',
    blocks: blocksOf(readable.map((line, index) => (numbers.has(index) ? '' : line))),
    lost: [
      ...control.map((index) => `第${index + 1}行：不能显示的控制字符`),
      ...unknownCharacters(readable),
      ...[...numbers].map((index) => `第${index + 1}行：页码“${readable[index]?.trim()}”`),
    ],
    text: readable.join('\n'),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0001-\u0008\u000E-\u001F\u007F]/gu;

function unknownCharacters(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) =>
    line.includes('\uFFFD')
      ? [`第${index + 1}行：文件中已损坏、无法识别的字符（显示为 \uFFFD）`]
      : [],
  );
}

/** Lines that are page numbers for certain: at least two, each one more than that before. */
function pageNumberLines(lines: readonly string[]): ReadonlySet<number> {
  const found = lines.flatMap((line, index) => {
    const number = pageNumber(line);
    return number === null ? [] : [{ index, number }];
  });
  const inOrder = found.every(
    ({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1,
  );
  return new Set(found.length >= 2 && inOrder ? found.map(({ index }) => index) : []);
}

function blocksOf(lines: readonly string[]): readonly SourceBlock[] {
  const tables = textTables(lines);
  const bounds = [0, ...tables.flatMap(({ start, end }) => [start, end]), lines.length];
  const segments = [0, ...tables.map((_, index) => 2 * index + 2)].map((at) =>
    textLines(lines.slice(bounds[at], bounds[at + 1]), bounds[at] ?? 0),
  );
  return joinSegments(segments).flatMap((paragraphs, index): readonly SourceBlock[] => {
    const following = tables[index];
    return following === undefined ? paragraphs : [...paragraphs, following.table];
  });
}

function textLines(lines: readonly string[], offset: number): readonly TextLine[] {
  return lines.map((text, index) => ({
    text: withoutStretching(text),
    page: 1,
    place: `第${offset + index + 1}行`,
    box: null,
  }));
}
