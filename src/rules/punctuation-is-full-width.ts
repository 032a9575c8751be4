import { type Passage, passages } from '#prose/passages.ts';
import {
  halfWidthBrackets,
  halfWidthPunctuation,
  hyphenDashes,
  type PunctuationSlip,
} from '#prose/punctuation.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const punctuationIsFullWidth: ReportRule = {
  id: 'punctuation-is-full-width',
  family: 'wording',
  scope: 'report',
  severity: 'note',
  question: '汉字之间的标点是否用全角？',
  source: '标点符号用法：中文文本的点号、括号和破折号各占汉字的位置',
  *check(report) {
    const texts = passages(report);
    let found = 0;
    // A report that writes every bracket half-width has a style of its own.
    const mixed = texts.some(({ text }) => text.includes('（'));
    for (const passage of texts) {
      const { text } = passage;
      const brackets = mixed && text.includes('(') ? halfWidthBrackets(text) : [];
      const marks = /[,;:!?.-]/u.test(text)
        ? [...halfWidthPunctuation(text), ...hyphenDashes(text)]
        : [];
      for (const slip of [...marks, ...brackets].sort((a, b) => a.offset - b.offset)) {
        found += 1;
        yield halfWidth(passage, slip);
      }
    }
    if (found === 0 && texts.length > 0) yield agrees([], `${texts.length}处文字用全角标点`);
  },
  examples: {
    valid: [
      {
        name: '全角标点，数字中的半角照常',
        frontMatter: '',
        body: '支出4,863.08万元，占98.89%；公务用车（辆）——2。',
      },
    ],
    invalid: [
      {
        name: '半角逗号、冒号与连写的短横',
        frontMatter: '',
        body: '深入实施“工程”,开展培养。单位:万元。管理效能--采购管理。',
        findings: [
          { at: '', message: '汉字之间的“,”是半角，应为“，”' },
          { at: '', message: '汉字之间的“:”是半角，应为“：”' },
          { at: '', message: '汉字之间的“--”是半角，应为“——”' },
        ],
      },
      {
        name: '括号全角、半角混用',
        frontMatter: '',
        body: '因公出国（境）费为零，公务用车(辆)2。',
        findings: [{ at: '', message: '汉字之间的“(辆)”是半角，应为“（辆）”' }],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};

function halfWidth({ kind, at, placeAt }: Passage, { text, offset, right }: PunctuationSlip) {
  return disagrees({
    at,
    place: placeAt(offset),
    stated: text,
    ...(right === null ? {} : { expected: right }),
    ...(right === null || kind === 'front-matter' ? {} : { fix: { find: text, replace: right } }),
    message: `汉字之间的“${text}”是半角，应为“${right}”`,
  });
}
