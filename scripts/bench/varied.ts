import { randomNumbers } from './random-numbers.ts';

/**
 * A report's text with most of its clauses that tell no figure made of characters in no order, as long
 * as they were: every report of a corpus differs, and its figures still agree.
 *
 * @param index - The same index gives the same text.
 */
export function varied(source: string, index: number): string {
  const end = source.indexOf('\n---\n', 4) + 5;
  const random = randomNumbers(index + 1);
  const characters = charactersOf(source.slice(end));
  const pick = () => characters[Math.floor(random() * characters.length)] ?? '';
  const reworded = (clause: string) => Array.from(clause, pick).join('');
  const lines = source
    .slice(end)
    .split('\n')
    .map((line) =>
      /^[#|]/u.test(line)
        ? line
        : line.replaceAll(plainClause, (one) => (random() < 0.8 ? reworded(one) : one)),
    );
  return source.slice(0, end) + lines.join('\n');
}

/** Between two marks of punctuation, with no digit, numeral, quotation or markup in it. */
const plainClause =
  /(?<=[，。；：、])[^，。；：、\d一二三四五六七八九十百千万亿两“”《》（）*|]{5,}(?=[，。；：、])/gu;

/** Characters as often as the text has them, but for those that could become a number or a name. */
function charactersOf(text: string): readonly string[] {
  return (text.match(/\p{Script=Han}/gu) ?? []).filter(
    (character) => !'一二三四五六七八九十百千万亿两零年月日元分市区省局会率数'.includes(character),
  );
}
