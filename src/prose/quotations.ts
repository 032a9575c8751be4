import { characterSet, nextOf } from './character-set.ts';

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
const marks = characterSet(Object.entries(pairs).flat().join(''));

/** Several rules ask for the same texts of a report, one rule after the other. */
const known = new Map<string, string>();
const mostKnown = 1000;

/**
 * A text of the same length in which everything between quotation marks and in titles of works is
 * covered: names are quoted as they are, whatever year or department they mention.
 */
export function coverQuotations(text: string): string {
  if (nextOf(text, marks) < 0) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size === mostKnown) known.clear();
  const covered = withoutQuotations(text);
  known.set(text, covered);
  return covered;
}

function withoutQuotations(text: string): string {
  let covered = '';
  let done = 0;
  const open: { readonly closer: string; readonly start: number }[] = [];
  for (let index = nextOf(text, marks); index >= 0; index = nextOf(text, marks, index + 1)) {
    const mark = text[index] ?? '';
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
