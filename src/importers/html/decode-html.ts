/**
 * The text of a page or of XML: by its byte order mark, then by the encoding that it states, then as
 * UTF-8, and as GB 18030 where it is none.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const stated = marked(bytes) ?? statedEncoding(bytes);
  if (stated !== null) return decoded(bytes, stated) ?? decoded(bytes, 'gb18030') ?? '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Browsers look at the first kilobyte; exports of offices begin with more styles than that. */
const head = 4096;

function statedEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, head));
  const stated = /(?:charset|^\s*<\?xml[^>]*encoding)\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1];
  // Chinese systems state GB 2312 and write characters beyond it.
  return stated === undefined || /^utf-16/iu.test(stated)
    ? null
    : stated.replace(/^gb2312$/iu, 'gb18030');
}

/** `null` where no such encoding is known. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}
