import { personalData } from './personal-data.ts';
import type { PersonalKind } from './personal-datum.ts';

/** How many of so many digits and letters stay to be seen at both ends. */
const seen: Readonly<Record<PersonalKind, (count: number) => readonly [number, number]>> = {
  身份证号: () => [2, 3],
  手机号: () => [3, 4],
  银行卡号: () => [4, 4],
  护照号: () => [1, 2],
  车牌号: () => [2, 1],
  电子邮箱: () => [1, 0],
  固定电话: (count) => [count - 4, 0],
};

/**
 * A text with the middle of every personal datum covered, as long as it was: what stands behind keeps
 * its column.
 */
export function maskPersonal(text: string): string {
  let masked = '';
  let read = 0;
  for (const { kind, offset, length } of personalData(text)) {
    const value = text.slice(offset, offset + length);
    // The host of a mailbox says nothing of a person.
    const name = kind === '电子邮箱' ? (/^[^@＠#＃[(（]*/u.exec(value)?.[0] ?? '') : value;
    masked += text.slice(read, offset) + maskedInPlace(name, seen[kind]) + value.slice(name.length);
    read = offset + length;
  }
  return masked + text.slice(read);
}

function maskedInPlace(value: string, ends: (count: number) => readonly [number, number]): string {
  const characters = [...value];
  const count = characters.filter(isWritten).length;
  const [head, tail] = ends(count);
  let position = 0;
  return characters
    .map((character) => {
      if (!isWritten(character)) return character;
      position += 1;
      const isSeen = position <= head || position > count - tail;
      return isSeen ? character : '*'.repeat(character.length);
    })
    .join('');
}

function isWritten(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
