import type { Planted } from './planted-error.ts';

const report = 'content/reports/slsjyj/2023.mdx';

/** Slips in amounts, rates, scores, targets and projects. */
export const plantedDataErrors: readonly Planted[] = [
  {
    rule: 'budget-adjustments-are-explained',
    file: 'content/reports/slsmzj/2022.mdx',
    changes: [
      ['adjusted: 86532417.35', 'adjusted: ‸86532417.35'],
      ['年中调整增加250.89万元，', ''],
    ],
    severity: 'note',
    says: '年初预算数为84023520.00元，全年预算数为86532417.35元，增加2508897.35元，报告没有说明调整原因',
  },
  {
    rule: 'grand-total-balances',
    file: report,
    changes: [
      ['grandTotal: 20196.82', 'grandTotal: ‸20196.82'],
      ['income: 19878.62', 'income: 19887.62'],
    ],
    severity: 'error',
    says: '收入总计为20196.82万元；本年收入、年初结转和结余之和为20205.82万元（19887.62 + 318.20 = 20205.82），相差9万元',
  },
  {
    rule: 'parts-within-whole',
    file: report,
    changes: [
      ['      reception: 3.95\n', '      reception: 3.95\n    basic:\n      reception: ‸8.31\n'],
    ],
    severity: 'error',
    says: '基本支出中的公务接待费为8.31万元，高于公务接待费决算数3.95万元，多出4.36万元',
  },
  {
    rule: 'spending-classes-sum-to-whole',
    file: report,
    changes: [
      ['expenditure: 19989.01', 'expenditure: ‸19989.01'],
      ['amount: 452.18', 'amount: 425.18'],
    ],
    severity: 'error',
    says: '之和为19962.01万元（17632.45 + 1285.36 + 425.18 + 619.02 = 19962.01），相差27万元',
  },
  {
    rule: 'spending-shares-follow-from-amounts',
    file: report,
    changes: [['share: 2.26%', 'share: ‸2.62%']],
    severity: 'error',
    says: '“卫生健康支出”的占比为2.62%；该科目金额 ÷ 支出数（452.18 ÷ 19989.01 = 2.2621%）应为2.26%',
  },
  {
    rule: 'spending-shares-reach-one-hundred',
    file: report,
    changes: [
      ['  functions:\n    - name: 教育支出', '  functions:\n    ‸- name: 教育支出'],
      ['share: 88.21%', 'share: 88.12%'],
    ],
    severity: 'warning',
    says: '4类支出的占比之和为99.91%',
  },
  {
    rule: 'three-public-parts-sum-to-total',
    file: report,
    changes: [['total: 52.18', 'total: ‸51.28']],
    severity: 'error',
    says: '“三公”经费决算合计为51.28万元',
  },
  {
    rule: 'three-public-within-budget',
    file: report,
    changes: [
      ['total: 57.00', 'total: 47.00'],
      ['total: 52.18', 'total: ‸52.18'],
    ],
    severity: 'warning',
    says: '“三公”经费决算数为52.18万元，高于预算数47.00万元，多出5.18万元',
  },
  {
    rule: 'procurement-parts-sum-to-actual',
    file: report,
    changes: [
      ['actual: 2552.09', 'actual: ‸2552.09'],
      ['works: 1053.86', 'works: 1035.86'],
    ],
    severity: 'error',
    says: '货物、工程、服务之和为2534.09万元（741.92 + 1035.86 + 756.31 = 2534.09），相差18万元',
  },
  {
    rule: 'procurement-rate-follows-from-amounts',
    file: report,
    changes: [['executionRate: 98.92%', 'executionRate: ‸98.29%']],
    severity: 'error',
    says: '公开的政府采购执行率为98.29%；实际金额 ÷ 计划金额（2552.09 ÷ 2580.00 = 98.9182%）应为98.92%',
  },
  {
    rule: 'exclusive-classes-fit-in-whole',
    file: report,
    changes: [
      [
        '    executionRate: 98.92%',
        '    executionRate: 98.92%\n    awards:\n      ‸- name: 小型企业\n        amount: 21.07\n      - name: 微型企业\n        amount: 21.07',
      ],
    ],
    severity: 'warning',
    says: '“小型企业”“微型企业”的授予金额都是21.07万元',
  },
  {
    rule: 'rates-have-a-base',
    file: report,
    changes: [
      ['plan: 2580.00', 'plan: 0.00'],
      ['executionRate: 98.92%', 'executionRate: ‸98.92%'],
    ],
    severity: 'error',
    says: '政府采购执行率为98.92%，而政府采购计划金额为0.00万元',
  },
  {
    rule: 'initial-completion-follows-from-amounts',
    file: report,
    changes: [
      ['  executionRate: 98.97%\n', '  executionRate: 98.97%\n  initialCompletion: ‸98.97%\n'],
    ],
    severity: 'error',
    says: '应为100.66%，哪一处有误无法判断；这一比例与支出数 ÷ 全年预算数相符',
  },
  {
    rule: 'growth-follows-from-amounts',
    file: 'content/reports/slsjyj/2022.mdx',
    changes: [['growth: 1.54%', 'growth: ‸1.45%']],
    severity: 'error',
    says: '公开的增长率为1.45%；增减额 ÷ 上年数（293.07 ÷ (19365.85 - 293.07) = 1.5366%）应为1.54%',
  },
  {
    rule: 'carryover-follows-from-budget',
    file: report,
    changes: [['carryover: 207.81', 'carryover: ‸207.81\n  reclaimed: 20.00']],
    severity: 'note',
    says: '支出数、年末结转和结余、财政收回资金之和为20216.82万元',
  },
  {
    rule: 'carryover-rate-follows-from-amounts',
    file: report,
    changes: [['carryover: 207.81', 'carryover: 207.81\n  carryoverRate: ‸0.00%']],
    severity: 'warning',
    says: '公开的结转结余率为0.00%；年末结转和结余 ÷ 全年预算数（207.81 ÷ 20196.82 = 1.0289%）应为1.03%',
  },
  {
    rule: 'unspent-share-agrees-with-carryover-rate',
    file: 'content/reports/slskjj/2021.mdx',
    changes: [
      ['  executionRate: 97.28%\n', '  executionRate: 87.28%\n  carryoverRate: ‸0%\n'],
      ['收回结余资金', '了结项目'],
    ],
    severity: 'warning',
    says: '执行率为87.28%，结转结余率为0%，有12.72%的预算没有支出',
  },
  {
    rule: 'zero-budgets-spend-nothing',
    file: report,
    changes: [
      ['abroad: 10.00', 'abroad: 0.00'],
      ['total: 57.00', 'total: 47.00'],
      ['vehicles: 42.00', 'vehicles: 42.00'],
      ['abroad: 8.64', 'abroad: ‸8.64'],
    ],
    severity: 'warning',
    says: '因公出国（境）费预算数为0.00万元，决算数为8.64万元',
  },
  {
    rule: 'blocks-match-scheme',
    file: report,
    changes: [['- name: 管理效能\n', '- name: ‸管理效率\n']],
    severity: 'warning',
    says: '评分方案没有名为“管理效率”的版块',
  },
  {
    rule: 'scores-follow-scheme-formulas',
    file: report,
    changes: [
      [
        '- name: 预算执行率\n              fullMark: 6\n              score: 5.94',
        '- name: 预算执行率\n              fullMark: 6\n              score: ‸5.49',
      ],
    ],
    severity: 'warning',
    says: '“预算执行率”得5.49分，按评分方案的公式（19989.01 ÷ 20196.82 × 6 = 5.9383）应得5.94分，相差0.45分',
  },
  {
    rule: 'scores-follow-from-coefficients',
    file: report,
    changes: [
      [
        'actual: 已建立并运行\n    fullMark: 4\n    score: 4',
        'actual: 已建立并运行\n    fullMark: 4\n    score: ‸4\n    coefficient: 80%',
      ],
    ],
    severity: 'error',
    says: '得4分；得分系数 × 分值（80% × 4 = 3.2）应得3.2分，相差0.8分',
  },
  {
    rule: 'targets-match-indicators',
    file: report,
    changes: [
      [
        'actual: 89.2\n    unit: "%"\n    fullMark: 4\n    score: 3.96',
        'actual: 89.2\n    unit: "%"\n    fullMark: 4\n    score: ‸3.69',
      ],
    ],
    severity: 'error',
    says: '“教师满意度”在目标完成情况中得分为3.69分，在指标体系中为3.96分',
  },
  {
    rule: 'targets-have-results',
    file: report,
    changes: [
      [
        'targets:\n',
        'targets:\n  - ‸name: 校园安全事故起数\n    relation: ≤\n    target: 0\n    unit: 起\n',
      ],
    ],
    severity: 'warning',
    says: '“校园安全事故起数”写有目标值0，实际完成值和得分都没有填写',
  },
  {
    rule: 'quantitative-targets-have-figures',
    file: report,
    changes: [['actual: 89.2\n', 'actual: ‸完成\n']],
    severity: 'warning',
    says: '“教师满意度”目标值为≥90%，实际完成值写作“完成”，没有数字',
  },
  {
    rule: 'grade-counts-sum-to-evaluated',
    file: report,
    changes: [['evaluated: 24', 'evaluated: ‸25']],
    severity: 'error',
    says: '自评项目数为25个；“优”、“良”之和为24个（19 + 5 = 24），相差1个',
  },
  {
    rule: 'problems-found-are-accounted-for',
    file: report,
    changes: [
      ['problemsFound: 11', 'problemsFound: ‸11'],
      ['problemsRectified: 8', 'problemsRectified: 9'],
    ],
    severity: 'error',
    says: '发现的问题数为11个；已完成整改、正在整改之和为12个（9 + 3 = 12），相差1个',
  },
  {
    rule: 'project-budgets-within-budget',
    file: report,
    changes: [
      ['projects:\n  - name', 'projects:\n  ‸- name'],
      ['budget: 3600.00', 'budget: 36000.00'],
    ],
    severity: 'warning',
    says: '列出的6个项目预算之和为39700.00万元，高于全年预算数20196.82万元，多出19503.18万元',
  },
  {
    rule: 'projects-within-their-budgets',
    file: report,
    changes: [['expenditure: 157.94', 'expenditure: ‸175.94']],
    severity: 'warning',
    says: '“学生心理健康服务”支出数为175.94万元，高于预算数160.00万元，多出15.94万元',
  },
  {
    rule: 'projects-spent-when-due',
    file: report,
    changes: [
      ['expenditure: 157.94', 'expenditure: ‸157.94'],
      ['\n    note: 建设心理辅导室，开展转岗教师资格培训', ''],
    ],
    severity: 'note',
    says: '尚有2.06万元逾期未支出，没有说明情况（note）',
  },
];
