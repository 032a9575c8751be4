import { decimalOf, stated } from '#core/figure.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const blocksMatchScheme: ReportRule = {
  id: 'blocks-match-scheme',
  family: 'score',
  scope: 'report',
  severity: 'error',
  question: '报告的各版块（一级指标）名称和分值是否与评分方案一致？',
  source: '评分方案的版块与分值（content/schemes）；尚未证实的版块不作判断',
  *check({ data: { scores } }, { scheme }) {
    if (!scheme || scheme.blocks.length === 0) return;
    const sure = scheme.blocks.every(({ certainty }) => certainty === 'confirmed');
    for (const [index, { name, fullMark }] of (scores?.indicators ?? []).entries()) {
      const at = ['scores', 'indicators', index];
      const block = scheme.blocks.find((one) => one.name === name);
      if (!block) {
        if (!sure || name === scheme.reserved?.name) continue;
        const names = scheme.blocks.map((one) => `“${one.name}”`).join('、');
        yield disagrees({
          at: [...at, 'name'],
          severity: 'warning',
          stated: name,
          expected: names,
          message: `评分方案没有名为“${name}”的版块；方案的版块是${names}`,
        });
        continue;
      }
      const own = stated(fullMark);
      const expected = stated(block.fullMark);
      if (!own || !expected || block.certainty !== 'confirmed') continue;
      const difference = decimalOf(own).minus(decimalOf(expected));
      yield difference.isZero()
        ? agrees([...at, 'fullMark'], `“${name}”分值${own.text}分，与评分方案一致`)
        : disagrees({
            at: [...at, 'fullMark'],
            stated: own.text,
            expected: expected.text,
            difference: decimalText(difference),
            message: `“${name}”分值为${own.text}分，评分方案为${expected.text}分，相差${decimalText(difference.abs())}分，哪一处有误无法判断`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '与方案一致',
        scheme: 'blocks:\n  - name: 管理效能\n    fullMark: 45',
        frontMatter: 'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 45',
      },
    ],
    invalid: [
      {
        name: '分值和名称与方案不同',
        scheme:
          'blocks:\n  - name: 管理效能\n    fullMark: 45\n  - name: 履职效能\n    fullMark: 50',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效率\n      fullMark: 45\n    - name: 履职效能\n      fullMark: 55',
        findings: [
          {
            at: 'scores.indicators[0].name',
            message: '评分方案没有名为“管理效率”的版块；方案的版块是“管理效能”、“履职效能”',
          },
          {
            at: 'scores.indicators[1].fullMark',
            message: '“履职效能”分值为55分，评分方案为50分，相差5分，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '方案的分值尚未证实',
        scheme: 'blocks:\n  - name: 管理效能\n    fullMark: 45\n    certainty: believed',
        frontMatter: 'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 50',
      },
    ],
  },
};
