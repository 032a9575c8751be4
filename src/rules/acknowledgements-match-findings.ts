import { agrees, disagrees, type FindingsRule } from './rule.ts';

export const acknowledgementsMatchFindings: FindingsRule = {
  id: 'acknowledgements-match-findings',
  family: 'metadata',
  scope: 'findings',
  severity: 'error',
  question: '每一条“已知并说明”是否确有对应的核验结果？',
  source: '本站规定：说明只对实际存在的不一致有效，过期的说明应当删去',
  *check({ data }, findings) {
    for (const [index, { rule, at }] of data.acknowledged.entries()) {
      const matched = findings.some(
        (finding) =>
          finding.rule === rule &&
          finding.acknowledged !== null &&
          (at === null || finding.at === at),
      );
      const place = ['acknowledged', index, 'rule'];
      const where = at === null ? '' : `（${at}）`;
      yield matched
        ? agrees(place, `${rule}${where}`)
        : disagrees({
            at: place,
            stated: rule,
            message: `说明所指的 ${rule}${where} 没有对应的核验结果；请核对规则编号和位置，问题已解决的请删去这条说明`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '说明对应一条结果',
        frontMatter:
          'scores:\n  total: 91.60\n  indicators:\n    - name: 管理效能\n      score: 40.60\n    - name: 履职效能\n      score: 50.00\nacknowledged:\n  - rule: scores-sum-to-total\n    at: scores.total\n    reason: 签发的原件如此，部门正在核实',
      },
    ],
    invalid: [
      {
        name: '问题已经不存在',
        frontMatter:
          'scores:\n  total: 90.60\n  indicators:\n    - name: 管理效能\n      score: 40.60\n    - name: 履职效能\n      score: 50.00\nacknowledged:\n  - rule: scores-sum-to-total\n    at: scores.total\n    reason: 签发的原件如此，部门正在核实',
        findings: [
          {
            at: 'acknowledged[0].rule',
            message:
              '说明所指的 scores-sum-to-total（scores.total） 没有对应的核验结果；请核对规则编号和位置，问题已解决的请删去这条说明',
          },
        ],
      },
    ],
    missing: [{ name: '没有说明', frontMatter: 'unit: 万元' }],
  },
};
