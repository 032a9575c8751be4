import { figureAt } from '#core/figure-at.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const correctionsMatchFigures: ReportRule = {
  id: 'corrections-match-figures',
  family: 'metadata',
  scope: 'report',
  severity: 'error',
  question: '更正记录中的更正值是否就是现在公开的数字？',
  source: '政府信息公开条例第四十一条：公开的信息不准确的，应当予以更正',
  *check({ data }) {
    const latest = new Map(data.corrections.map((correction, index) => [correction.field, index]));
    for (const [index, { field, from, to }] of data.corrections.entries()) {
      const at = ['corrections', index, 'to'];
      const current = figureAt(data, field);
      if (current === null) {
        yield disagrees({
          at: ['corrections', index, 'field'],
          stated: field,
          message: `更正项 ${field} 在元数据中没有对应的数字；请写成 budget.expenditure 的样子`,
        });
      } else if (from === to) {
        yield disagrees({ at, stated: to, message: `更正项 ${field} 的原值与更正值相同（${to}）` });
      } else if (latest.get(field) === index && current !== to) {
        yield disagrees({
          at,
          stated: to,
          expected: current,
          message: `更正记录写 ${field} 更正为${to}，元数据现为${current}；两处应当一致`,
        });
      } else {
        yield agrees(at, `${field}：${from} → ${to}`);
      }
    }
  },
  examples: {
    valid: [
      {
        name: '更正值与现值一致',
        frontMatter:
          'budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
      },
    ],
    invalid: [
      {
        name: '记录了更正，数字没有改',
        frontMatter:
          'budget:\n  expenditure: 89.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        findings: [
          {
            at: 'corrections[0].to',
            message: '更正记录写 budget.expenditure 更正为98.00，元数据现为89.00；两处应当一致',
          },
        ],
      },
      {
        name: '更正项写错',
        frontMatter:
          'budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.spent\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        findings: [
          {
            at: 'corrections[0].field',
            message:
              '更正项 budget.spent 在元数据中没有对应的数字；请写成 budget.expenditure 的样子',
          },
        ],
      },
    ],
    missing: [{ name: '没有更正', frontMatter: 'budget:\n  expenditure: 98.00' }],
  },
};
