/**
 * The characters of one text that another has fewer of, wherever they stand. White space does not
 * count, and variants of one character are the same: ³ and 3.
 */
export function missingCharacters(expected: string, found: string): string {
  const left = new Map<string, number>();
  for (const character of bare(found)) left.set(character, (left.get(character) ?? 0) + 1);
  let missing = '';
  for (const character of bare(expected)) {
    const count = left.get(character) ?? 0;
    if (count === 0) missing += character;
    else left.set(character, count - 1);
  }
  return missing;
}

function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}
