import type { Path } from './place.ts';
import { fieldName } from './terms.ts';

/** The name of what a path leads to, from the outside in: `“三公”经费·决算数·合计`. */
export function figureName(path: string): string {
  const steps = pathOf(path);
  return steps
    .map((step, index) =>
      typeof step === 'number'
        ? `第${step + 1}项`
        : keyName(
            steps.slice(0, index).findLast((one) => typeof one === 'string'),
            step,
          ),
    )
    .filter((name) => name !== null)
    .join('·');
}

/** The steps of a path as editors write it. */
export function pathOf(path: string): Path {
  return path
    .replaceAll(/\[(\d+)\]/gu, '.$1')
    .split('.')
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

/**
 * The name of a front-matter key.
 *
 * @param above - What the key stands under, `undefined` at the top.
 * @returns `null` where the key adds nothing to what stands around it.
 */
export function keyName(above: string | number | undefined, key: string): string | null {
  const known = names[`${above ?? ''}:${key}`];
  if (known !== undefined) return known;
  return key in names ? (names[key] ?? null) : fieldName(key);
}

/** What `core/terms.ts` has no name for, `above:key` where the name depends on what stands above. */
const names: Readonly<Record<string, string | null>> = {
  ':budget': null,
  ':scores': null,
  ':text': '正文',
  indicators: null,
  children: null,
  sources: '资金来源',
  economic: '基本支出经济分类',
  threePublic: '“三公”经费',
  'threePublic:budget': '预算数',
  'threePublic:expenditure': '决算数',
  'threePublic:basic': '决算数中的基本支出',
  'budget:total': '合计',
  'expenditure:total': '合计',
  'basic:total': '合计',
  procurement: '政府采购',
  'procurement:actual': '采购实际金额',
  'procurement:executionRate': '采购执行率',
  targets: '绩效目标',
  projects: '重点项目',
  evaluation: '预算绩效管理',
  'evaluation:grades': '评价等级',
  withTargets: '编报绩效目标的项目数',
  monitored: '实施绩效监控的项目数',
  count: '项目数',
  amount: '金额',
  name: null,
  title: '标题',
  published: '发布日期',
  year: '年度',
  department: '部门',
  unit: '金额单位',
  indicator: '相关指标',
  reason: '扣分原因',
  goal: '所属目标',
  relation: '指标性质',
  note: '说明',
  text: null,
  id: '编号',
  addresses: '对应的问题',
  problems: '存在问题',
  measures: '改进措施',
  attachments: '附件',
  sha256: '文件摘要（SHA-256）',
  indexNumber: '索引号',
  documentNumber: '文号',
  documentDate: '成文日期',
  'targets:unit': '计量单位',
};
