import { chineseNumeral } from './chinese-numeral.ts';
import { topLevelIndex } from './list-items.ts';
import { ordinalMarkers } from './ordinal-runs.ts';

/** Indicators that a sentence counts and names: 四个二级指标：一是甲；二是乙；三是丙；四是丁. */
export interface ListedIndicators {
  /** 二级指标. */
  readonly level: string;
  /** As many as counted, in order. */
  readonly names: readonly string[];
  /** Offset of the number. */
  readonly offset: number;
}

const opening =
  /(?<![\d第〇零一二两三四五六七八九十])(?<number>\d{1,2}|[一二两三四五六七八九十]{1,3})个(?<level>[一二三四]级指标)(?:[，,]?(?:分别[为是]|包括|即))?[：:]/gu;

/** The lists of indicators of a text that name as many as they count; others are left out. */
export function* listedIndicators(text: string): Generator<ListedIndicators> {
  if (!text.includes('级指标')) return;
  for (const { 0: printed, index, groups = {} } of text.matchAll(opening)) {
    const { number = '', level = '' } = groups;
    const count = /^\d/u.test(number) ? Number(number) : chineseNumeral(number);
    const list = text.slice(index + printed.length);
    const end = topLevelIndex(list, '。！？');
    const names = namesIn(end < 0 ? list : list.slice(0, end));
    if (names.length === count) yield { level, names, offset: index };
  }
}

/** Names between semicolons, their 一是 and （1） taken off; those of a list without are divided by 、. */
function namesIn(list: string): readonly string[] {
  const parts = split(list, '；;');
  if (parts.length === 1) return split(list, '、');
  return parts.map((part) => {
    const [first] = ordinalMarkers(part);
    return first?.offset === 0 ? part.slice(first.text.length) : part;
  });
}

function split(text: string, separators: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let at = topLevelIndex(rest, separators); at >= 0; at = topLevelIndex(rest, separators)) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest].filter((part) => part !== '');
}
