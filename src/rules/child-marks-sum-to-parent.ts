import { stated } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import { allStated, compareMarks } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const columns = [
  { key: 'fullMark', name: '分值' },
  { key: 'score', name: '得分' },
] as const;

export const childMarksSumToParent: ReportRule = {
  id: 'child-marks-sum-to-parent',
  family: 'score',
  scope: 'report',
  severity: 'error',
  question: '下级指标的分值之和、得分之和是否等于上级指标？',
  source: '绩效自评表的结构：上级指标的分值分解到下级指标',
  *check({ data }) {
    for (const { indicator, at } of indicatorsOf(data)) {
      if (indicator.children.length === 0) continue;
      for (const { key, name } of columns) {
        const total = stated(indicator[key]);
        const parts = allStated(indicator.children.map((child) => child[key]));
        if (!total || !parts) continue;
        const { agrees: close, sum, difference, working } = compareMarks(parts, total);
        const place = [...at, key];
        yield close
          ? agrees(place, `“${indicator.name}”${name}：${working}，公开为${total.text}`)
          : disagrees({
              at: place,
              stated: total.text,
              expected: sum,
              difference,
              message: `“${indicator.name}”${name}为${total.text}分，下级指标${name}之和为${sum}分（${working}），相差${difference.replace('-', '')}分，哪一处有误无法判断`,
            });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '下级之和等于上级',
        frontMatter:
          'scores:\n  indicators:\n    - name: 过程\n      fullMark: 35\n      children:\n        - name: 预算执行\n          fullMark: 20\n        - name: 预算管理\n          fullMark: 15',
      },
    ],
    invalid: [
      {
        name: '下级分值少五分',
        frontMatter:
          'scores:\n  indicators:\n    - name: 过程\n      fullMark: 35\n      children:\n        - name: 预算执行\n          fullMark: 20\n        - name: 预算管理\n          fullMark: 10',
        findings: [
          {
            at: 'scores.indicators[0].fullMark',
            message:
              '“过程”分值为35分，下级指标分值之和为30分（20 + 10 = 30），相差5分，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '只公开了部分下级指标的分值',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 45\n      children:\n        - name: 采购管理\n          fullMark: 2\n        - name: 资产管理',
      },
    ],
  },
};
