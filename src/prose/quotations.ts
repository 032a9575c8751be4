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
const marks = /[“”‘’《》〈〉「」『』〔〕]/gu;

/**
 * A text of the same length in which everything between quotation marks and in titles of works is
 * covered: names are quoted as they are, whatever year or department they mention.
 */
export function coverQuotations(text: string): string {
  let covered = '';
  let done = 0;
  const open: { readonly closer: string; readonly start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const closer = pairs[mark];
    if (closer !== undefined) {
      open.push({ closer, start: index });
    } else if (open.some((one) => one.closer === mark)) {
      let last = open.pop();
      while (last && last.closer !== mark) last = open.pop();
      if (!last || open.length > 0) continue;
      covered += text.slice(done, last.start + 1) + quotedMark.repeat(index - last.start - 1);
      done = index;
    }
  }
  return covered + text.slice(done);
}
