import type { Finding } from '#core/finding.ts';
import { agrees, disagrees, type FindingsRule } from './rule.ts';

export const acknowledgementsMatchFindings: FindingsRule = {
  id: 'acknowledgements-match-findings',
  family: 'metadata',
  scope: 'findings',
  severity: 'error',
  question: '每一条“已知并说明”是否确有对应的核验结果？',
  source: '本站规定：说明只对实际存在的不一致有效，过期的说明应当删去',
  *check({ data }, findings) {
    for (const [index, { rule, at, lawfulBasis }] of data.acknowledged.entries()) {
      const matched = findings.some(
        (finding) =>
          finding.rule === rule &&
          finding.acknowledged !== null &&
          (finding.confidential ? at === finding.stated : at === null || at === finding.at),
      );
      const place = ['acknowledged', index, 'rule'];
      const own = findings.filter((finding) => finding.rule === rule);
      const isPersonal = own.some(({ confidential }) => confidential);
      if (lawfulBasis !== null && own.length > 0 && !isPersonal) {
        yield disagrees({
          at: ['acknowledged', index, 'lawfulBasis'],
          stated: rule,
          message: onlyPersonal,
        });
      }
      const where = at === null ? '' : `（${at}）`;
      yield matched
        ? agrees(place, `第${index + 1}条说明有对应的核验结果`)
        : disagrees({
            at: place,
            stated: rule,
            message: isPersonal
              ? `说明所指的 ${rule}${where} 不能成立：个人信息须逐处说明，at 写遮盖后的号码（${shown(own)}），lawfulBasis 写法律名称和条款；没有依据的请删去或遮盖`
              : `说明所指的 ${rule}${where} 没有对应的核验结果；请核对规则编号和位置，问题已解决的请删去这条说明`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '有法律依据的个人信息',
        frontMatter:
          'acknowledged:\n  - rule: personal-data-is-not-published\n    at: 138****8000\n    lawfulBasis: 《个人信息保护法》第十三条第一款第七项\n    reason: 本人已在公开渠道公布的联系方式',
        body: '受理电话13800138000。',
      },
      {
        name: '说明对应一条结果',
        frontMatter:
          'scores:\n  total: 91.60\n  indicators:\n    - name: 管理效能\n      score: 40.60\n    - name: 履职效能\n      score: 50.00\nacknowledged:\n  - rule: scores-sum-to-total\n    at: scores.total\n    reason: 签发的原件如此，部门正在核实',
      },
    ],
    invalid: [
      {
        name: '个人信息没有写明依据',
        frontMatter:
          'acknowledged:\n  - rule: personal-data-is-not-published\n    at: 138****8000\n    reason: 签发的原件如此',
        body: '受助人电话13800138000。',
        findings: [
          {
            at: 'acknowledged[0].rule',
            message:
              '说明所指的 personal-data-is-not-published（138****8000） 不能成立：个人信息须逐处说明，at 写遮盖后的号码（138****8000），lawfulBasis 写法律名称和条款；没有依据的请删去或遮盖',
          },
        ],
      },
      {
        name: '不是个人信息而写了依据',
        frontMatter:
          'scores:\n  total: 91.60\n  indicators:\n    - name: 管理效能\n      score: 40.60\n    - name: 履职效能\n      score: 50.00\nacknowledged:\n  - rule: scores-sum-to-total\n    reason: 签发的原件如此\n    lawfulBasis: 《个人信息保护法》第十三条',
        findings: [
          {
            at: 'acknowledged[0].lawfulBasis',
            message:
              'lawfulBasis 只用于说明公开个人信息的法律依据；其他核验结果写 reason 即可，请删去 lawfulBasis',
          },
        ],
      },
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

const onlyPersonal =
  'lawfulBasis 只用于说明公开个人信息的法律依据；其他核验结果写 reason 即可，请删去 lawfulBasis';

/** The masked forms by which findings about people are acknowledged. */
function shown(findings: readonly Finding[]): string {
  const forms = new Set(findings.map(({ stated }) => stated ?? ''));
  return [...forms].slice(0, 3).join('、');
}
