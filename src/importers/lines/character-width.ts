/** Ideographs, kana, full-width forms and the punctuation that Chinese fonts print one em wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2018\u2019\u201C\u201D\u2026\u2E80-\u303F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** Whether a character belongs to Chinese running text, where no space separates words. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

/** Ems that a text takes when it is printed, roughly: letters are half as wide as ideographs. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (isWide(character)) width += 1;
    else if (character === ' ') width += 0.25;
    else width += 0.5;
  }
  return width;
}
