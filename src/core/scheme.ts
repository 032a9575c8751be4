import { Decimal } from 'decimal.js';
import type { z } from 'zod';
import { decimalOf, type Figure, type StatedFigure, stated } from './figure.ts';
import { figure, list, maybe, oneOf, record, text } from './record.ts';
import { decimalText } from './sum.ts';

/** How sure we are of a statement about a scheme: read in a source, or only believed. */
const certainty = () =>
  oneOf('依据', { confirmed: '有据可查', believed: '尚未证实' })
    .nullable()
    .default(null)
    .transform((word) => word ?? 'confirmed')
    .describe('confirmed 有据可查；believed 尚未证实');

/** A versioned scoring scheme (评分方案): jurisdiction × years × form. */
export const schemeSchema = record({
  name: text('方案名称').describe('评分方案名称'),
  jurisdiction: text('适用地区').describe('适用地区'),
  form: oneOf('适用报告', ['部门整体支出', '项目支出']).describe('适用的报告种类'),
  years: list(text('适用年度')).describe('适用年度'),
  source: maybe(text('依据来源')).describe('本方案依据的文件或报告'),
  total: maybe(figure('满分')).describe('满分，单位：分'),
  executionRateBasis: oneOf('执行率分母', {
    initial: '年初预算数',
    adjusted: '全年（调整后）预算数',
  })
    .nullable()
    .default(null)
    .transform((word) => word ?? 'adjusted')
    .describe('执行率的分母：initial 年初预算数；adjusted 全年（调整后）预算数'),
  blocks: list(
    record({
      name: text('版块名称').describe('一级指标或版块名称'),
      fullMark: maybe(figure('分值')).describe('分值，单位：分'),
      certainty: certainty(),
    }),
  ).describe('一级指标（版块）'),
  reserved: maybe(
    record({
      name: text('预留分值名称').describe('预留分值的用途'),
      fullMark: figure('预留分值').describe('分值，单位：分'),
      certainty: certainty(),
    }),
  ).describe('自评报告通常不打分的预留分值'),
  carryoverRateBasis: maybe(
    oneOf('结转结余率分母', {
      initial: '年初预算数',
      adjusted: '全年预算数',
      expenditure: '支出数',
    }),
  ).describe(
    '结转结余率的分母：initial 年初预算数；adjusted 全年预算数；expenditure 支出数；不知道则不写',
  ),
  formulas: list(
    record({
      indicator: maybe(text('指标名称')).describe('指标名称；不写则适用于每一项定量绩效目标'),
      formula: oneOf('计分办法', {
        'rate-times-full-mark': '比率×分值',
        'ratio-of-target': '完成值与目标值之比×分值，完成的得满分',
        'zero-over-plan': '超过计划的不得分',
      }).describe(
        'rate-times-full-mark 比率×分值；ratio-of-target 完成值与目标值之比×分值，完成的得满分；zero-over-plan 超过计划的不得分',
      ),
      denominator: maybe(
        oneOf('比率的分母', {
          initial: '年初预算数',
          adjusted: '全年预算数',
          'procurement-plan': '政府采购计划金额',
        }),
      ).describe('initial 年初预算数；adjusted 全年预算数；procurement-plan 政府采购计划金额'),
      certainty: certainty(),
    }),
  ).describe('按公式计分的指标'),
  gradeBands: list(
    record({
      grade: text('等级').describe('等级名称'),
      from: figure('下限').describe(
        '本等级的最低分（含）；最高等级以满分为上限，其余以上一等级的下限为上限（不含）',
      ),
    }),
  ).describe('等级区间，由高到低，含下限不含上限'),
});

/** A scheme with the id that reports name. */
export type Scheme = z.output<typeof schemeSchema> & { readonly id: string };

/** How a scheme computes the score of an indicator or of every quantitative target. */
export type Formula = Scheme['formulas'][number];

/**
 * All of a scheme that scores depend on, as text: two schemes with one digest score alike, and their
 * scores may be compared.
 */
export function schemeDigest(scheme: Scheme): string {
  const { total, executionRateBasis, carryoverRateBasis, blocks, reserved, formulas } = scheme;
  const value = (figure: Figure | null) => {
    const known = stated(figure);
    return known && decimalText(decimalOf(known));
  };
  return JSON.stringify([
    value(total),
    executionRateBasis,
    carryoverRateBasis,
    blocks.map(({ name, fullMark }) => [name, value(fullMark)]),
    value(reserved?.fullMark ?? null),
    formulas.map(({ indicator, formula, denominator }) => [indicator, formula, denominator]),
  ]);
}

/** The scheme's full marks in total, `null` when it does not say. */
export function fullMarkTotal(scheme: Scheme): StatedFigure | null {
  return stated(scheme.total);
}

/**
 * The grade (等级) that a total score earns under half-open bands, `null` when the scheme has none
 * or the score is undisclosed.
 */
export function gradeOf(total: Figure | null, scheme: Scheme): string | null {
  const score = stated(total);
  if (!score) return null;
  const value = decimalOf(score);
  const band = scheme.gradeBands.find(({ from }) => {
    const low = stated(from);
    return low !== null && value.gte(decimalOf(low));
  });
  return band?.grade ?? null;
}

/** The exact sum of figures, `null` when one of them is undisclosed. */
export function exactSum(figures: readonly (Figure | null)[]): Decimal | null {
  let sum = new Decimal(0);
  for (const part of figures) {
    const value = stated(part);
    if (!value) return null;
    sum = sum.plus(decimalOf(value));
  }
  return sum;
}
