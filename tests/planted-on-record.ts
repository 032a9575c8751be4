import type { Planted } from './planted-error.ts';

const education = 'content/reports/slsjyj/2022.mdx';
const culture = 'content/reports/slswlj/2022.mdx';

/** What goes wrong after publication, or with what is on record of it. */
export const plantedOnRecord: readonly Planted[] = [
  {
    rule: 'changes-are-corrected',
    file: education,
    changes: [['\n  grade: 优\n', '\n  grade: ‸良\n']],
    ledgers: 'recorded',
    severity: 'error',
    says: '自评等级已公布为优，现为良，没有更正记录',
  },
  {
    rule: 'replaced-attachments-are-corrected',
    file: education,
    changes: [['  - title: 部门整体支出绩效自评表', '  - ‸title: 部门整体支出绩效自评表']],
    setting: {
      file: 'content/attachments/slsjyj/2022/zipingbiao-2022.csv',
      change: ['一级指标', '一级 指标'],
    },
    ledgers: 'recorded',
    severity: 'error',
    says: '附件 zipingbiao-2022.csv 已于2023-08-25公布，文件已被替换，没有更正记录',
  },
  {
    rule: 'published-corrections-stand',
    file: culture,
    changes: [
      ['  - date: 2023-10-12\n', '  - ‸date: 2023-10-12\n'],
      ['录入时数字前后颠倒', '录入时颠倒'],
    ],
    ledgers: 'recorded',
    severity: 'error',
    says: '已公布的第1条更正（2023-10-12，budget.expenditure：6128.47 → 6182.47）被改动或删去',
  },
  {
    rule: 'ledger-is-unbroken',
    file: 'content/ledger/slswlj/2022.jsonl',
    report: culture,
    changes: [['{"number":1,"report":"slswlj/2022"', '‸{"number":1,"report":"slswlj/2023"']],
    ledgers: 'recorded',
    severity: 'error',
    says: '台账第1条与它自己的校验值不符',
  },
];
