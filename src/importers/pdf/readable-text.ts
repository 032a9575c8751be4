/** Share of odd characters from which on a text is not what is printed; of a few, more are let pass as symbols. */
const unreadableShare = 0.05;
const few = 5;
const unreadableShareOfFew = 0.25;
/** Ideographs below which their frequency says nothing. */
const fewestIdeographs = 20;
/** Share of common ideographs that any official text exceeds by far; ideographs at random have 18 %. */
const commonShare = 0.6;

/** Whether the characters of a page are those that it prints; fonts without Unicode give others. */
export function isReadable(text: string): boolean {
  const characters = [...text].filter((character) => character.trim() !== '');
  const odd = characters.filter((character) => !ordinary.test(character)).length;
  const share = odd < few ? unreadableShareOfFew : unreadableShare;
  if (odd > characters.length * share) return false;
  const ideographs = characters.filter((character) => /\p{Script=Han}/u.test(character));
  const common = ideographs.filter((character) => commonIdeographs().has(character)).length;
  return ideographs.length < fewestIdeographs || common >= ideographs.length * commonShare;
}

/** Characters without Unicode: of the private use area, the one for an unknown character, controls. */
export function unknownCharacters(text: string): number {
  return text.match(unknown)?.length ?? 0;
}

const unknown = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFD}\p{Cc}]/gu;

/** Writing, punctuation and signs that reports print. */
const ordinary =
  /[\x20-\x7E\u00A0-\u00FF\u0391-\u03C9\u2000-\u2BFF\u3000-\u30FF\u3200-\u33FF\uFE30-\uFE4F\uFF00-\uFFEF\p{Script=Han}]/u;

let known: ReadonlySet<string> | undefined;

/** The 3,755 ideographs of level 1 of GB 2312, those in use every day. */
function commonIdeographs(): ReadonlySet<string> {
  if (known === undefined) {
    const bytes: number[] = [];
    for (let row = 0xb0; row <= 0xd7; row += 1) {
      for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
    }
    known = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
  }
  return known;
}
