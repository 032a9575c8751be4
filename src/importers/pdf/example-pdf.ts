/**
 * The bytes of a PDF file written by hand, for tests.
 *
 * @param objects - The bodies of objects 1, 2 …; the first is the catalogue.
 */
export function examplePdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  const start = text.lastIndexOf('xref');
  text += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The body of a stream object. */
export function stream(content: string, dictionary = ''): string {
  return `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;
}

/** A document of A4 pages set in Helvetica (/F1), each with the operators that draw it. */
export function examplePages(contents: readonly string[], page = ''): Uint8Array {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  return examplePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> ${page} >>`,
      stream(content),
    ]),
  ]);
}

/** A page in a Chinese font of the reader's machine, as Java systems of offices print it. */
export function unembeddedPage(encoding: string, content: string): Uint8Array {
  return examplePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /W [1 95 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ]);
}

/** Operators that show the codes of characters at a place. */
export const shown = (codes: string, x = 72, y = 700, size = 14) =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET\n`;

const ucs2 = (text: string) =>
  Array.from(text, (one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A page with texts at their places (from the lower left corner, in points) and a drawing. */
export const chinesePage = (
  texts: readonly (readonly [text: string, x: number, y: number])[],
  drawing = '',
) =>
  unembeddedPage(
    'UniGB-UCS2-H',
    texts.map(([text, x, y]) => shown(ucs2(text), x, y, 10)).join('') + drawing,
  );

/** A line of text at a place, or with a whole matrix. */
export const line = (text: string, place = '1 0 0 1 72 700') =>
  `BT /F1 14 Tf ${place} Tm (${text}) Tj ET\n`;

/** A page with a grey square picture below its text. */
export function pageWithPicture(content: string, size: number): Uint8Array {
  return examplePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 6 0 R >> >> >>',
    stream(`${content} q 200 0 0 200 72 72 cm /Im1 Do Q`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream(
      '0000',
      `/Type /XObject /Subtype /Image /Width ${size} /Height ${size} /BitsPerComponent 8 /ColorSpace /DeviceGray`,
    ),
  ]);
}
