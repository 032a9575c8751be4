import { agrees, disagrees, type ReportRule } from './rule.ts';

export const sourceIsStated: ReportRule = {
  id: 'source-is-stated',
  family: 'metadata',
  scope: 'report',
  severity: 'warning',
  question: '已发布的报告是否写明来源？',
  source: '政府网站网页应标明信息来源（ContentSource）',
  *check({ data: { source, status } }) {
    if (source !== null) {
      yield agrees(['source', 'name'], source.name);
    } else if (status === 'published') {
      yield disagrees({
        at: ['source'],
        message: '报告已发布，没有写明来源；请填写 source，写明发布机构',
      });
    }
  },
  examples: {
    valid: [{ name: '写明来源', frontMatter: 'source:\n  name: 示例局' }],
    invalid: [
      {
        name: '已发布而没有来源',
        frontMatter: 'status: published',
        findings: [
          { at: 'source', message: '报告已发布，没有写明来源；请填写 source，写明发布机构' },
        ],
      },
    ],
    missing: [{ name: '还是草稿', frontMatter: 'status: draft' }],
  },
};
