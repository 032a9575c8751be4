import { strToU8, zipSync } from 'fflate';

/** A file that somebody hands in for import, and what must be said of it. */
export interface HostileDocument {
  readonly file: string;
  readonly content: Uint8Array;
  readonly says: string;
}

const damaged = '损坏';
const entities = 'DOCTYPE 或实体声明';
const bomb = '压缩炸弹';
const wordType =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const sheetType =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

function docx(document: string | Uint8Array, more: Readonly<Record<string, Uint8Array>> = {}) {
  return zipSync({
    '[Content_Types].xml': strToU8(wordType),
    'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
    ...more,
  });
}

function xlsx(sheet: string, more: Readonly<Record<string, string>> = {}) {
  const parts = {
    '[Content_Types].xml': sheetType,
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

const paragraph = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>';
const body = (inside: string) => `<w:document ${word}><w:body>${inside}</w:body></w:document>`;
const laughs = `<!DOCTYPE a [<!ENTITY a "甲">${'bcdefghi'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
  .join('')}]>`;
const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const zeros = new Uint8Array(20_000_000);

/** The same zip file with bytes changed behind its first occurrence of a mark. */
function changed(file: Uint8Array, mark: number, offset: number, value: readonly number[]) {
  const copy = Uint8Array.from(file);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== mark) continue;
    copy.set(value, at + offset);
    break;
  }
  return copy;
}

const listed = 0x02014b50;
const listEnd = 0x06054b50;
const plain = docx(body(paragraph));

const packages: readonly (readonly [string, Uint8Array, string])[] = [
  ['bomb.docx', docx(zeros), bomb],
  ['bomb-beside.docx', docx(body(paragraph), { 'word/media/a.png': zeros }), bomb],
  [
    'many-parts.docx',
    docx(
      body(paragraph),
      Object.fromEntries(
        Array.from({ length: 5_100 }, (_, at) => [`word/${at}.xml`, strToU8('<a/>')]),
      ),
    ),
    '个部件',
  ],
  ['size-lies.docx', changed(plain, listed, 24, [1, 0, 0, 0]), ''],
  ['size-huge.docx', changed(plain, listed, 24, [0, 0, 0, 0x7f]), bomb],
  ['sum-lies.docx', changed(plain, listed, 16, [1, 2, 3, 4]), damaged],
  ['method.docx', changed(plain, listed, 10, [99, 0]), damaged],
  ['encrypted.docx', changed(plain, listed, 8, [1, 0]), '打开密码'],
  ['outside.docx', changed(plain, listed, 42, [0xff, 0xff, 0xff, 0x7e]), damaged],
  ['list-outside.docx', changed(plain, listEnd, 16, [0xff, 0xff, 0xff, 0x7e]), damaged],
  ['list-long.docx', changed(plain, listEnd, 10, [0xff, 0xff]), '个部件'],
  ['list-short.docx', changed(plain, listEnd, 10, [1, 0]), ''],
  ['half.docx', plain.slice(0, plain.length / 2), damaged],
  ['start.docx', plain.slice(0, 30), damaged],
  ['signature.docx', bytes('PK\x03\x04'), damaged],
  ['only-end.docx', bytes(`PK\x05\x06${'\0'.repeat(18)}`), ''],
  ['archive.docx', zipSync({ 'a.docx': plain }), '压缩包'],
  [
    'nested.zip',
    zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ c: strToU8('c') }) }) }),
    '压缩包',
  ],
  ['way-out.zip', zipSync({ '../../etc/passwd': strToU8('x') }), '压缩包'],
];

