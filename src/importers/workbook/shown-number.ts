import { SSF } from '@e965/xlsx';

/**
 * A number in a format of a spreadsheet, as Excel shows it; `null` where that is not certain. The
 * library formats most formats right and the others wrong without a word, so that it is asked only
 * for those that are made of known pieces.
 *
 * @param format - A format code such as `#,##0.00` or `yyyy"年"m"月"d"日"`.
 * @see ECMA-376 Part 1, section 18.8.31, and `!` as Chinese and Japanese Excel write `\`
 */
export function shownNumber(value: number, format: string): string | null {
  const code = (ofTheCountry[format] ?? format)
    .replaceAll(
      /\[\$-[\da-f]+\]|\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/giu,
      '',
    )
    .replaceAll('G/通用格式', 'General')
    .replaceAll(/!(.)/gu, '\\$1');
  if (SSF.is_date(code)) return SSF.format(code.replaceAll(/\[DBNum\d\]/giu, ''), value);
  if (sections(code).every((section) => plain.test(section))) return SSF.format(code, value);
  return shifted(value, code);
}

/** Formats that each country shows in its own way, and how China does. */
const ofTheCountry: Readonly<Record<string, string>> = {
  'm/d/yy': 'yyyy/m/d',
  'm/d/yy h:mm': 'yyyy/m/d h:mm',
};

/** Semicolons in quotes and behind a backslash divide nothing. */
function sections(code: string): readonly string[] {
  return [...code.matchAll(/(?:"[^"]*"|\\[\s\S]|[^;])*/gu)].map(([section]) => section);
}

const literal = String.raw`(?:"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]|\[\$[^\]-]+(?:-[\da-f]+)?\]|[-+() ¥￥$%])`;
const digits = String.raw`(?:[#0?,]*[#0?](?:\.[#0?]*)?(?:E[+-]0+)?|\.[#0?]+)`;
const plain = new RegExp(`^(?:General|@|${literal}*(?:${digits})?${literal}*)$`, 'iu');

/** `0\.0,` shows 元 in 万元: a point that is set into the digits, commas that drop three each. */
const pointed = /^([#0?,]*[#0?])(?:\\\.|"\.")([#0?]+)(,*)((?:"[^"]*"|[_\\].)*)$/u;

function shifted(value: number, code: string): string | null {
  const [, , after, commas, ending] = pointed.exec(code) ?? [];
  if (after === undefined || commas === undefined || ending === undefined) return null;
  const whole = Math.round(Math.abs(value) / 1000 ** commas.length);
  if (!Number.isSafeInteger(whole)) return null;
  const all = String(whole).padStart(after.length + 1, '0');
  const sign = value < 0 && whole !== 0 ? '-' : '';
  const words = ending.replaceAll(/"([^"]*)"|\\(.)|_./gu, '$1$2');
  return `${sign}${all.slice(0, -after.length)}.${all.slice(-after.length)}${words}`;
}
