/**
 * A number of automatic numbering as Word prints it.
 *
 * @param format - `w:numFmt` of ECMA-376 Part 1, section 17.18.59.
 * @returns Empty for bullets and hidden numbers, `null` where the format is not known or has no such
 *   number.
 */
export function printedNumber(number: number, format: string): string | null {
  if (format === 'bullet' || format === 'none') return '';
  if (!Number.isInteger(number) || number < 0) return null;
  return formats[format]?.(number) ?? null;
}

type Printer = (number: number) => string | null;

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';

const chinese: Printer = (number) => counted(number, '〇一二三四五六七八九', '十百千');

const formats: Readonly<Record<string, Printer>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: digitwise('０１２３４５６７８９'),
  decimalFullWidth2: digitwise('０１２３４５６７８９'),
  decimalEnclosedCircle: oneOf(circled),
  decimalEnclosedCircleChinese: oneOf(circled),
  decimalEnclosedParen: oneOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: oneOf('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  ideographEnclosedCircle: oneOf('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  lowerLetter: letters('a'),
  upperLetter: letters('A'),
  lowerRoman: (number) => roman(number)?.toLowerCase() ?? null,
  upperRoman: roman,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  chineseLegalSimplified: (number) => counted(number, '零壹贰叁肆伍陆柒捌玖', '拾佰仟'),
  ideographDigital: digitwise('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digitwise('〇一二三四五六七八九'),
  taiwaneseDigital: digitwise('〇一二三四五六七八九'),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
};

function oneOf(characters: string): Printer {
  const list = [...characters];
  return (number) => list[number - 1] ?? null;
}

function digitwise(digits: string): Printer {
  return (number) => [...String(number)].map((digit) => digits[Number(digit)]).join('');
}

/** After the last letter Word doubles them: y, z, aa, bb. */
function letters(first: string): Printer {
  return (number) =>
    number === 0
      ? null
      : String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(
          Math.ceil(number / 26),
        );
}

const romans: readonly (readonly [sign: string, value: number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(number: number): string | null {
  if (number < 1 || number > 3999) return null;
  let text = '';
  let rest = number;
  for (const [sign, value] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** 十一, 一百〇五, 一百一十: one sign for any row of zeros, and no 一 before a leading 十. */
function counted(number: number, digits: string, units: string): string | null {
  if (number > 9999) return null;
  if (number === 0) return digits[0] ?? null;
  const places = [...String(number)].map(Number);
  const text = places
    .map((digit, index) => {
      const unit = units[places.length - index - 2] ?? '';
      return digit === 0 ? (digits[0] ?? '') : `${digits[digit]}${unit}`;
    })
    .join('')
    .replaceAll(new RegExp(`${digits[0]}{2,}`, 'gu'), digits[0] ?? '')
    .replace(new RegExp(`${digits[0]}$`, 'u'), '');
  return text.startsWith('一十') ? text.slice(1) : text;
}
