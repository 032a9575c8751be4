/**
 * The character maps by which a PDF may name the Chinese fonts of the reader's machine (STSong-Light
 * with UniGB-UCS2-H and its like), made from the encodings that every JavaScript engine knows.
 *
 * They lead to Unicode by glyph numbers of their own, from 0x8000, which the real collection
 * (Adobe-GB1) doesn't use: a font that uses real numbers gives U+FFFD, not a wrong character.
 * Only the numbers of ASCII are the real ones, for the sake of their widths.
 */
export function gbCharacterMap(name: string): Uint8Array | null {
  const lines = mapLines(name);
  if (lines === null) return null;
  const text = [
    `/CMapName /${name} def`,
    '/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (GB1) def /Supplement 5 def end def',
    'begincmap',
    ...lines,
    'endcmap',
  ].join('\n');
  return new TextEncoder().encode(text);
}

const firstOwnGlyph = 0x8000;
/** Glyphs of space to tilde in Adobe-GB1: proportional, and half an em wide. */
const proportional = 1;
const halfWide = 814;

function mapLines(name: string): readonly string[] | null {
  if (name === 'Adobe-GB1-UCS2') return toUnicode();
  if (/^UniGB-(?:UCS2|UTF16)-H$/u.test(name)) return fromUnicode();
  if (/^GBKp?-EUC-H$|^GBK2K-H$/u.test(name)) {
    return fromGbk(name === 'GBK-EUC-H' ? halfWide : proportional);
  }
  return name === 'GB-EUC-H' ? fromGbk(halfWide) : null;
}

interface GbkCharacter {
  /** Its two bytes. */
  readonly code: number;
  readonly unicode: number;
}

let characters: readonly GbkCharacter[] | undefined;

/** All characters of two bytes in GBK, in the order of Unicode; the place in it makes the glyph. */
function gbkCharacters(): readonly GbkCharacter[] {
  if (characters === undefined) {
    const decoder = new TextDecoder('gbk');
    const found: GbkCharacter[] = [];
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const text = decoder.decode(Uint8Array.of(lead, trail));
        const unicode = text.charCodeAt(0);
        if (text.length !== 1 || unicode === 0xfffd) continue;
        found.push({ code: lead * 256 + trail, unicode });
      }
    }
    characters = found.toSorted((a, b) => a.unicode - b.unicode);
  }
  return characters;
}

const hex = (number: number, digits = 4) => `<${number.toString(16).padStart(digits, '0')}>`;

function toUnicode(): readonly string[] {
  const own = gbkCharacters().map(
    ({ unicode }, index) => `${hex(firstOwnGlyph + index)} ${hex(unicode)}`,
  );
  return [
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    'beginbfrange',
    ...Array.from(
      { length: firstOwnGlyph >> 8 },
      (_, row) => `${hex(row * 256)} ${hex(row * 256 + 255)} [${'<fffd>'.repeat(256)}]`,
    ),
    `${hex(proportional)} ${hex(proportional + 94)} <0020>`,
    `${hex(halfWide)} ${hex(halfWide + 94)} <0020>`,
    'endbfrange',
    'beginbfchar',
    ...own,
    'endbfchar',
  ];
}

function fromUnicode(): readonly string[] {
  return [
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    'begincidrange',
    `<0020> <007e> ${proportional}`,
    'endcidrange',
    'begincidchar',
    ...gbkCharacters().map(({ unicode }, index) => `${hex(unicode)} ${firstOwnGlyph + index}`),
    'endcidchar',
  ];
}

function fromGbk(ascii: number): readonly string[] {
  return [
    '2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange',
    'begincidrange',
    `<20> <7e> ${ascii}`,
    'endcidrange',
    'begincidchar',
    ...gbkCharacters().map(({ code }, index) => `${hex(code)} ${firstOwnGlyph + index}`),
    'endcidchar',
  ];
}
