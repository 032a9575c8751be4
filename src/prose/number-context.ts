/** A number with what stands around it, all in plain forms. */
export interface NumberContext {
  readonly before: string;
  readonly after: string;
  /** What names the number from outside: the heads of its cell, the key of its value. */
  readonly label: string;
}

/** Characters before and behind a number that tell what it is. */
const reach = { before: 24, after: 10 };

export function contextOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  label: string,
): NumberContext {
  return {
    before: text.slice(Math.max(0, start - reach.before), start),
    after: text.slice(end, end + reach.after),
    label,
  };
}

/** Codes of projects, budgets, documents and bodies have as many digits as identity numbers. */
const code =
  '(?:编码|编号|代码|代号|索引号|文号|信用代码|机构代码|批复号|项目号|流水号|凭证号|序列号|标识码|备案号|许可证|统计号|合同号|发票号|票号|订单号|资产号|条码|识别号|科目|指标文)';
const identity = '(?:身份证|公民身份|证件号|证件编号|证件代码|居民身份)';
const card = '(?:银行卡|卡号|借记卡|储蓄卡|信用卡|工资卡|社保卡)';
const account = '(?:账号|账户|帐号|帐户|开户|户名|收款|打款|转账|汇款)';
const phone =
  '(?:电话|手机|联系方式|联系人|联络人|移动号|座机|传真|微信|短信|来电|致电|拨打|tel|phone|mobile|cell)';
const amount = /金额|预算|支出|决算|收入|资金|经费|合计|[（(]元[）)]|小计|余额|数额/u;
const unit =
  /^\s?(?:元|万|亿|%|％|‰|个|人(?![：:])|次|平方|公里|千米|米|吨|册|件|户|亩|份|千瓦|度|\/\d{4}-)/u;

/** What says of a number what it is: the nearest words before it, or else those outside. */
interface Words {
  readonly nearest: RegExp;
  readonly outside: RegExp;
}

const words = (pattern: string, ending = '[^。；]{0,16}$'): Words => ({
  nearest: new RegExp(`.*(${pattern})${ending}`, 'isu'),
  outside: new RegExp(pattern, 'iu'),
});
const codes = words(code, '[^。；，\\d]{0,12}$');
const identities = words(identity);
const cards = words(card);
const accounts = words(account);
const phones = words(phone);

/** How far before the end of a text the last of some words begins; `null` where there are none. */
function distance({ nearest }: Words, text: string): number | null {
  const found = nearest.exec(text);
  return found ? text.length - text.lastIndexOf(found[1] ?? '') : null;
}

/** Whether words say that a number is a code of something that is no person. */
export function isCode(found: NumberContext): boolean {
  return [identities, cards, phones].every((others) => isRather(found, codes, others));
}

function isRather({ before, label }: NumberContext, wanted: Words, others: Words): boolean {
  const [own, other] = [distance(wanted, before), distance(others, before)];
  if (own !== null || other !== null) return own !== null && own <= (other ?? own);
  return wanted.outside.test(label) && !others.outside.test(label);
}

export function isIdentity(found: NumberContext): boolean {
  return isSaid(found, identities);
}

export function isCardNumber(found: NumberContext): boolean {
  return isSaid(found, cards);
}

export function isAccount(found: NumberContext): boolean {
  return isSaid(found, accounts);
}

export function isTelephone(found: NumberContext): boolean {
  return isSaid(found, phones);
}

function isSaid({ before, label }: NumberContext, { nearest, outside }: Words): boolean {
  return nearest.test(before) || outside.test(label);
}

/** Whether the number counts or measures something. */
export function isQuantity({ after, label }: NumberContext): boolean {
  return unit.test(after) || (amount.test(label) && !phones.outside.test(label));
}
