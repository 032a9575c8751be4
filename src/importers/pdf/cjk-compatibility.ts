/**
 * Code points that PDF files give instead of the ordinary ones because a font draws both with one
 * glyph: Kangxi radicals, compatibility ideographs, Latin ligatures. Everything else stays as it is,
 * full-width forms included.
 */
const lookAlikes = /[\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/gu;

/** Simplified forms of the radicals supplement, which Unicode itself maps to nothing. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺠民⺟母⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟',
  ].reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
    return pairs;
  }, []),
);

const radicalCharacters = new RegExp(`[${Object.keys(radicals).join('')}]`, 'gu');

/** The text with each such code point replaced by the character that it looks like. */
export function withoutLookAlikes(text: string): string {
  return text
    .replaceAll(lookAlikes, (character) => character.normalize('NFKC'))
    .replaceAll(radicalCharacters, (character) => radicals[character] ?? character);
}
