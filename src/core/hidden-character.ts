/**
 * Characters that nobody sees and that change what is seen, or what a program does with the text:
 * controls (a terminal obeys them, XML forbids them), those that turn the direction of writing (digits
 * then read in another order), tags, and halves of characters. Tab and line ends are none of them, nor
 * is what merely has no width: texts copied out of a PDF are full of that.
 */
const hidden =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]/u;

/** What is neither hidden nor half of a character: nearly every text has nothing else. */
const usual =
  /^[\t\n\r -~\u00A0-\u061B\u061D-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFFF8\uFFFC\uFFFD]*$/;

const everywhere = new RegExp(hidden.source, 'gu');

/** A character that must not stand in any text, with its offset. */
export interface HiddenCharacter {
  readonly offset: number;
  /** `U+202E`. */
  readonly code: string;
}

/** The first such character of a text, `null` when there is none. */
export function hiddenCharacter(text: string): HiddenCharacter | null {
  // Five times as fast as looking for what is hidden, which has to put halves of characters together.
  if (usual.test(text)) return null;
  const found = hidden.exec(text);
  return found && { offset: found.index, code: codeOf(found[0]) };
}

/** One sentence on what to do with it. */
export function hiddenAdvice(code: string): string {
  return `此处有看不见的控制字符（${code}），会改变文字的显示或含义；请删去后重新输入前后几个字`;
}

/** The same text with a sign in place of each, one for one, so that columns stay what they are. */
export function withVisibleSigns(text: string): string {
  return text.replaceAll(everywhere, signFor);
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** ESC is shown as ␛; what has no picture of its own as �. */
function signFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : '\uFFFD'.repeat(character.length);
}
