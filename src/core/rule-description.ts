import type { Severity } from './finding.ts';

/** What a rule is about, in the order in which the public catalogue shows the families. */
export const familyNames = {
  identity: '格式与标识',
  budget: '收支',
  rate: '执行率',
  score: '评分',
  target: '绩效目标',
  project: '项目',
  unit: '金额单位',
  year: '年度之间',
  'follow-up': '问题与整改',
  prose: '文字与数据',
  residue: '模板残留',
  structure: '章节结构',
  attachment: '附件',
  link: '链接',
  privacy: '个人信息',
  metadata: '发布信息',
  wording: '用字与标点',
} as const;

export type Family = keyof typeof familyNames;

/** What everyone who shows a rule needs to know of it. */
export interface RuleDescription {
  /** The fact that must hold, kebab-case and permanent: it is part of public addresses. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** The question that the rule answers, one Chinese sentence. */
  readonly question: string;
  /** Where the requirement comes from, in Chinese. */
  readonly source: string;
}
