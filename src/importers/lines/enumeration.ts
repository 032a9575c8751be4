import { chineseNumeral } from '#prose/chinese-numeral.ts';
import { chineseOrdinal } from '#prose/heading-number.ts';

/** How the items of an enumeration are set: each in a paragraph of its own, or on in one. */
export type Setting = 'apart' | 'inline';

/** Lines among which the neighbour of an item is looked for. */
const reach = 30;

/**
 * How the enumeration is set of which an item stands at the start of a line, as the item before it
 * (of a first item: the one behind it) shows: at the start of a line or within one. `null` where
 * the line begins with no item, or its neighbour isn't found.
 */
export function enumerationSetting(texts: readonly string[], index: number): Setting | null {
  const item = itemOf(texts[index] ?? '');
  if (item === null) return null;
  const isFirst = item.number === 1;
  const nearby = isFirst
    ? texts.slice(index, index + reach)
    : texts.slice(Math.max(0, index - reach), index).toReversed();
  const neighbour = item.style.mark(isFirst ? 2 : item.number - 1);
  for (const text of nearby) {
    const [found] = text.matchAll(neighbour);
    if (found !== undefined) return found.index === 0 ? 'apart' : 'inline';
  }
  return null;
}

interface Style {
  readonly item: RegExp;
  /** Where the item with a number begins in a text. */
  readonly mark: (number: number) => RegExp;
}

const behind = '(?<=^|[。；;：:，,、）”])';

const styles: readonly Style[] = [
  {
    item: /^(\d{1,2})[.．、](?!\d)/u,
    mark: (number) => new RegExp(`${behind}${number}[.．、](?!\\d)`, 'gu'),
  },
  {
    item: /^[（(](\d{1,2})[）)]/u,
    mark: (number) => new RegExp(`${behind}[（(]${number}[）)]`, 'gu'),
  },
  {
    item: /^([一二三四五六七八九十]{1,3})是/u,
    mark: (number) => new RegExp(`${behind}${chineseOrdinal(number)}是`, 'gu'),
  },
  {
    item: /^第([一二三四五六七八九十]{1,3})[，,]/u,
    mark: (number) => new RegExp(`${behind}第${chineseOrdinal(number)}[，,]`, 'gu'),
  },
];

function itemOf(text: string): { readonly number: number; readonly style: Style } | null {
  for (const style of styles) {
    const printed = style.item.exec(text)?.[1];
    if (printed === undefined) continue;
    const number = /^\d/u.test(printed) ? Number(printed) : chineseNumeral(printed);
    return number === null || number < 1 ? null : { number, style };
  }
  return null;
}
