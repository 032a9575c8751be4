import { isBankCard } from './bank-card.ts';
import { hasResidentShape, isResidentId } from './resident-id.ts';

export type PersonalKind =
  | '身份证号'
  | '手机号'
  | '银行卡号'
  | '护照号'
  | '车牌号'
  | '电子邮箱'
  | '固定电话';

/** Personal data in a text. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** The value with its middle covered, fit to be shown. */
  readonly masked: string;
  readonly offset: number;
  readonly length: number;
  /** Whether it may be meant for the public: an office telephone or mailbox, an official car. */
  readonly official: boolean;
}

/** What surrounds a text: the heads of a table cell, say, which name what stands in it. */
export interface PersonalContext {
  readonly label: string;
}

interface Candidate {
  readonly digits: string;
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

interface Kind {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly holds: (found: Candidate) => boolean;
  readonly official?: (found: Candidate) => boolean;
  readonly mask: (text: string) => string;
}

/** Codes of projects, budgets, documents and bodies have as many digits as identity numbers. */
const codeLabel =
  /(?:编码|编号|代码|代号|索引号|文号|信用代码|机构代码|批复号|项目号|流水号|凭证号|序列号|标识码|备案号|许可证|统计号|合同号|发票号|票号|订单号|资产号|条码|识别号|监督索引)[^。；，]{0,12}$/u;
const idLabel = /(?:身份证|公民身份|证件号|居民身份)[^。；]{0,14}$/u;
const cardLabel = /(?:银行卡|卡号|借记卡|储蓄卡|信用卡|工资卡)[^。；]{0,14}$/u;
const unitAfter = /^\s?(?:元|万|亿|%|％|个|人|次|平方|公里|吨|册|件|户|亩|份|[.,，]\d|\/\d{4}-)/u;
const amountLabel = /(?:金额|预算|支出|决算|收入|资金|经费|合计|[（(]元[）)]|小计|余额|数额)/u;
const separator = String.raw`[ \-－—]?`;
const officialWords =
  /办公|单位|公共|公开|监督|举报|咨询|受理|征求意见|意见建议|投诉|值班|政务|官方/u;

const middle = (text: string, { head, tail }: { readonly head: number; readonly tail: number }) => {
  const plain = text.replaceAll(/[\s\-－—]/gu, '');
  return `${plain.slice(0, head)}${'*'.repeat(Math.max(1, plain.length - head - tail))}${tail > 0 ? plain.slice(-tail) : ''}`;
};
const isCode = ({ before, label }: Candidate) => codeLabel.test(before) || codeLabel.test(label);

const kinds: readonly Kind[] = [
  {
    kind: '身份证号',
    pattern: new RegExp(
      String.raw`(?<![0-9A-Za-z.])\d{6}${separator}\d{8}${separator}\d{3}[\dXx](?![0-9A-Za-z*])|(?<![0-9A-Za-z.])\d{15}(?![0-9A-Za-z*])`,
      'gu',
    ),
    holds: (found) => {
      const { digits, before, after, label } = found;
      const labelled = idLabel.test(before) || idLabel.test(label);
      if (labelled) return hasResidentShape(digits);
      // Fifteen digits carry no check digit: without a label they may be any code.
      return (
        digits.length === 18 && isResidentId(digits) && !isCode(found) && !unitAfter.test(after)
      );
    },
    mask: (text) => middle(text, { head: 2, tail: 3 }),
  },
  {
    kind: '银行卡号',
    pattern:
      /(?<![0-9A-Za-z.])(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?![0-9A-Za-z*])/gu,
    holds: (found) =>
      cardLabel.test(found.before) ||
      cardLabel.test(found.label) ||
      (isBankCard(found.digits) && !isCode(found) && !unitAfter.test(found.after)),
    mask: (text) => middle(text, { head: 4, tail: 4 }),
  },
  {
    kind: '手机号',
    pattern: new RegExp(
      String.raw`(?<![\dA-Za-z.*/])(?<!\d,)(?:(?:\+|00)?86${separator})?1[3-9]\d${separator}\d{4}${separator}\d{4}(?![\dA-Za-z*.]|,\d|[-－]\d)`,
      'gu',
    ),
    holds: (found) =>
      !isCode(found) && !unitAfter.test(found.after) && !amountLabel.test(found.label),
    mask: (text) => {
      const digits = text.replaceAll(/\D/gu, '').slice(-11);
      return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
    },
  },
  {
    kind: '固定电话',
    pattern:
      /(?<![\d.A-Za-z/-])(?:[（(]0\d{2,3}[）)]\s?|0\d{2,3}[-－—\s])[2-9]\d{6,7}(?![\d*.])|(?<=(?:电话|座机|传真)[^\d。；]{0,6})(?<![\d-])[2-9]\d{6,7}(?![\d*.])/gu,
    holds: (found) => !isCode(found) && !unitAfter.test(found.after),
    official: () => true,
    mask: (text) => `${text.slice(0, -4)}****`,
  },
  {
    kind: '护照号',
    pattern: /(?<![0-9A-Za-z])[A-Z][A-Z0-9]?\d{7,8}(?![0-9A-Za-z])/gu,
    holds: ({ before, label }) => /护照[^。；]{0,10}$/u.test(before) || /护照/u.test(label),
    mask: (text) => middle(text, { head: 1, tail: 2 }),
  },
  {
    kind: '车牌号',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?!GB|DB)[A-HJ-NP-Z][·•\s]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9警学挂]|[A-HJ-K]\d{5}|[A-HJ-K][A-HJ-NP-Z]\d{4}|\d{5}[A-HJ-K])(?![0-9A-Za-z])/gu,
    holds: (found) => !isCode(found) && /\d{3}/u.test(found.digits.replaceAll(/[A-Z]/gu, '')),
    official: ({ before, after, label }) =>
      /公务|公车|执法|单位|机要|保留车辆|应急/u.test(`${before}${after}${label}`),
    mask: (text) => `${text.slice(0, 2)}****${text.slice(-1)}`,
  },
  {
    kind: '电子邮箱',
    pattern:
      /(?<![\w.+-])[\w.+-]+@(?:qq|163|126|139|189|gmail|foxmail|sina|hotmail|outlook|yeah|sohu|aliyun|icloud|live|yahoo|wo|21cn|tom|vip\.\w+)\.(?:com|cn|net)(?:\.cn)?(?![\w-])/giu,
    holds: () => true,
    official: ({ before, label }) => officialWords.test(before) || officialWords.test(label),
    mask: (text) => `${text.slice(0, 1)}***${text.slice(text.indexOf('@'))}`,
  },
];

/** Personal data that a text discloses; masked forms such as 138****1234 are none. */
export function personalData(
  text: string,
  { label }: PersonalContext = { label: '' },
): readonly PersonalDatum[] {
  const plain = halfWidth(text);
  if (!/\d{4}|@/u.test(plain)) return [];
  const found: PersonalDatum[] = [];
  for (const { kind, pattern, holds, official, mask } of kinds) {
    for (const { 0: printed, index } of plain.matchAll(pattern)) {
      const candidate = {
        digits: printed.replaceAll(/[\s\-－—]/gu, ''),
        before: plain.slice(Math.max(0, index - 24), index),
        after: plain.slice(index + printed.length, index + printed.length + 8),
        label,
      };
      const length = printed.length;
      const taken = found.some(
        (one) => index < one.offset + one.length && one.offset < index + length,
      );
      if (taken || !holds(candidate)) continue;
      const isOfficial = official?.(candidate) ?? false;
      found.push({ kind, masked: mask(printed), offset: index, length, official: isOfficial });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Full-width digits, letters and signs as half-width ones, at the same offsets. */
function halfWidth(text: string): string {
  return text.replaceAll(/[０-９Ａ-Ｚａ-ｚ＠．＋]/gu, (one) => one.normalize('NFKC'));
}
