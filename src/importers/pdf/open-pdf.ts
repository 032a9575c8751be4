import { getDocumentProxy } from 'unpdf';
import { UnreadableDocument } from '#importers/source-document.ts';
import type { PdfDocument, Rigour } from './document.ts';
import { gbCharacterMap } from './gb-cmaps.ts';

/** Bytes beyond which a file is no report but a book of pictures. */
const mostBytes = 100_000_000;
/** Pixels of a picture beyond which it isn't decoded. */
const mostPixels = 2_000_000;

const advice = '请用签发的 Word 文件导入，或重新导出 PDF。';

/** Opens a PDF file; throws `UnreadableDocument` where it is damaged, protected or none at all. */
export async function openPdf(bytes: Uint8Array, rigour: Rigour): Promise<PdfDocument> {
  if (bytes.length > mostBytes) {
    throw new UnreadableDocument(`PDF 文件超过 ${mostBytes / 1_000_000} MB，未导入。${advice}`);
  }
  if (!endsAsPdf(bytes)) {
    throw new UnreadableDocument(
      `PDF 文件没有结尾标记，可能没有下载完整，或不是 PDF 文件，不能读取。${advice}`,
    );
  }
  try {
    // pdf.js takes the bytes over; the caller keeps its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: rigour === 'strict',
      maxImageSize: mostPixels,
      disableFontFace: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      useWorkerFetch: false,
      cMapPacked: false,
      BinaryDataFactory: GbCharacterMaps,
    });
  } catch (cause) {
    const isProtected = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableDocument(
      isProtected
        ? 'PDF 文件设有打开密码，不能读取。请先解除密码，或用签发的 Word 文件导入。'
        : `PDF 文件已损坏或不完整，不能读取。${advice}`,
      { cause },
    );
  }
}

/** Bytes at the end among which a whole file has its end mark; some programs write a little behind it. */
const tail = 2048;

/** Whether a file has the mark at its end that says it is whole; pdf.js would read the half of one. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-tail)).includes('%%EOF');
}

/** Answers where pdf.js would load character maps from a server. */
class GbCharacterMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const map = gbCharacterMap(filename);
    if (map === null)
      throw new Error(`Unexpected file \`${filename}\`, expected a GB character map`);
    return map;
  }
}
