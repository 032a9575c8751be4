import {
  aboutAddress,
  checksAddress,
  compareAddress,
  correctionsAddress,
  dataAddress,
  departmentsAddress,
  glossaryAddress,
  guideAddress,
  indicatorsAddress,
  projectsAddress,
  reportsAddress,
  searchAddress,
  yearsAddress,
} from './address.ts';

/** A column of the site (栏目) as navigation names it and as the government page tags describe it. */
export interface Column {
  readonly address: string;
  /** In navigation and breadcrumbs: two to four characters. */
  readonly short: string;
  /** `ColumnName`. */
  readonly name: string;
  /** `ColumnDescription`. */
  readonly description: string;
  /** `ColumnKeywords`. */
  readonly keywords: readonly string[];
}

/** `ColumnType` of every column: one of the closed list of 政府网站网页设计规范. */
export const columnType = '信息公开目录';

export const columns = {
  reports: {
    address: reportsAddress,
    short: '报告',
    name: '绩效自评报告',
    description: '各部门各年度的部门整体支出绩效自评报告。',
    keywords: ['部门整体支出', '绩效自评报告', '预算执行'],
  },
  departments: {
    address: departmentsAddress,
    short: '部门',
    name: '部门名录',
    description: '收录的部门、公开的年度和历年变化。',
    keywords: ['部门', '绩效自评', '历年变化'],
  },
  years: {
    address: yearsAddress,
    short: '年度',
    name: '年度汇总',
    description: '同一年度各部门的预算、支出、执行率与得分，以及尚未公开的部门。',
    keywords: ['年度', '执行率', '自评得分', '应公开未公开'],
  },
  indicators: {
    address: indicatorsAddress,
    short: '指标',
    name: '绩效指标',
    description: '同一指标在各部门、各年度的分值、得分与扣分原因。',
    keywords: ['绩效指标', '分值', '得分', '扣分原因'],
  },
  projects: {
    address: projectsAddress,
    short: '项目',
    name: '项目支出',
    description: '报告列明的全部项目及其预算、支出与进度灯。',
    keywords: ['项目支出', '重点项目', '红黄绿灯'],
  },
  compare: {
    address: compareAddress,
    short: '对比',
    name: '对比',
    description: '任意部门、任意年度的报告并排比较。',
    keywords: ['对比', '部门', '年度'],
  },
  search: {
    address: searchAddress,
    short: '检索',
    name: '全文检索',
    description: '检索全部报告的正文与数字。',
    keywords: ['检索', '全文', '数字'],
  },
  checks: {
    address: checksAddress,
    short: '核验',
    name: '核验规则',
    description: '发布前运行的全部核验规则、依据、示例与结果。',
    keywords: ['核验', '规则', '不一致'],
  },
  corrections: {
    address: correctionsAddress,
    short: '更正',
    name: '更正公告',
    description: '发布之后的全部更正和撤回：原值、更正值、日期与原因。',
    keywords: ['更正', '更正公告'],
  },
  data: {
    address: dataAddress,
    short: '数据',
    name: '开放数据',
    description: '全部数据的下载、字段说明与使用许可。',
    keywords: ['开放数据', '下载', '数据字典'],
  },
  guide: {
    address: guideAddress,
    short: '读法',
    name: '怎样读报告',
    description: '绩效自评报告由哪些部分组成，数字怎样看、怎样算。',
    keywords: ['怎样读', '绩效自评', '执行率'],
  },
  glossary: {
    address: glossaryAddress,
    short: '名词',
    name: '名词解释',
    description: '绩效自评报告中常见名词的含义。',
    keywords: ['名词解释', '术语'],
  },
  about: {
    address: aboutAddress,
    short: '关于',
    name: '关于本站',
    description: '本站公开什么、怎样核对、怎样引用和反馈。',
    keywords: ['关于', '引用', '反馈'],
  },
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof columns;
