/** A text in JSON, as `JSON.stringify` writes it. */
export function jsonText(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** Nothing to escape: neither quotes and backslashes, nor control characters, nor halves of a character. */
const plain = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;
