import { type AnchoredPattern, anchoredMatches } from './anchored-pattern.ts';
import { characterSet } from './character-set.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { type ListItems, listItems, topLevelIndex } from './list-items.ts';

/** A stated number of things with the list that names them. */
export interface CountedList {
  readonly count: number;
  /** The number with its noun as printed: 8个科室, 直属事业单位10个. */
  readonly phrase: string;
  /** Offset of the number. */
  readonly offset: number;
  readonly list: ListedNames | ListedOrdinals;
}

/** Names in the same sentence. */
export interface ListedNames {
  readonly kind: 'names';
  readonly names: ListItems;
  /** Why the number of names is uncertain, in Chinese; `null` when it is certain. */
  readonly doubt: string | null;
  /** Other totals that the sentence states: 7个内设机构和1个下属单位 are 8 names. */
  readonly alternatives: readonly number[];
}

/** 一是…二是… follow, from this offset; the length of the text when the next paragraph opens them. */
export interface ListedOrdinals {
  readonly kind: 'ordinals';
  readonly from: number;
}

const numeral = String.raw`(?<![\d.第前近约超逾余百千万一二两三四五六七八九十])(?<number>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?`;
const classifier = '(?:个|家|类|种|项|名|处|所|条|座|支|只|辆|件|大|款|方面|部分)';
const countedFirst = new RegExp(
  String.raw`${numeral}${classifier}(?<noun>[^，。；：、:;,（）()\d]{0,16}?)(?<connector>[，,]?(?:分别[是为]|即)[：:]?|[，,]为|为?[：:]|[（(])`,
  'uy',
);
export const countedPattern: AnchoredPattern = {
  beginnings: characterSet('0123456789一二两三四五六七八九十'),
  pattern: countedFirst,
};
const anyCount = new RegExp(`${numeral}${classifier}`, 'gu');
/** Nouns that 一是…二是… spell out one by one; projects and bodies may be counted for another reason. */
const spelledOut =
  /(?:方面|指标|任务|目标|问题|职责|职能|环节|内容|原因|工作|重点|特点|措施|原则|事项|板块|部分|要求|情况|举措|做法|成效|不足|困难)$/u;
const otherwiseCounted = /(?:针对|围绕|根据|按照|结合|对照|聚焦|关于|就)[^，。；：]*$/u;
const ordinalStart = /^(?:一是|第一[，,]|[（(]1[）)]|①)/u;
const explanation =
  /^(?:其中|主要|原因|由于|以|按|含|共|详见|见|列|如|分别|为|是|即|包括|具体|有|均|全部|\s*$)/u;
const quantity =
  /[\d一二两三四五六七八九十](?:个|家|类|种|项|名|处|所|条|座|支|辆|件|大|县|市|区|省|镇|乡|村|地|级|者|方)/u;
const openEnd = /(?<![高中初平同对均相])等(?:[\d一二两三四五六七八九十].*|[^、等]{0,6})?$/u;
const clause = /[的了被把将不未没]|提供|开展|给予|进行|原因/u;

