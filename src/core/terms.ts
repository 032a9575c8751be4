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
  carryover: '年末结转和结余',
  total: '自评总分',
  grade: '自评等级',
  score: '得分',
  fullMark: '分值',
  target: '目标值',
  actual: '实际完成值',
  budget: '预算数',
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
