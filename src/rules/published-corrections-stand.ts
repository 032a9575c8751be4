import { newCorrections } from '#core/correction.ts';
import { publishedStates, versionDate } from '#core/report-ledger.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const publishedCorrectionsStand: ReportRule = {
  id: 'published-corrections-stand',
  family: 'metadata',
  scope: 'report',
  severity: 'error',
  acknowledgeable: false,
  question: '已公布的更正是否原样保留，新的更正是否晚于现行版本？',
  source: '更正公告本身也是公开的信息；新的更正写在最后，日期不早于它所更正的版本',
  *check({ data }, { ledger }) {
    const last = publishedStates(ledger?.entries ?? []).at(-1);
    if (!ledger?.before || !last || data.status !== 'published') return;
    if (ledger.troubles.length > 0) return;
    const before = ledger.before.data;
    for (const [index, old] of before.corrections.entries()) {
      const at = ['corrections', index];
      if (JSON.stringify(data.corrections[index]) === JSON.stringify(old)) {
        yield agrees(at, `第${index + 1}条更正与公布的一致`);
        continue;
      }
      yield disagrees({
        at,
        stated: old.field,
        message: `已公布的第${index + 1}条更正（${old.date}，${old.field}：${old.from} → ${old.to}）被改动或删去；请恢复原样，新的更正写在最后`,
      });
    }
    const since = versionDate(last.version);
    for (const [index, { date }] of newCorrections(before, data).entries()) {
      const at = ['corrections', before.corrections.length + index, 'date'];
      yield date >= since
        ? agrees(at, `更正日期${date}不早于现行版本（${since}）`)
        : disagrees({
            at,
            stated: date,
            expected: `不早于${since}`,
            message: `更正日期${date}早于现行版本的日期${since}；更正只能晚于它所更正的版本`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '新的更正写在最后',
        frontMatter:
          'budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        recorded: 'budget:\n  expenditure: 89.00',
      },
    ],
    invalid: [
      {
        name: '公布过的更正被删去',
        frontMatter: 'budget:\n  expenditure: 98.00',
        recorded:
          'budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        findings: [
          {
            at: 'corrections[0]',
            message:
              '已公布的第1条更正（2023-09-01，budget.expenditure：89.00 → 98.00）被改动或删去；请恢复原样，新的更正写在最后',
          },
        ],
      },
      {
        name: '更正早于它所更正的版本',
        frontMatter:
          'budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-08-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        recorded: 'budget:\n  expenditure: 89.00',
        findings: [
          {
            at: 'corrections[0].date',
            message: '更正日期2023-08-01早于现行版本的日期2023-08-31；更正只能晚于它所更正的版本',
          },
        ],
      },
    ],
    missing: [{ name: '还没有登记', frontMatter: 'budget:\n  expenditure: 98.00' }],
  },
};
