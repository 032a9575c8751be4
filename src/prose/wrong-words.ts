import type { WrongWord } from '#core/wording.ts';

/** A wrong word in a text. */
export interface FoundWord {
  readonly wrong: string;
  readonly right: string;
  readonly offset: number;
}

/** The words by the code of their first character, longest first. */
interface Index {
  readonly words: ReadonlyMap<number, readonly WrongWord[]>;
  /** 1 at the code of every character that a word begins with, and that stands second. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

const known = new WeakMap<readonly WrongWord[], Index>();
const codes = 0x1_00_00;

/** The words of a site's list that a text holds, where no longer word makes them right. */
export function wrongWords(text: string, list: readonly WrongWord[]): readonly FoundWord[] {
  const { words, first, second } = indexOf(list);
  const found: FoundWord[] = [];
  for (let offset = 0; offset < text.length - 1; offset += 1) {
    if (!first[text.charCodeAt(offset)] || !second[text.charCodeAt(offset + 1)]) continue;
    const word = wordAt(text, offset, words);
    if (!word) continue;
    const { wrong, right } = word;
    if (isRight(text, offset, word)) continue;
    found.push({ wrong, right, offset });
    offset += wrong.length - 1;
  }
  return found;
}

/** A closure in the loop over a text would cost every one of its characters an allocation. */
function wordAt(text: string, offset: number, words: Index['words']): WrongWord | undefined {
  return words.get(text.charCodeAt(offset))?.find(({ wrong }) => text.startsWith(wrong, offset));
}

function indexOf(list: readonly WrongWord[]): Index {
  const before = known.get(list);
  if (before) return before;
  const words = new Map<number, WrongWord[]>();
  const first = new Uint8Array(codes);
  const second = new Uint8Array(codes);
  for (const word of [...list].sort((a, b) => b.wrong.length - a.wrong.length)) {
    const { wrong } = word;
    const start = wrong.charCodeAt(0);
    first[start] = 1;
    second[wrong.charCodeAt(1)] = 1;
    const sharing = words.get(start);
    if (sharing) sharing.push(word);
    else words.set(start, [word]);
  }
  const index = { words, first, second };
  known.set(list, index);
  return index;
}

/** Whether one of the longer words in which the same characters are right stands around them. */
function isRight(text: string, index: number, { wrong, allow }: WrongWord): boolean {
  return allow.some((longer) => {
    for (let at = longer.indexOf(wrong); at >= 0; at = longer.indexOf(wrong, at + 1)) {
      if (text.startsWith(longer, index - at)) return true;
    }
    return false;
  });
}

const afternoon = /(?:下午|傍晚|晚上|晚间)(?<hour>1[3-9]|2[0-3])(?=\s?[:：时点])/gu;

/** 下午17:00 tells the half of the day twice. */
export function doubledAfternoons(text: string): readonly FoundWord[] {
  if (!/[午晚傍]/u.test(text)) return [];
  return [...text.matchAll(afternoon)].map(({ 0: wrong, index, groups }) => {
    const hour = Number(groups?.['hour']);
    return { wrong, right: `${wrong.slice(0, -2)}${hour - 12}时”或“${hour}时`, offset: index };
  });
}
