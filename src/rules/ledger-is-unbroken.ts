import { ledgerEvents } from '#core/report-ledger.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const ledgerIsUnbroken: ReportRule = {
  id: 'ledger-is-unbroken',
  family: 'metadata',
  scope: 'report',
  severity: 'error',
  acknowledgeable: false,
  question: '发布台账是否首尾相接、没有改动？',
  source: '台账是发布与更正的凭据：每条记有上一条的校验值，只能在末尾增加',
  *check({ data }, { ledger }) {
    if (!ledger) return;
    const { file, entries, troubles } = ledger;
    for (const trouble of troubles) {
      yield disagrees({
        at: [],
        file: trouble.file,
        place: { line: trouble.line, column: 1 },
        message: trouble.message,
      });
    }
    const last = entries.at(-1);
    if (troubles.length > 0 || !last) return;
    if (data.status === 'draft') {
      // Told of the ledger: what is found in drafts keeps nothing from being published.
      yield disagrees({
        at: [],
        file,
        place: { line: last.number, column: 1 },
        message: `台账记有${last.version}${ledgerEvents[last.event]}，报告现为草稿；已发布的报告不能改回草稿，不再公开的请写 status: withdrawn 并写明撤回说明`,
      });
      return;
    }
    yield agrees(
      [],
      `台账${entries.length}条首尾相接，最近一条：${last.version}${ledgerEvents[last.event]}`,
    );
  },
  examples: {
    valid: [
      {
        name: '台账与留存的版本完整',
        frontMatter: 'budget:\n  expenditure: 98.00',
        recorded: 'budget:\n  expenditure: 98.00',
      },
    ],
    invalid: [
      {
        name: '台账中的一行被改动',
        frontMatter: 'budget:\n  expenditure: 98.00',
        recorded: 'budget:\n  expenditure: 98.00',
        ledgerTrouble: '台账第2条与它自己的校验值不符',
        findings: [{ at: '', message: '台账第2条与它自己的校验值不符' }],
      },
      {
        name: '发布以后改回草稿',
        frontMatter: 'status: draft\nbudget:\n  expenditure: 98.00',
        recorded: 'budget:\n  expenditure: 98.00',
        findings: [
          {
            at: '',
            message:
              '台账记有2023-08-31发布，报告现为草稿；已发布的报告不能改回草稿，不再公开的请写 status: withdrawn 并写明撤回说明',
          },
        ],
      },
    ],
    missing: [{ name: '还没有登记', frontMatter: 'budget:\n  expenditure: 98.00' }],
  },
};
