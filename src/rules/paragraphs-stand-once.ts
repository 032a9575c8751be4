import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** Shorter paragraphs may well say the same thing twice: 无, or that nothing was spent. */
const shortest = 30;

export const paragraphsStandOnce: ReportRule = {
  id: 'paragraphs-stand-once',
  family: 'structure',
  scope: 'report',
  severity: 'warning',
  question: '是否有整段文字重复出现？',
  source: '同一段文字出现两次，多为复制粘贴时遗留',
  *check(report) {
    const first = new Map<string, TextBlock>();
    let found = 0;
    for (const block of textBlocks(report)) {
      const text = block.text.replaceAll(/\s/gu, '');
      if (block.kind !== 'paragraph' || text.length < shortest) continue;
      const before = first.get(text);
      if (before === undefined) {
        first.set(text, block);
        continue;
      }
      found += 1;
      yield disagrees({
        at: [],
        place: block.placeAt(0),
        stated: `${text.slice(0, 12)}…`,
        message: `以“${text.slice(0, 12)}”开头的一段与第${before.placeAt(0).line}行的一段完全相同`,
      });
    }
    if (first.size > 1 && found === 0) yield agrees([], `${first.size}段文字没有整段重复`);
  },
  examples: {
    valid: [
      {
        name: '各段不同',
        frontMatter: '',
        body: '一是从严管理预算。日常工作中严格执行年初采购预算，没有预算的一律不采购。\n\n二是优化绩效目标。在制定年度绩效目标时优化指标值，工作铺排尽量靠前。',
      },
    ],
    invalid: [
      {
        name: '同一段出现两次',
        frontMatter: '',
        body: '一是从严管理预算。日常工作中严格执行年初采购预算，没有预算的一律不采购。\n\n一是从严管理预算。日常工作中严格执行年初采购预算，没有预算的一律不采购。',
        findings: [
          { at: '', message: '以“一是从严管理预算。日常工”开头的一段与第10行的一段完全相同' },
        ],
      },
    ],
    missing: [
      { name: '只是短句重复', frontMatter: '', body: '## 一、附件\n\n无。\n\n## 二、其他\n\n无。' },
    ],
  },
};
