import type { StrippedFile } from './stripped-file.ts';

const advice = '请用 WPS 或 Word 另行导出 PDF，导出前在“文件—信息”中删除作者';

/** Blanks the author of a PDF file in place: not a byte moves, so that no other part is touched. */
export function strippedPdf(bytes: Uint8Array): StrippedFile {
  const text = new TextDecoder('latin1').decode(bytes);
  const untouched = (why: string) => ({ bytes, removed: [], left: [`${why}；${advice}`] });
  if (/\/ByteRange\s*\[/u.test(text)) {
    return untouched('PDF 带有电子签名，清除作者信息会使签名失效，没有改动');
  }
  if (/\/Encrypt\s+\d+\s+\d+\s+R/u.test(text)) {
    return untouched('PDF 已加密，作者信息不能清除');
  }
  const blanks = [...infoStrings(text), ...packetNames(text)];
  const stripped = bytes.slice();
  for (const { start, end, fill } of blanks) stripped.set(filling(end - start, fill), start);
  const removed = [...new Set(blanks.map(({ what }) => what))];
  const left = isPacked(text) ? [`PDF 中的文档属性是压缩保存的，作者信息可能还在；${advice}`] : [];
  return { bytes: removed.length > 0 ? stripped : bytes, removed, left };
}

/** A stretch of bytes to blank. */
interface Blank {
  readonly start: number;
  readonly end: number;
  /** What blanks are in this kind of text: spaces, or their digits in a hexadecimal string. */
  readonly fill: ' ' | '20';
  readonly what: string;
}

function filling(length: number, fill: Blank['fill']): Uint8Array {
  return new TextEncoder().encode(fill.repeat(length).slice(0, length));
}

const labels: Readonly<Record<string, string>> = {
  Author: '作者',
  Creator: '制作程序',
  Company: '单位',
  Manager: '主管',
};

/** Every version of the information dictionary, which `/Info 5 0 R` names. */
function* infoStrings(text: string): Generator<Blank> {
  for (const { start, end } of infoDictionaries(text)) {
    const entry =
      /\/(Author|Creator|Company|Manager)\s*(?:\(((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*)\)|<([\da-f\s]*)>)/giu;
    for (const { 0: found, 1: name = '', 2: literal, 3: digits, index } of text
      .slice(start, end)
      .matchAll(entry)) {
      const length = (literal ?? digits ?? '').length;
      if (length === 0) continue;
      const last = start + index + found.length - 1;
      const fill = literal === undefined ? '20' : ' ';
      yield { start: last - length, end: last, fill, what: labels[name] ?? name };
    }
  }
}

function* infoDictionaries(text: string): Generator<{ start: number; end: number }> {
  const references = new Set(
    [...text.matchAll(infoReference)].map(([, id, version]) => `${id} ${version}`),
  );
  for (const reference of references) {
    const object = new RegExp(`(?<!\\d)${reference} obj`, 'gu');
    for (const { index } of text.matchAll(object)) {
      const end = text.indexOf('endobj', index);
      yield { start: index, end: end === -1 ? text.length : end };
    }
  }
}

const infoReference = /\/Info\s+(\d+)\s+(\d+)\s+R/gu;

/** Names in packets of metadata that are not compressed. */
function* packetNames(text: string): Generator<Blank> {
  for (const packet of text.matchAll(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/gu)) {
    const element = /<dc:creator>[\s\S]*?<\/dc:creator>|<xmp:CreatorTool>[^<]*</gu;
    for (const { 0: found, index } of packet[0].matchAll(element)) {
      for (const value of found.matchAll(/>([^<>]*\S[^<>]*)</gu)) {
        const start = packet.index + index + value.index + 1;
        const what = found.startsWith('<dc') ? '作者' : '制作程序';
        yield { start, end: start + (value[1] ?? '').length, fill: ' ', what };
      }
    }
  }
}

/** Whether properties lie where only unpacking would show them. */
function isPacked(text: string): boolean {
  const references = [...text.matchAll(infoReference)];
  const isInfoHidden = references.length > 0 && [...infoDictionaries(text)].length === 0;
  const metadata = text.matchAll(/\/Type\s*\/Metadata\b[^>]*/gu);
  return isInfoHidden || metadata.some(([dictionary]) => dictionary.includes('/Filter'));
}
