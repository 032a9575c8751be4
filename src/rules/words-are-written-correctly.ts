import { passages } from '#prose/passages.ts';
import { doubledAfternoons, wrongWords } from '#prose/wrong-words.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const wordsAreWrittenCorrectly: ReportRule = {
  id: 'words-are-written-correctly',
  family: 'wording',
  scope: 'report',
  severity: 'warning',
  question: '是否有常见的错别字？',
  source: '政府网站检查把严重表述错误列为扣分项；误写与正写见 content/wording.yaml，可按站增删',
  *check(report, { wording }) {
    const texts = passages(report);
    let found = 0;
    for (const { text, kind, at, placeAt } of texts) {
      for (const { wrong, right, offset } of wrongWords(text, wording)) {
        found += 1;
        yield disagrees({
          at,
          place: placeAt(offset),
          stated: wrong,
          expected: right,
          ...(kind === 'front-matter' ? {} : { fix: { find: wrong, replace: right } }),
          message: `“${wrong}”应为“${right}”`,
        });
      }
      for (const { wrong, right, offset } of doubledAfternoons(text)) {
        found += 1;
        yield disagrees({
          at,
          place: placeAt(offset),
          stated: wrong,
          message: `“${wrong}时”重复说明午后，应为“${right}”`,
        });
      }
    }
    if (wording.length > 0 && found === 0) {
      yield agrees([], `没有误写表中的${wording.length}种写法`);
    }
  },
  examples: {
    valid: [{ name: '写法正确', frontMatter: '', body: '建立健全制度，在训练历程中历练干部。' }],
    invalid: [
      {
        name: '错别字',
        frontMatter: 'problems:\n  - id: w1\n    text: 制度尚未建立建全',
        body: '着力加强工作练历。',
        findings: [
          { at: 'problems[0].text', message: '“建立建全”应为“建立健全”' },
          { at: '', message: '“练历”应为“历练”' },
        ],
      },
      {
        name: '下午17时',
        frontMatter: '',
        body: '会议于下午17:00举行。',
        findings: [{ at: '', message: '“下午17时”重复说明午后，应为“下午5时”或“17时”' }],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};
