/** What stands for a quoted character: no Chinese character, digit, letter or punctuation. */
export const quotedMark = '\u{FFFC}';

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '〔': '〕',
};

/**
 * A text of the same length in which everything between quotation marks and in titles of works is
 * covered: names are quoted as they are, whatever year or department they mention.
 */
export function coverQuotations(text: string): string {
  if (!/[“‘《〈「『〔]/u.test(text)) return text;
  const characters = text.split('');
  const open: { readonly closer: string; readonly start: number }[] = [];
  for (const [index, character] of characters.entries()) {
    const closer = pairs[character];
    if (closer !== undefined) {
      open.push({ closer, start: index });
    } else if (open.some((one) => one.closer === character)) {
      while (open.length > 0) {
        const { closer: last, start } = open.pop() ?? { closer: character, start: index };
        if (last !== character) continue;
        if (open.length === 0) characters.fill(quotedMark, start + 1, index);
        break;
      }
    }
  }
  return characters.join('');
}