/** The counted lists of a text whose list follows its number. */
export function* countedLists(text: string): Generator<CountedList> {
  if (!/[：:即（(]|分别|，为/u.test(text)) return;
  for (const { 0: printed, index, groups = {} } of anchoredMatches(text, countedPattern)) {
    const { number = '', noun = '', connector = '' } = groups;
    const count = /^\d/u.test(number) ? Number(number) : chineseNumeral(number);
    if (count === null) continue;
    const head = printed.slice(0, printed.length - connector.length);
    const before = text.slice(Math.max(0, index - 24), index);
    const phrase =
      noun === '' ? `${/[\p{Script=Han}]{0,8}$/u.exec(before)?.[0] ?? ''}${head}` : head;
    const from = index + printed.length;
    const tail = /[（(]$/u.test(connector) ? bracketed(text.slice(from)) : text.slice(from);
    const stated = { count, phrase, offset: index };
    if (ordinalStart.test(tail) || tail.trim() === '') {
      const thing =
        noun === '' ? phrase.replace(/[\d一二两三四五六七八九十]+[个项类条]$/u, '') : noun;
      if (!/[：:]$/u.test(connector) || otherwiseCounted.test(before) || count < 2) continue;
      if (!spelledOut.test(thing) && !/(?:方面|部分)$/u.test(head)) continue;
      yield {
        ...stated,
        list: { kind: 'ordinals', from: tail.trim() === '' ? text.length : from },
      };
      continue;
    }
    const names = namesAfter(tail, connector);
    if (names === null) continue;
    yield { ...stated, list: { ...names, alternatives: totals(text.slice(0, index), count) } };
  }
}

function namesAfter(tail: string, connector: string): Omit<ListedNames, 'alternatives'> | null {
  if (explanation.test(tail)) return null;
  const end = topLevelIndex(tail, '。；;，,：:！？');
  const listed = end < 0 ? tail : tail.slice(0, end);
  const names = listItems(listed);
  const { items, most, ofBodies } = names;
  if (most < 2 || openEnd.test(listed)) return null;
  const isColon = /[：:]$/u.test(connector);
  if (/[为（(]$/u.test(connector) && !ofBodies) return null;
  const terminator = end < 0 ? '' : (tail[end] ?? '');
  const doubt = items.some((item) => quantity.test(item))
    ? '所列各项中另有数目'
    : !ofBodies && items.some((item) => item.length > 24 || clause.test(item))
      ? '所列各项不全是名称'
      : '：:'.includes(terminator) && terminator !== ''
        ? '列举之中另有冒号'
        : isColon && !ofBodies && '；;'.includes(terminator) && terminator !== ''
          ? '列举用分号隔开'
          : '，,'.includes(terminator) && terminator !== '' && goesOn(tail.slice(end + 1))
            ? '列举似乎在逗号之后继续'
            : null;
  return { kind: 'names', names, doubt };
}

/** What stands before the bracket that closes. */
function bracketed(text: string): string {
  let depth = 1;
  for (const { 0: mark, index } of text.matchAll(/[（(）)]/gu)) {
    depth += mark === '（' || mark === '(' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}

function goesOn(rest: string): boolean {
  const end = topLevelIndex(rest, '。；;，,：:');
  const next = end < 0 ? rest : rest.slice(0, end);
  return next.includes('、') || listItems(next).ofBodies;
}

/** Sums of the count with those before it in the sentence. */
function totals(before: string, count: number): readonly number[] {
  const sentence = before.slice(
    Math.max(...[...'。；：'].map((end) => before.lastIndexOf(end))) + 1,
  );
  const counts = [...sentence.matchAll(anyCount)].map(({ groups }) => {
    const number = groups?.['number'] ?? '';
    return /^\d/u.test(number) ? Number(number) : (chineseNumeral(number) ?? 0);
  });
  let total = count;
  return counts.reverse().map((one) => {
    total += one;
    return total;
  });
}

/** A list of abstract things in front of its number: 甲、乙、丙四项任务. */
export interface ListBeforeCount {
  readonly count: number;
  readonly phrase: string;
  readonly offset: number;
  /** The most items that the list can hold. */
  readonly most: number;
}

const countAfterList =
  /(?<number>[二两三四五六七八九十]{1,2})(?:个|项|类|大)?(?:[一二三]级指标|方面|任务|目标|问题|环节|板块|部分|原则|要求|职责|维度|层面|阶段|类业务|类工作)/gu;
/** Characters in front of a number that its list may take. */
const longestList = 120;
const noNoun =
  /(?:[的了出有为成分到从在于是对按等共这其余他另外除以上下达设第]|落实|完成|抓好|推进|实施|开展|聚焦|围绕|突出|明确|提出|形成|承担|履行|解决|存在|实现|做好|强化|以及|和|与|及)$/u;

/** Lists whose number follows; fewer named than counted is certain, more may be nested. */
export function* listsBeforeCounts(text: string): Generator<ListBeforeCount> {
  if (!text.includes('、')) return;
  for (const { 0: phrase, index, groups = {} } of text.matchAll(countAfterList)) {
    const number = groups['number'] ?? '';
    const reach = text.slice(Math.max(0, index - longestList), index);
    const list = /[^，。；：:;,！？]*$/u.exec(reach)?.[0] ?? '';
    if (!list.includes('、')) continue;
    const count = chineseNumeral(number);
    if (count === null || noNoun.test(list) || quantity.test(list) || /等|[（(“《]/u.test(list))
      continue;
    const { items } = listItems(list);
    const joints = list.match(/以及|[和与及]/gu)?.length ?? 0;
    yield { count, phrase, offset: index, most: items.length + joints };
  }
}
