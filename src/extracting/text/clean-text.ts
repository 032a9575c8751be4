/** A text that patterns can be held against, and what was printed for each stretch of it. */
export interface CleanText {
  /** Without white space, digits and marks in one width. */
  readonly text: string;
  /** The original characters between two offsets of `text`. */
  readonly printed: (start: number, end: number) => string;
}

const oneWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '﹪': '%',
  '％': '%',
  '．': '.',
};

/**
 * Takes white space out of Chinese text, where it says nothing, and keeps it between two letters or
 * digits, where it divides.
 */
export function cleanText(original: string): CleanText {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original[index] ?? '';
    if (/\s/u.test(character)) {
      // A run of white space is judged at its last character.
      if (!/[\w%]/u.test(text.at(-1) ?? '') || !/\w/u.test(original[index + 1] ?? '')) continue;
      text += ' ';
    } else {
      text += widened(character, text.at(-1) ?? '', original.slice(index + 1, index + 3));
    }
    at.push(index);
  }
  return {
    text,
    printed: (start, end) => {
      const first = at[start] ?? original.length;
      const last = at[end - 1];
      return last === undefined ? '' : original.slice(first, last + 1);
    },
  };
}

function widened(character: string, before: string, behind: string): string {
  if (/[０-９]/u.test(character)) return character.normalize('NFKC');
  // 1,234.56 and 09:30 are one number and one time.
  if (/[,:]/u.test(character) && /\d/u.test(before) && /^\d/u.test(behind)) return character;
  // https://…, and brackets around Latin letters, stay as they are.
  if (character === ':' && behind.startsWith('//')) return character;
  return oneWidth[character] ?? character;
}
