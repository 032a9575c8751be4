import type { WrongWord } from '#core/wording.ts';

/** A wrong word in a text. */
export interface FoundWord {
  readonly wrong: string;
  readonly right: string;
  readonly offset: number;
}

interface Compiled {
  readonly pattern: RegExp | null;
  readonly words: ReadonlyMap<string, WrongWord>;
}

const known = new WeakMap<readonly WrongWord[], Compiled>();

/** The words of a site's list that a text holds, where no longer word makes them right. */
export function wrongWords(text: string, list: readonly WrongWord[]): readonly FoundWord[] {
  const { pattern, words } = compiled(list);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: wrong, index }): FoundWord[] => {
    const word = words.get(wrong);
    if (!word || word.allow.some((longer) => covers(text, { longer, wrong, index }))) return [];
    return [{ wrong, right: word.right, offset: index }];
  });
}

function compiled(list: readonly WrongWord[]): Compiled {
  const before = known.get(list);
  if (before) return before;
  const words = new Map(list.map((word) => [word.wrong, word]));
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern =
    longestFirst.length > 0 ? new RegExp(longestFirst.map(literal).join('|'), 'gu') : null;
  const result = { pattern, words };
  known.set(list, result);
  return result;
}

function literal(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function covers(
  text: string,
  {
    longer,
    wrong,
    index,
  }: { readonly longer: string; readonly wrong: string; readonly index: number },
): boolean {
  for (let at = longer.indexOf(wrong); at >= 0; at = longer.indexOf(wrong, at + 1)) {
    if (text.startsWith(longer, index - at)) return true;
  }
  return false;
}

const afternoon = /(?:下午|傍晚|晚上|晚间)(?<hour>1[3-9]|2[0-3])(?=\s?[:：时点])/gu;

/** 下午17:00 tells the half of the day twice. */
export function doubledAfternoons(text: string): readonly FoundWord[] {
  return [...text.matchAll(afternoon)].map(({ 0: wrong, index, groups }) => {
    const hour = Number(groups?.['hour']);
    return { wrong, right: `${wrong.slice(0, -2)}${hour - 12}时”或“${hour}时`, offset: index };
  });
}
