import { inflateSync } from 'node:zlib';

/**
 * How many times each page of a PDF shows text.
 *
 * @param pdf - As Chromium writes it: one object after the other, streams deflated.
 * @see ISO 32000-1, 7.3.8 (streams) and 9.4.3 (operators that show text)
 */
export function textsPerPage(pdf: Buffer): readonly number[] {
  const source = pdf.toString('latin1');
  const heads = new Map<string, string>();
  const streams = new Map<string, Buffer>();
  for (const { 1: id = '', 2: head = '', index, 0: all } of source.matchAll(
    /^(\d+) 0 obj\n(<<[\s\S]*?>>)(?: ?stream\n|\nendobj)/gmu,
  )) {
    heads.set(id, head);
    const length = Number(/\/Length (\d+)/u.exec(head)?.[1] ?? 0);
    const start = index + all.length;
    if (all.endsWith('stream\n')) streams.set(id, pdf.subarray(start, start + length));
  }
  const pages = [...heads.values()].filter((head) => /\/Type\s*\/Page\b/u.test(head));
  return pages.map((page) => {
    const stream = streams.get(/\/Contents (\d+) 0 R/u.exec(page)?.[1] ?? '');
    if (!stream) throw new Error(`Unexpected page without content: ${page}`);
    return (
      inflateSync(stream)
        .toString('latin1')
        .match(/\bT[jJ]\b/gu)?.length ?? 0
    );
  });
}