const xml: readonly (readonly [string, Uint8Array, string])[] = [
  ['laughs.docx', docx(`${laughs}${body(`<w:p><w:r><w:t>&i;</w:t></w:r></w:p>`)}`), entities],
  [
    'outside-entity.docx',
    docx(`${outside}${body(`<w:p><w:r><w:t>&x;</w:t></w:r></w:p>`)}`),
    entities,
  ],
  [
    'parameter.docx',
    docx(`<!DOCTYPE a [<!ENTITY % x SYSTEM "http://canary.example/x"> %x;]>${body(paragraph)}`),
    entities,
  ],
  ['wide-entity.docx', docx(wide(`${laughs}${body(paragraph)}`)), entities],
  [
    'styles-entity.docx',
    docx(body(paragraph), { 'word/styles.xml': strToU8(`${outside}<w:styles ${word}/>`) }),
    entities,
  ],
  [
    'rels-entity.docx',
    docx(body(paragraph), { '_rels/.rels': strToU8(`${outside}<Relationships/>`) }),
    entities,
  ],
  ['deep.docx', docx(body('<w:sdt>'.repeat(100_000))), damaged],
  [
    'deep-closed.docx',
    docx(body(`${'<w:sdt>'.repeat(2_000)}${paragraph}${'</w:sdt>'.repeat(2_000)}`)),
    damaged,
  ],
  ['crossed.docx', docx(`<w:document ${word}><w:body><w:p></w:body></w:p></w:document>`), damaged],
  ['open.docx', docx(`<w:document ${word}><w:body>`), damaged],
  ['no-xml.docx', docx('没有标签'), ''],
  ['no-text.docx', docx(body('')), '没有可以提取的文字'],
  ['empty-part.docx', docx(''), damaged],
  ['laughs.xlsx', xlsx(`${laughs}<sheetData/>`), entities],
  [
    'merges.xlsx',
    xlsx(
      '<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
    '格',
  ],
  [
    'far-cell.xlsx',
    xlsx(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>乙</v></c></row></sheetData>',
    ),
    '',
  ],
  ['no-sheet.xlsx', xlsx('', { 'xl/workbook.xml': '<workbook/>' }), ''],
  ['broken-sheet.xlsx', xlsx('<sheetData><row><c r="'), ''],
  ['laughs.xml', strToU8(`<?xml version="1.0"?>${laughs}<a>&i;</a>`), entities],
  [
    'sheet.xls',
    strToU8(
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel">${outside}<table><tr><td>甲</table>`,
    ),
    entities,
  ],
  ['deep.html', strToU8(`<html><body>${'<div>'.repeat(50_000)}甲`), ''],
  ['tables.html', strToU8(`<html><body>${'<table><tr><td>'.repeat(3_000)}甲`), ''],
  [
    'spans.html',
    strToU8(`<html><body><table>${'<tr><td colspan="1000">甲</td></tr>'.repeat(600)}</table>`),
    '格',
  ],
];

const others: readonly (readonly [string, Uint8Array, string])[] = [
  ['empty.docx', new Uint8Array(), '0 字节'],
  ['blank.txt', strToU8(' \n\u3000\n'), '没有文字'],
  ['noise.txt', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256), ''],
  ['zeros.txt', new Uint8Array(5_000), ''],
  ['picture.pdf', bytes('\x89PNG\r\n\x1a\n'), '图片'],
  ['photo.docx', bytes('\xff\xd8\xff\xe0'), '图片'],
  ['archive.pdf', bytes('Rar!\x1a\x07\x01\0'), '压缩包'],
  ['program.docx', bytes('MZ\x90\0\x03\0'), ''],
  ['rich.docx', bytes('{\\rtf1 a}'), 'RTF'],
  ['mail.docx', bytes('MIME-Version: 1.0\nContent-Type: multipart/related'), 'MHTML'],
  ['old.doc', ole(['WordDocument']), '旧版 Word'],
  ['macro.doc', ole(['WordDocument', 'Macros', 'VBA']), '旧版 Word'],
  ['password.xlsx', ole(['EncryptedPackage']), '打开密码'],
  ['nothing.xls', ole(['Other']), '旧版 Office'],
  ['broken.xls', ole(['Workbook']), ''],
  ['ole-start.xls', ole([]).slice(0, 20), ''],
];

const pdfs: readonly (readonly [string, string, string])[] = [
  ['mark.pdf', '%PDF-1.7', '没有结尾标记'],
  ['end.pdf', '%PDF-1.7\n%%EOF', damaged],
  ['no-pages.pdf', pdf('1 0 obj<</Type/Catalog>>endobj'), damaged],
  [
    'page-ring.pdf',
    pdf(
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj',
    ),
    damaged,
  ],
  [
    'many-pages.pdf',
    pdf(
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 99999999>>endobj',
    ),
    '',
  ],
  [
    'reference-ring.pdf',
    pdf('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj 3 0 R endobj 3 0 obj 2 0 R endobj'),
    damaged,
  ],
  [
    'list-ring.pdf',
    '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF',
    damaged,
  ],
  ['brackets.pdf', pdf(`1 0 obj${'['.repeat(50_000)}endobj`), damaged],
  ['braces.pdf', pdf(`1 0 obj${'<</A'.repeat(50_000)}endobj`), damaged],
  ['no-text.pdf', pdf(onePage('')), '没有文字'],
  ['only-lines.pdf', pdf(onePage('0 0 m 9 9 l S '.repeat(1_000))), '没有文字'],
  ['broken-page.pdf', pdf(onePage('BT /F1 12 Tf (')), ''],
  ['states.pdf', pdf(onePage('q '.repeat(200_000))), '时间过长'],
  ['script.pdf', pdf(`${onePage('')} 9 0 obj<</S/JavaScript/JS(canary())>>endobj`), '没有文字'],
  [
    'encrypted.pdf',
    pdf('1 0 obj<</Type/Catalog>>endobj').replace(
      '/Root',
      '/Encrypt<</Filter/Standard/V 99>>/Root',
    ),
    '',
  ],
];

function onePage(content: string): string {
  return `1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`;
}

function pdf(objects: string): string {
  return `%PDF-1.7\n${objects.replaceAll('endobj ', 'endobj\n')}\ntrailer<</Size 9/Root 1 0 R>>\nstartxref\n0\n%%EOF`;
}

function wide(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** A file system in a file with nothing but names. */
function ole(names: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 + 128 * Math.max(4, names.length));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) {
    const at = 512 + 128 * index;
    file.set(Buffer.from(name, 'utf16le'), at);
    file.set([2 * (name.length + 1), 0, 2, 1], at + 64);
  }
  return file;
}

/** Documents that must end in one sentence. */
export const hostileDocuments: readonly HostileDocument[] = [
  ...packages,
  ...xml,
  ...others,
  ...pdfs.map(([file, text, says]) => [file, bytes(text), says] as const),
].map(([file, content, says]) => ({ file, content, says }));
