/** Some characters of the basic plane: 1 at the code of each. */
export type CharacterSet = Readonly<Uint8Array>;

/** What `\s` matches. */
export const spaces =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

const codes = 0x1_00_00;

/** @param characters - Each of them is in the set; none is beyond the basic plane. */
export function characterSet(characters: string): CharacterSet {
  const set = new Uint8Array(codes);
  for (let index = 0; index < characters.length; index += 1) set[characters.charCodeAt(index)] = 1;
  return set;
}

/** The offset of the first such character from an offset on; -1 where there is none. */
export function nextOf(text: string, set: CharacterSet, from = 0): number {
  for (let index = from; index < text.length; index += 1) {
    if (set[text.charCodeAt(index)]) return index;
  }
  return -1;
}
