import { disagrees, type FileRule } from './rule.ts';

export const frontMatterIsValid: FileRule = {
  id: 'front-matter-is-valid',
  family: 'identity',
  scope: 'file',
  severity: 'error',
  question: '元数据能否读取，各项名称和写法是否正确？',
  source: '本站的元数据格式（content/reports 的写法说明）',
  *check({ problems }) {
    for (const { kind, at, place, message } of problems) {
      if (kind === 'front-matter') yield disagrees({ at, place, message });
    }
  },
  examples: {
    valid: [
      { name: '数字保留原有位数', frontMatter: 'budget:\n  adjusted: 92.10' },
      { name: '不适用与零分开写', frontMatter: 'budget:\n  carryover: 不适用\n  project: 0' },
    ],
    invalid: [
      {
        name: '名称写错',
        frontMatter: 'budget:\n  ajusted: 100.00',
        findings: [{ at: 'budget.ajusted', message: '没有名为 ajusted 的项，是否想写 adjusted？' }],
      },
      {
        name: '数字带千分位逗号',
        frontMatter: 'budget:\n  adjusted: 4,863.08',
        findings: [
          {
            at: 'budget.adjusted',
            message: '全年预算数“4,863.08”不是数字。请去掉千分位分隔符，写作 4863.08',
          },
        ],
      },
      {
        name: '用制表符缩进',
        frontMatter: 'budget:\n\tadjusted: 1.00',
        findings: [{ at: '', message: '行首用了制表符（Tab）；请改用空格缩进' }],
      },
    ],
    missing: [{ name: '未公开的项整行不写', frontMatter: 'unit: 万元' }],
  },
};
