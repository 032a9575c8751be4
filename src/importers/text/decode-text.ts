import { UnreadableDocument } from '#importers/source-document.ts';

/** The text of a file, in the one encoding that its bytes can be in; throws `UnreadableDocument` otherwise. */
export function decodeText(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== null)
    return (
      decoded(bytes, marked) ?? refuse(`文件开头标明是 ${marked.toUpperCase()} 编码，内容却不是`)
    );
  if (bytes.includes(0)) return utf16(bytes) ?? refuse('文件里有空字节，不是文本文件');
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return text;
  if (isPlausibleChinese(bytes)) {
    const chinese = decoded(bytes, 'gb18030');
    if (chinese !== null) return chinese;
  }
  return refuse('无法确定文件的文字编码');
}

function refuse(reason: string): never {
  throw new UnreadableDocument(
    `${reason}。请用记事本或 WPS 打开，核对无误后另存为 UTF-8 编码的文本文件，再导入。`,
  );
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The encoding that a byte order mark names, `null` without one. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text in UTF-16 without a mark: one of the two orders gives Chinese, the other rubbish. */
function utf16(bytes: Uint8Array): string | null {
  const readings = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => decoded(bytes, encoding))
    .filter((text) => text !== null && isMostlyOrdinary(text));
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/** Share of ordinary characters below which a text is no Chinese text. */
const ordinaryShare = 0.97;

function isMostlyOrdinary(text: string): boolean {
  if (text.includes('\0')) return false;
  const ordinary = text.match(
    /[\t\n\f\r\x20-\x7E\u2010-\u2027\u3000-\u3017\u4E00-\u9FFF\uFF01-\uFF5E]/gu,
  );
  return text.length > 0 && (ordinary?.length ?? 0) / text.length >= ordinaryShare;
}

/**
 * Whether bytes that are no UTF-8 are Chinese in a GB encoding. Nearly all ideographs of official
 * texts are among the 3,755 of GB 2312 level 1 (first byte B0 to D7); bytes of another encoding read
 * as GB scatter over all of the table.
 */
function isPlausibleChinese(bytes: Uint8Array): boolean {
  let ideographs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const first = bytes[index] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[index + 1] ?? 0;
    if (first >= 0xb0 || first < 0xa1) {
      ideographs += 1;
      if (first >= 0xb0 && first <= 0xd7 && second >= 0xa1) common += 1;
    } else if (first > 0xa3) {
      // Kana, Greek, Cyrillic and bars: hardly ever in these texts, often in misread ones.
      ideographs += 1;
    }
    index += 1;
  }
  return ideographs > 0 && common / ideographs >= 0.9;
}
