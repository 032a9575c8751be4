import { stated } from '#core/figure.ts';
import { gradeOf } from '#core/scheme.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['scores', 'grade'];

export const gradeMatchesScore: ReportRule = {
  id: 'grade-matches-score',
  family: 'score',
  scope: 'report',
  severity: 'error',
  question: '自评等级是否与总分所在的等级区间一致？',
  source: '评分方案的等级区间（含下限、不含上限）；财预〔2020〕10号：90（含）—100分为优',
  *check({ data: { scores } }, { scheme }) {
    const total = stated(scores?.total ?? null);
    const expected = scheme && gradeOf(total, scheme);
    if (!total || !scores?.grade || !expected) return;
    yield scores.grade === expected
      ? agrees(at, `${total.text}分属于“${expected}”`)
      : disagrees({
          at,
          stated: scores.grade,
          expected,
          message: `自评等级为“${scores.grade}”；总分${total.text}分按评分方案属于“${expected}”，哪一处有误无法判断`,
        });
  },
  examples: {
    valid: [
      { name: '九十分整为优', frontMatter: 'scores:\n  total: 90\n  grade: 优' },
      { name: '八十九点五分为良', frontMatter: 'scores:\n  total: 89.5\n  grade: 良' },
    ],
    invalid: [
      {
        name: '八十九点五分写成优',
        frontMatter: 'scores:\n  total: 89.5\n  grade: 优',
        findings: [
          {
            at: 'scores.grade',
            message: '自评等级为“优”；总分89.5分按评分方案属于“良”，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [{ name: '没有公开等级', frontMatter: 'scores:\n  total: 92.1' }],
  },
};
