import { seeded } from './seeded.ts';

/**
 * Numbers that look like those of people and belong to nobody in particular, with check digits that are
 * computed here and not by what is tested.
 */
export interface MadeUpNumbers {
  readonly residentId: () => string;
  readonly oldResidentId: () => string;
  readonly mobile: () => string;
  readonly bankCard: () => string;
  readonly landline: () => string;
  readonly passport: () => string;
  readonly plate: () => string;
  readonly newEnergyPlate: () => string;
  readonly mailbox: () => string;
}

export function madeUpNumbers(seed: number): MadeUpNumbers {
  const random = seeded(seed);
  const pick = (words: string) => words.split(' ')[random(words.split(' ').length)] ?? '';
  const digits = (count: number) => Array.from({ length: count }, () => random(10)).join('');
  const region = () => pick('110101 310104 440106 510107 330203 620102 130921 540121');
  const monthDay = () => `${two(1 + random(12))}${two(1 + random(28))}`;
  return {
    residentId: () => {
      const body = `${region()}${1930 + random(90)}${monthDay()}${digits(3)}`;
      return body + mod11Character(body);
    },
    oldResidentId: () => `${region()}${20 + random(79)}${monthDay()}${digits(3)}`,
    mobile: () => `1${pick('30 35 38 39 47 50 58 66 77 80 86 91 98')}${digits(8)}`,
    bankCard: () => {
      const body = `62${digits(random(2) === 0 ? 13 : 16)}`;
      return body + luhnDigit(body);
    },
    landline: () => `0${pick('10 20 21 571 755 851 931')}-${2 + random(7)}${digits(7)}`,
    passport: () => `${pick('E G EA EC')}${digits(8)}`.slice(0, 9),
    plate: () => `${pick('京 粤 沪 川 浙')}${pick('A B C F')}${digits(5)}`,
    newEnergyPlate: () => `${pick('京 粤 沪 川 浙')}${pick('A B C')}${pick('D F')}${digits(5)}`,
    mailbox: () => `zhang${digits(4)}@${pick('qq.com 163.com foxmail.com vip.sina.com')}`,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** ISO 7064 MOD 11-2 by its recursion, not by the table of weights. */
function mod11Character(body: string): string {
  let rest = 0;
  for (const digit of body) rest = ((rest + Number(digit)) * 2) % 11;
  const check = (12 - rest) % 11;
  return check === 10 ? 'X' : String(check);
}

/** The digit with which the whole passes Luhn's check. */
function luhnDigit(body: string): number {
  const doubled = [...body].map((digit, index) => {
    const isDoubled = (body.length - index) % 2 === 1;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    return Math.floor(value / 10) + (value % 10);
  });
  return (10 - (doubled.reduce((sum, value) => sum + value, 0) % 10)) % 10;
}

/** A unified social credit code with its check character, GB 32100. */
export function creditCode(random: (below: number) => number): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const digits = (count: number) => Array.from({ length: count }, () => random(10)).join('');
  const body = `${['11', '12', '51', '91'][random(4)]}${digits(6)}${digits(9)}`;
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet[(31 - (sum % 31)) % 31];
}
