import { unpairedMarks } from '#prose/punctuation.ts';
import { type ReportRule, slipsIn } from './rule.ts';

export const marksArePaired: ReportRule = {
  id: 'marks-are-paired',
  family: 'wording',
  scope: 'report',
  severity: 'note',
  question: '引号、括号、书名号是否成对？',
  source: '标点符号用法：引号、括号、书名号成对使用',
  check: (report) =>
    slipsIn(report, unpairedMarks, {
      found: ({ text }) => `“${text}”没有与之成对的另一半`,
      none: (texts) => `${texts}处文字的引号和括号成对`,
    }),
  examples: {
    valid: [{ name: '成对', frontMatter: '', body: '“两个健康”（试行）《办法》。1）编制计划。' }],
    invalid: [
      {
        name: '缺后引号、多后括号',
        frontMatter: '',
        body: '“两个健康示范城市。\n\n公务接待费（含外宾）费）0.39万元。',
        findings: [
          { at: '', message: '““”没有与之成对的另一半' },
          { at: '', message: '“）”没有与之成对的另一半' },
        ],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};
