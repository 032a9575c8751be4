import { doubledPunctuation } from '#prose/punctuation.ts';
import { type ReportRule, slipsIn } from './rule.ts';

export const punctuationIsNotDoubled: ReportRule = {
  id: 'punctuation-is-not-doubled',
  family: 'wording',
  scope: 'report',
  severity: 'note',
  question: '是否有重复或叠用的标点？',
  source: '标点符号用法：句内点号不叠用，省略号写作“……”',
  check: (report) =>
    slipsIn(report, doubledPunctuation, {
      found: ({ text, right }) =>
        right === null ? `标点“${text}”叠用，应只留一个` : `标点“${text}”重复，应为“${right}”`,
      none: (texts) => `${texts}处文字没有重复的标点`,
    }),
  examples: {
    valid: [{ name: '标点单用', frontMatter: '', body: '甲、乙；丙。“丁。”' }],
    invalid: [
      {
        name: '句号重复、逗号与句号叠用',
        frontMatter: '',
        body: '任务完成。。继续推进，。',
        findings: [
          { at: '', message: '标点“。。”重复，应为“。”' },
          { at: '', message: '标点“，。”叠用，应只留一个' },
        ],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};
