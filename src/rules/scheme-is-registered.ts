import { agrees, disagrees, type ReportRule } from './rule.ts';

export const schemeIsRegistered: ReportRule = {
  id: 'scheme-is-registered',
  family: 'identity',
  scope: 'report',
  severity: 'error',
  question: '报告采用的评分方案是否已经登记？',
  source: '评分方案 content/schemes',
  *check({ data }, { scheme }) {
    yield scheme
      ? agrees(['scheme'], scheme.name)
      : disagrees({
          at: ['scheme'],
          stated: data.scheme,
          message: `没有名为 ${data.scheme} 的评分方案；请新建 content/schemes/${data.scheme}.yaml，或改正编号`,
        });
  },
  examples: {
    valid: [{ name: '已登记的方案', frontMatter: 'scheme: shili-scheme' }],
    invalid: [
      {
        name: '未登记的方案',
        frontMatter: 'scheme: shili-2099',
        findings: [
          {
            at: 'scheme',
            message:
              '没有名为 shili-2099 的评分方案；请新建 content/schemes/shili-2099.yaml，或改正编号',
          },
        ],
      },
    ],
    missing: [],
  },
};
