import { basisNames, executionRateOf } from '#core/execution-rate.ts';
import { decimalOf, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import type { Question } from './answer.ts';

/** 预算花完了吗？ */
export const wasItSpent: Question = ({ data: { budget, unit } }, { scheme }) => {
  const answer = { id: 'was-it-spent', question: '预算花完了吗？' };
  const rate = executionRateOf(budget, scheme);
  const printed = stated(budget?.executionRate ?? null);
  if (!rate) {
    const spent = stated(budget?.expenditure ?? null);
    return {
      ...answer,
      headline: printed && percentSign(printed.text),
      caption: '预算执行率',
      sentences: [
        spent ? `支出${spent.text}${unit}。` : '支出数未公开。',
        `预算数${spent ? '' : '与支出数'}没有完整公开，无法重新计算执行率。`,
      ],
    };
  }
  const left = decimalOf(rate.base).minus(decimalOf(rate.expenditure));
  const decimals = Math.max(rate.base.decimals, rate.expenditure.decimals);
  const leftText = left.gte(0)
    ? `尚有${left.toFixed(decimals)}${unit}没有支出`
    : `支出超过预算${left.neg().toFixed(decimals)}${unit}`;
  return {
    ...answer,
    headline: rate.stated ? percentSign(rate.stated.text) : `${rate.recomputed.toFixed(2)}%`,
    caption: rate.stated ? '预算执行率' : '预算执行率（本站计算）',
    sentences: [
      `${basisNames[rate.basis]}${rate.base.text}${unit}，支出${rate.expenditure.text}${unit}，${left.isZero() ? '全部支出' : leftText}。`,
    ],
  };
};
