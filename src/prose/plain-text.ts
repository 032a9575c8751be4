/** A text as those who look for numbers read it. */
export interface PlainText {
  /** Digits and letters in their plain forms, without what cannot be seen and what only marks up. */
  readonly text: string;
  /** The offset in the original of a character of `text`, or of its end. */
  readonly offsetAt: (index: number) => number;
}

/** Characters that take no room: zero-width ones, soft hyphens, variation selectors. */
const unseen = /\p{Cf}|\p{Variation_Selector}/u;
/** Emphasis within a number, and tags; a run of four or more stars covers digits that nobody sees. */
const markup = /(?<=[\dXx０-９])(?:[*_~`\\]{1,3}|<\/?[a-z][^<>]{0,40}>)(?=[\d０-９Xx*_~`\\<])/giu;
/** Digits and the Chinese words for them, as many as a mobile number has. */
const spelled =
  /[\d０-９〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖](?:[\s-]?[\d０-９〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){10,}/gu;
const word = /[〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]/u;
const words: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○', '一幺壹', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (same, digit) => [...same].map((word) => [word, String(digit)]),
  ),
);

/**
 * The plain forms of a text, each with its place in the original. Where long numbers are spelled out
 * in words there is a second form with these as digits; a word behind a number may be no part of it.
 */
export function plainTexts(original: string): readonly PlainText[] {
  const numbers = [...original.matchAll(spelled)].filter(([found]) => word.test(found));
  const asWritten = plainText(original, []);
  return numbers.length === 0 ? [asWritten] : [asWritten, plainText(original, numbers)];
}

function plainText(original: string, numbers: readonly RegExpExecArray[]): PlainText {
  const skipped = placesOf(original.matchAll(markup));
  const spelledOut = placesOf(numbers);
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    if (!skipped.has(at) && !unseen.test(character)) {
      const plain = (spelledOut.has(at) && words[character]) || plainForm(character);
      for (const _ of plain) offsets.push(at);
      text += plain;
    }
    at += character.length;
  }
  return { text, offsetAt: (index) => offsets[index] ?? original.length };
}

/** Other characters, such as ① and ㎡, stay as they are: their plain forms are longer or mean more. */
function plainForm(character: string): string {
  if (character < '\u0080') return character;
  const plain = character.normalize('NFKC');
  return /^[0-9A-Za-z@.+]$/u.test(plain) && !/\p{No}/u.test(character) ? plain : character;
}

function placesOf(matches: Iterable<RegExpExecArray>): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { 0: found, index } of matches) {
    for (let at = index; at < index + found.length; at += 1) places.add(at);
  }
  return places;
}
