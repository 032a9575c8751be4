import { stated } from '#core/figure.ts';
import { schemeDigest } from '#core/scheme.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['scheme'];

const told =
  /不(?:宜|可|能|便|具)[^。；]{0,8}比|口径[^。；]{0,6}(?:不同|不一致|变化)|新的?[^。；]{0,12}(?:评分方案|评分办法|指标体系)|(?:评分方案|评分办法|评分标准|指标体系|分值)[^。；]{0,16}(?:调整|变化|修订|不同|更新)/u;

export const schemeChangeIsTold: ReportRule = {
  id: 'scheme-change-is-told',
  family: 'year',
  scope: 'report',
  severity: 'note',
  question: '评分方案与上一年度不同的，报告是否说明得分不宜直接比较？',
  source: '评分方案（content/schemes）：版块、分值或计分公式不同的，两年得分不宜直接比较',
  *check(report, { scheme, previous, previousScheme }) {
    if (!scheme || !previous || !previousScheme) return;
    if (!stated(report.data.scores?.total ?? null)) return;
    if (!stated(previous.data.scores?.total ?? null)) return;
    if (schemeDigest(scheme) === schemeDigest(previousScheme)) {
      yield agrees(at, `与${previous.data.year}年度的版块、分值和计分公式相同，得分可以比较`);
    } else if (textBlocks(report).some(({ text }) => told.test(text))) {
      yield agrees(at, `评分方案与${previous.data.year}年度不同，正文已作说明`);
    } else {
      yield disagrees({
        at,
        stated: report.data.scheme,
        message: `评分方案与${previous.data.year}年度不同（版块、分值或计分公式有变化），两年得分不宜直接比较，正文没有说明`,
      });
    }
  },
  examples: {
    valid: [
      {
        name: '两年用同一方案',
        frontMatter: 'scores:\n  total: 95',
        previous: 'scores:\n  total: 94',
      },
      {
        name: '换了方案，正文说明不宜比较',
        frontMatter: 'scores:\n  total: 95',
        body: '## 一、基本情况\n\n本年度启用新的评分方案，得分与以前年度不宜直接比较。',
        previous: 'scores:\n  total: 94',
        previousScheme: 'total: 100\nblocks:\n  - name: 投入\n    fullMark: 15',
      },
    ],
    invalid: [
      {
        name: '换了方案，正文没有说明',
        frontMatter: 'scores:\n  total: 95',
        previous: 'scores:\n  total: 94',
        previousScheme: 'total: 100\nblocks:\n  - name: 投入\n    fullMark: 15',
        findings: [
          {
            at: 'scheme',
            message:
              '评分方案与2021年度不同（版块、分值或计分公式有变化），两年得分不宜直接比较，正文没有说明',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开总分',
        frontMatter: 'scores:\n  grade: 优',
        previous: 'scores:\n  total: 94',
        previousScheme: 'total: 100\nblocks:\n  - name: 投入\n    fullMark: 15',
      },
    ],
  },
};
