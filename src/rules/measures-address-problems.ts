import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

export const measuresAddressProblems: ReportRule = {
  id: 'measures-address-problems',
  family: 'follow-up',
  scope: 'report',
  severity: 'error',
  question: '改进措施所指的问题是否都列在报告中，每个问题是否都有措施？',
  source: '自评报告的“存在问题”与“改进措施”应当对应',
  *check({ data: { problems, measures } }) {
    const known = new Set(problems.map(({ id }) => id));
    const addressed = new Set(measures.flatMap(({ addresses }) => addresses));
    for (const [index, { id, addresses }] of measures.entries()) {
      for (const [position, problem] of addresses.entries()) {
        const at = ['measures', index, 'addresses', position];
        yield known.has(problem)
          ? agrees(at, `措施 ${id} 对应问题 ${problem}`)
          : disagrees({
              at,
              stated: problem,
              message: `措施 ${id} 所指的问题 ${problem} 没有列在报告的问题（problems）中`,
            });
      }
    }
    // Without any link the report leaves open which measure is for which problem.
    if (addressed.size === 0) return;
    const unlinked = measures.some(({ addresses }) => addresses.length === 0);
    for (const [index, { id, text }] of problems.entries()) {
      if (addressed.has(id)) continue;
      const at = ['problems', index];
      yield unlinked
        ? inconclusive(at, `问题 ${id} 没有写明对应的措施，有的措施没有写明所指的问题`)
        : disagrees({
            at,
            severity: 'note',
            stated: id,
            message: `问题“${text}”（${id}）没有对应的改进措施`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '一一对应',
        frontMatter:
          'problems:\n  - id: w1\n    text: 备案不及时\nmeasures:\n  - id: c1\n    text: 专人登记\n    addresses: [w1]',
      },
    ],
    invalid: [
      {
        name: '措施指向没有列出的问题，有一个问题没有措施',
        frontMatter:
          'problems:\n  - id: w1\n    text: 备案不及时\n  - id: w2\n    text: 监控不到位\nmeasures:\n  - id: c1\n    text: 专人登记\n    addresses: [w1, w3]',
        findings: [
          { at: 'problems[1]', message: '问题“监控不到位”（w2）没有对应的改进措施' },
          {
            at: 'measures[0].addresses[1]',
            message: '措施 c1 所指的问题 w3 没有列在报告的问题（problems）中',
          },
        ],
      },
    ],
    missing: [
      {
        name: '报告没有写明对应关系',
        frontMatter:
          'problems:\n  - id: w1\n    text: 备案不及时\nmeasures:\n  - id: c1\n    text: 专人登记',
      },
    ],
  },
};
