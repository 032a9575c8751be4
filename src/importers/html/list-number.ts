import type { Element } from 'hast';
import { attribute } from './elements.ts';
import { printedNumber } from './number-format.ts';

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
};

/** What browsers show before each item of a numbered list: `1. `; empty where they show none. */
export function listNumbers(list: Element): ReadonlyMap<Element, string> {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/u.exec(attribute(list, 'style') ?? '')?.[1];
  const format = formats[style ?? attribute(list, 'type') ?? '1'] ?? 'decimal';
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const numbers = new Map<Element, string>();
  let next = Number(attribute(list, 'start') ?? 1);
  for (const item of items) {
    next = Number(attribute(item, 'value') ?? next);
    const printed = printedNumber(next, format) ?? String(next);
    numbers.set(
      item,
      style === 'none' ? '' : printed + (/^cjk|^simp/u.test(style ?? '') ? '、' : '. '),
    );
    next += 1;
  }
  return numbers;
}
