import type { Planted } from './planted-error.ts';

const report = 'content/reports/slsjyj/2023.mdx';
const before = 'content/reports/slsjyj/2022.mdx';

/** Slips that show against last year's report, in signs, units, dates and follow-up. */
export const plantedYearErrors: readonly Planted[] = [
  {
    rule: 'amounts-are-not-negative',
    file: report,
    changes: [['budget: 160.00', 'budget: ‸-160.00']],
    severity: 'warning',
    says: '“学生心理健康服务”预算数为-160.00，是负数',
  },
  {
    rule: 'amounts-share-a-unit',
    file: report,
    changes: [['expenditure: 157.94', 'expenditure: ‸0.0158']],
    severity: 'error',
    says: '“学生心理健康服务”支出数写作0.0158，像是按亿元填写；本报告的金额单位（unit）是万元，换算后写作 158，与报告中其他数字相符',
  },
  {
    rule: 'unit-holds-from-year-to-year',
    file: report,
    changes: [['operating: 972.15', 'operating: ‸9721500.00']],
    severity: 'warning',
    says: '公用经费为9721500.00万元，2022年度为986.74万元，换算后相差约10⁴倍',
  },
  {
    rule: 'change-equals-difference-of-years',
    file: before,
    changes: [['change: 293.07', 'change: ‸239.07']],
    severity: 'warning',
    says: '支出数比上年增减额为239.07万元；本年支出数减上年支出数为293.07万元',
  },
  {
    rule: 'opening-carryover-equals-last-closing',
    file: before,
    changes: [['openingCarryover: 278.58', 'openingCarryover: ‸287.58']],
    severity: 'warning',
    says: '年初结转和结余为287.58万元，2021年度报告的年末结转和结余为278.58万元，相差9万元',
  },
  {
    rule: 'jumps-are-explained',
    file: 'content/reports/slsmzj/2023.mdx',
    changes: [['adjusted: 8807.85', 'adjusted: ‸18807.85']],
    severity: 'warning',
    says: '全年预算数为18807.85万元，2022年度为86532417.35元，增加117.35%，正文没有说明增减原因',
  },
  {
    rule: 'scheme-change-is-told',
    file: before,
    changes: [
      ['scheme: shili-2022', 'scheme: ‸shili-2022'],
      ['自2022年度起，全市启用新的部门整体支出评分方案，一级指标调整为', '一级指标为'],
      ['由于指标体系和分值发生变化，本年度得分与以前年度不宜直接比较。', ''],
    ],
    severity: 'note',
    says: '评分方案与2021年度不同（版块、分值或计分公式有变化），两年得分不宜直接比较，正文没有说明',
  },
  {
    rule: 'years-follow-without-gap',
    // The sample has no report of this department for 2022.
    file: 'content/reports/slskjj/2023.mdx',
    changes: [['year: 2023', 'year: ‸2023']],
    severity: 'note',
    says: '本站上一份报告是2021年度的，没有2022年度的报告',
  },
  {
    rule: 'published-within-twenty-days',
    file: report,
    changes: [
      ['published: 2024-08-23', 'published: ‸2024-08-23'],
      ['approved: 2024-08-12', 'approved: 2024-07-12'],
    ],
    severity: 'warning',
    says: '批复日期为2024年7月12日，发布日期为2024年8月23日，相隔42日，超过二十日',
  },
  {
    rule: 'problem-ids-are-unique',
    file: report,
    changes: [['id: w2\n    text: 教师非教学性', 'id: ‸w1\n    text: 教师非教学性']],
    severity: 'error',
    says: '问题编号 w1 用了不止一次，第1项与第2项相同',
  },
  {
    rule: 'measures-address-problems',
    file: report,
    changes: [['addresses: [w1]', 'addresses: [‸w3]']],
    severity: 'error',
    says: '措施 c1 所指的问题 w3 没有列在报告的问题（problems）中',
  },
  {
    rule: 'follow-up-names-last-years-problems',
    file: report,
    changes: [['followUp:\n  - id: w1', 'followUp:\n  - id: ‸w7']],
    severity: 'error',
    says: '2022年度报告没有编号为 w7 的问题；该报告有 w1、w2、w3',
  },
  {
    rule: 'follow-up-states-each-status',
    file: report,
    changes: [['id: w3\n    status: 已整改', 'id: w3\n    ‸status:']],
    severity: 'error',
    says: '2022年度的问题“部分采购合同备案不及时”（w3）没有写明整改状态，请写已整改、进行中或未整改',
  },
  {
    rule: 'last-years-problems-are-followed-up',
    file: report,
    changes: [
      ['followUp:\n  - id: w1', 'followUp:\n  ‸- id: w1'],
      ['  - id: w3\n    status: 已整改\n    note: 采购合同均在规定时限内备案\n', ''],
    ],
    severity: 'note',
    says: '2022年度的问题“部分采购合同备案不及时”（w3），本报告没有提及整改情况',
  },
];
