import { passages } from '#prose/passages.ts';
import { tildeRanges } from '#prose/punctuation.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const properRange = /(?<=[\d%％])(?:～|—|至)(?=\d)/u;

export const rangesAreWrittenOneWay: ReportRule = {
  id: 'ranges-are-written-one-way',
  family: 'wording',
  scope: 'report',
  severity: 'note',
  question: '数值范围的连接号是否前后一致？',
  source: '出版物上数字用法：数值范围用“～”或“—”连接；半角“~”通篇一致使用的，不作提示',
  *check(report) {
    const texts = passages(report);
    const proper = texts.some(({ text }) => properRange.test(text));
    let held = 0;
    for (const { text, at, placeAt } of texts) {
      if (properRange.test(text)) held += 1;
      if (!proper) continue;
      for (const { offset } of tildeRanges(text)) {
        yield disagrees({
          at,
          place: placeAt(offset),
          stated: '~',
          message: '此处范围用半角“~”连接，报告其他地方用“～”“—”或“至”，写法不一致',
        });
      }
    }
    if (held > 0) yield agrees([], `${held}处数值范围的连接号`);
  },
  examples: {
    valid: [{ name: '前后一致', frontMatter: '', body: '培训5—10次，每次200—300人。' }],
    invalid: [
      {
        name: '半角与全角混用',
        frontMatter: '',
        body: '培训5~10次，每次200～300人。',
        findings: [
          {
            at: '',
            message: '此处范围用半角“~”连接，报告其他地方用“～”“—”或“至”，写法不一致',
          },
        ],
      },
    ],
    missing: [{ name: '通篇用半角', frontMatter: '', body: '培训5~10次，每次200~300人。' }],
  },
};
