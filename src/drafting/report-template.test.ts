import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { schemeSchema } from '#core/scheme.ts';
import { readReport } from '#reading/read-report.ts';
import { reportTemplate } from './report-template.ts';

const department = {
  id: 'shili',
  ...departmentSchema.parse({ names: [{ name: '示例局' }], fictional: 'true' }),
};

const scheme = {
  id: 'fangan-2022',
  ...schemeSchema.parse({
    name: '示例方案',
    jurisdiction: '示例市',
    form: '部门整体支出',
    blocks: [
      { name: '管理效能', fullMark: '45' },
      { name: '履职效能', fullMark: '50', certainty: 'believed' },
    ],
    gradeBands: [
      { grade: '优', from: '90' },
      { grade: '良', from: '80' },
    ],
  }),
};

const lastYear = `---
title: 示例局2022年度部门整体支出绩效自评报告（示例）
department: shili
year: 2022
scheme: fangan-2022
status: published
published: 2023-08-25
documentNumber: 示例〔2023〕1号
unit: 元
budget:
  adjusted: 1200.00
  expenditure: 1180.50
  sources:
    - name: 本年财政拨款
      expenditure: 1000.00
  procurement:
    plan: 20.00
scores:
  total: 92.1
  grade: 优
  indicators:
    - name: 管理效能
      fullMark: 45
      score: 42.1
      reason: 合同备案不及时
      children:
        - name: 采购管理
          fullMark: 5.0
          score: 2.1
targets:
  - goal: 提升质量
    name: 培训场次
    relation: ≥
    target: 12
    actual: 逾15
    unit: 场
    fullMark: 5
    score: 5
    note: 超额完成
  - name: 平台建设
    relation: 定性
    target: 上线运行
    actual: 已上线
projects:
  - name: 2022年平台一期
    budget: 30.00
    expenditure: 29.00
    due: 2022-12-01
    note: 已验收
problems:
  - id: w1
    text: 合同备案不及时
measures:
  - id: c1
    text: 按月核对
attachments:
  - title: 自评表
    file: zpb.xlsx
---

## 一、部门情况

2022年支出1180.50元。

### （一）2022年重点任务

甲。

## 二、绩效分析

乙。
`;

function earlier(text = lastYear) {
  const { report, problems } = readReport('content/reports/shili/2022.mdx', text);
  expect(problems).toEqual([]);
  return report;
}

/** Without the explanations, which stand on lines of their own. */
function withoutRemarks(text: string): string {
  return text.replaceAll(/^# .*\n|^# {2}.*\n/gmu, '').replaceAll(/^#\s{3}.*\n/gmu, '');
}

test('takes over the structure of last year and none of its figures', () => {
  const { text, told, numbered } = reportTemplate({
    department,
    year: 2023,
    scheme,
    earlier: earlier(),
    followUp: [{ id: 'w1', text: '合同备案不及时', status: null }],
  });
  expect(withoutRemarks(text)).toBe(`---
title: 示例局2023年度部门整体支出绩效自评报告（示例）
department: shili
year: 2023
scheme: fangan-2022
status: draft # 草稿；写完、核验之后改为 published
published: # 发布日期，写作 2024-08-31
documentNumber:
source:
  name: 示例局
unit: 元
budget:
  initial: # 年初预算数
  adjusted: # 全年预算数
  expenditure: # 支出数
  executionRate: # 执行率，写作 98.89%
  basic: # 基本支出
  project: # 项目支出
  sources:
    - name: 本年财政拨款
      expenditure:
  procurement:
    plan: # 政府采购计划金额
scores:
  total: # 自评总分
  grade: # 优、良
  indicators:
    - name: 管理效能
      fullMark: 45
      score:
      children:
        - name: 采购管理
          fullMark: 5.0
          score:
targets:
  - goal: 提升质量
    name: 培训场次
    relation: ≥
    target:
    actual:
    unit: 场
    fullMark: 5
    score:
  - name: 平台建设
    relation: 定性
    target:
    actual:
projects:
  - name: 2022年平台一期
    budget:
    expenditure:
    due:
problems:
measures:
followUp:
  - id: w1 # 合同备案不及时
    status: # 已整改、进行中 或 未整改
    note:
attachments:
  - title: 自评表
    file:
---

[填写说明]: - (以下各节的填写说明只给编写的人看，不会显示在网页上；写完一节，删去这一节的说明。)

## 一、部门情况

### （一）2023年重点任务

[填写说明]: - (写明本年度的总体工作和重点任务，与绩效目标相对应。)

## 二、绩效分析

[填写说明]: - (写明本节内容；没有可公开内容的，写“无”或删去标题。)
`);
  expect(told).toEqual([
    '收支情况的各项（不带金额）',
    '指标体系：2个指标的名称和分值',
    '2项绩效目标的名称、指标性质和计量单位',
    '1个项目的名称',
    '1个附件的名称',
    '正文的3个标题',
    '1个待说明整改情况的问题',
  ]);
  expect(numbered).toEqual(['2022年平台一期']);
});

test('takes no indicators over from another scheme, and no full marks of targets', () => {
  const before = earlier(lastYear.replace('scheme: fangan-2022', 'scheme: fangan-2020'));
  const { text } = reportTemplate({
    department,
    year: 2023,
    scheme,
    earlier: before,
    followUp: [],
  });
  expect(withoutRemarks(text)).toContain(`  indicators:
    - name: 管理效能
      fullMark: 45
      score:
    - name: 履职效能
      fullMark: # 方案为50分，尚未证实
      score:
targets:
  - goal: 提升质量
    name: 培训场次
    relation: ≥
    target:
    actual:
    unit: 场
    fullMark:
    score:
`);
  expect(text).not.toContain('followUp');
});

test('a first report has the blocks of its scheme and the usual chapters, and can be read', () => {
  const { text, told } = reportTemplate({
    department: { ...department, fictional: false },
    year: 2024,
    scheme,
    earlier: null,
    followUp: [],
  });
  expect(told).toEqual([]);
  const { report, problems } = readReport('content/reports/shili/2024.mdx', text);
  expect(problems).toEqual([]);
  expect(report?.data).toMatchObject({
    title: '示例局2024年度部门整体支出绩效自评报告',
    status: 'draft',
    published: null,
    unit: '万元',
    targets: [],
    projects: [],
    problems: [],
    attachments: [{ title: '部门整体支出绩效自评表', file: null }],
  });
  expect(report?.sections.map(({ title }) => title)).toEqual([
    '一、基本情况',
    '（一）部门概况',
    '（二）年度总体工作和重点任务',
    '（三）部门整体收支情况',
    '（四）预算绩效管理情况',
    '二、综合评价分析',
    '（一）自评结论',
    '（二）绩效目标完成情况',
    '（三）重点项目支出情况',
    '（四）主要成效',
    '三、存在的主要问题',
    '四、下一步改进措施',
    '五、附件',
  ]);
  expect(report?.sections.every((section) => section.text === '')).toBe(true);
});

test('an answer about a problem of last year stands in the draft', () => {
  const { text } = reportTemplate({
    department,
    year: 2023,
    scheme,
    earlier: earlier(),
    followUp: [{ id: 'w1', text: '合同备案\n不及时', status: '进行中' }],
  });
  expect(text).toContain(`followUp:
  - id: w1 # 合同备案 不及时
    status: 进行中
    note:
`);
});
