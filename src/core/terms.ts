/** Chinese names of front-matter keys, for readers who meet a path such as `budget.expenditure`. */
const names: Readonly<Record<string, string>> = {
  initial: '年初预算数',
  adjusted: '全年预算数',
  expenditure: '支出数',
  executionRate: '执行率',
  basic: '基本支出',
  personnel: '人员经费',
  operating: '公用经费',
  project: '项目支出',
  initialCompletion: '完成年初预算的比例',
  change: '支出数比上年增减额',
  growth: '支出数比上年增长率',
  income: '本年收入',
  openingCarryover: '年初结转和结余',
  surplusUsed: '使用非财政拨款结余',
  surplusDistributed: '结余分配',
  carryover: '年末结转和结余',
  carryoverRate: '结转结余率',
  reclaimed: '财政收回资金',
  grandTotal: '收支总计',
  functions: '支出功能分类',
  functionsTotal: '支出功能分类合计',
  economic: '基本支出经济分类',
  share: '占比',
  abroad: '因公出国（境）费',
  vehicles: '公务用车购置及运行维护费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  reception: '公务接待费',
  plan: '政府采购计划金额',
  goods: '货物采购金额',
  works: '工程采购金额',
  services: '服务采购金额',
  awards: '授予金额',
  approved: '批复日期',
  followUp: '上年问题整改情况',
  evaluated: '开展绩效自评的项目数',
  problemsFound: '发现的问题数',
  problemsRectified: '已完成整改的问题数',
  problemsOngoing: '正在整改的问题数',
  coefficient: '得分系数',
  total: '自评总分',
  grade: '自评等级',
  score: '得分',
  fullMark: '分值',
  target: '目标值',
  actual: '实际完成值',
  budget: '预算数',
  text: '正文',
  title: '标题',
  unit: '金额单位',
  scheme: '评分方案',
  attachments: '附件',
};

/** The name of the value that a path leads to, the path itself when it has none. */
export function fieldName(path: string): string {
  const last =
    path
      .replaceAll(/\[\d+\]/gu, '')
      .split('.')
      .at(-1) ?? path;
  return names[last] ?? path;
}
