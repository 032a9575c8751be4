import { budgetSchema } from '#core/budget-schema.ts';
import { stated } from '#core/figure.ts';
import type { Scheme } from '#core/scheme.ts';
import { hintAt } from './emptied.ts';
import { blank, type FormNode, type FormRecord } from './form-text.ts';

/** What every report is expected to state about its money. */
const usual = ['initial', 'adjusted', 'expenditure', 'executionRate', 'basic', 'project'];

/** The money of a report, in the order of the schema: last year's items and the usual ones. */
export function budgetForm(carried: FormRecord): FormRecord {
  return Object.fromEntries(
    Object.keys(budgetSchema.shape).flatMap((key): (readonly [string, FormNode])[] => {
      const node = carried[key] ?? (usual.includes(key) ? blank(hintAt(['budget', key])) : null);
      return node === null ? [] : [[key, node]];
    }),
  );
}

/** The scores of a report: last year's indicators, or the blocks of the scheme. */
export function scoresForm(scheme: Scheme, carried: readonly FormNode[]): FormRecord {
  const grades = scheme.gradeBands.map(({ grade }) => grade).join('、');
  return {
    total: blank('自评总分'),
    grade: blank(grades === '' ? '自评等级' : grades),
    indicators: carried.length > 0 ? carried : scheme.blocks.map(blockForm),
  };
}

function blockForm({ name, fullMark, certainty }: Scheme['blocks'][number]): FormRecord {
  const mark = stated(fullMark);
  const sure = certainty === 'confirmed';
  return {
    name,
    fullMark: mark && sure ? mark.text : blank(mark ? `方案为${mark.text}分，尚未证实` : null),
    score: blank(),
  };
}

/** What an author has to know to fill in each part. */
export const remarks: Readonly<Record<string, readonly string[]>> = {
  title: [
    '两行“---”之间是元数据：在冒号和空格之后填写，“#”后面是说明。报告没有公开的整行删去，',
    '不要写 0；数字照签发的文件原样写，不加逗号；报告写“不适用”的，写 不适用。',
  ],
  budget: ['收支情况，金额单位见上面的 unit。'],
  scores: ['自评得分。有扣分的指标，在 score 下一行写“reason: 扣分原因”，与 score 左对齐。'],
  targets: [
    '绩效目标，relation 写 ≥、≤、= 或 定性，每项写作：',
    '  - name: 培训场次',
    '    relation: ≥',
    '    target: 目标值',
    '    actual: 实际完成值',
    '    unit: 场',
  ],
  projects: [
    '重点项目支出，每项写作：',
    '  - name: 项目名称',
    '    budget: 预算数',
    '    expenditure: 支出数',
  ],
  problems: [
    '存在问题，编号下一年度据此跟踪，每项写作：',
    '  - id: w1',
    '    text: 问题',
    '    indicator: 涉及的指标名称（没有就不写）',
  ],
  measures: [
    '改进措施，addresses 写对应的问题编号，每项写作：',
    '  - id: c1',
    '    text: 措施',
    '    addresses: [w1]',
  ],
  followUp: ['上一年度的问题，逐项写明整改状态；note 写采取的措施或没有完成的原因。'],
  attachments: ['附件放在 content/attachments/部门/年度/ 下，file 写文件名；没有附件就删去。'],
};
