import { passages } from '#prose/passages.ts';
import { doubledPunctuation } from '#prose/punctuation.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const punctuationIsNotDoubled: ReportRule = {
  id: 'punctuation-is-not-doubled',
  family: 'wording',
  scope: 'report',
  severity: 'note',
  question: '是否有重复或叠用的标点？',
  source: '标点符号用法：句内点号不叠用，省略号写作“……”',
  *check(report) {
    const texts = passages(report);
    let found = 0;
    for (const { text, kind, at, placeAt } of texts) {
      for (const slip of doubledPunctuation(text)) {
        found += 1;
        const { offset, right } = slip;
        const fixable = right !== null && kind !== 'front-matter';
        yield disagrees({
          at,
          place: placeAt(offset),
          stated: slip.text,
          ...(right === null ? {} : { expected: right }),
          ...(fixable ? { fix: { find: slip.text, replace: right } } : {}),
          message:
            right === null
              ? `标点“${slip.text}”叠用，应只留一个`
              : `标点“${slip.text}”重复，应为“${right}”`,
        });
      }
    }
    if (found === 0 && texts.length > 0) yield agrees([], `${texts.length}处文字没有重复的标点`);
  },
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
