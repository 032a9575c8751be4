import { dataWith } from '#core/data-with.ts';
import { basisNames, executionRateOf } from '#core/execution-rate.ts';
import { decimalOf, parseFigure, type StatedFigure, stated } from '#core/figure.ts';
import type { ReportData } from '#core/report-schema.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, type Remedy, type ReportRule } from './rule.ts';

const at = ['budget', 'executionRate'];

export const executionRateFollowsFromAmounts: ReportRule = {
  id: 'execution-rate-follows-from-amounts',
  family: 'rate',
  scope: 'report',
  severity: 'error',
  question: '公开的执行率是否等于支出数除以预算数？',
  source: '执行率＝支出（执行）数÷全年（调整）预算数×100%，评分方案另有规定的从其规定',
  *check({ data }, { scheme }) {
    const rate = executionRateOf(data.budget, scheme);
    if (!rate?.stated) return;
    const working = `${rate.expenditure.text} ÷ ${rate.base.text} = ${rate.recomputed.toFixed(rate.stated.decimals + 2)}%`;
    if (rate.verdict === 'agrees') {
      yield agrees(at, `${working}，公开的执行率为${percentText(rate.stated.text)}`);
      return;
    }
    const expected = rate.recomputed.toFixed(rate.stated.decimals);
    const truncated = rate.verdict === 'truncated';
    yield disagrees({
      at,
      stated: rate.stated.text,
      expected: `${expected}%`,
      difference: decimalText(decimalOf(rate.stated).minus(expected)),
      ...(truncated ? { severity: 'note' as const } : {}),
      message: truncated
        ? `公开的执行率为${percentText(rate.stated.text)}；${working}，四舍五入为${expected}%，公开的数字像是直接舍去了尾数`
        : `公开的执行率为${percentText(rate.stated.text)}；支出数 ÷ ${basisNames[rate.basis]}（${working}）应为${expected}%，哪一处有误无法判断`,
      remedies: asPercentage(data, rate.stated),
    });
  },
  examples: {
    valid: [
      {
        name: '四舍五入后一致',
        frontMatter:
          'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15\n  executionRate: 98.89%',
      },
    ],
    invalid: [
      {
        name: '两位数字颠倒',
        frontMatter:
          'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15\n  executionRate: 98.98%',
        findings: [
          {
            at: 'budget.executionRate',
            message:
              '公开的执行率为98.98%；支出数 ÷ 全年预算数（4809.15 ÷ 4863.08 = 98.8910%）应为98.89%，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '舍去尾数',
        frontMatter:
          'budget:\n  adjusted: 9759.38\n  expenditure: 9746.50\n  executionRate: 99.86%',
        findings: [
          {
            at: 'budget.executionRate',
            message:
              '公开的执行率为99.86%；9746.50 ÷ 9759.38 = 99.8680%，四舍五入为99.87%，公开的数字像是直接舍去了尾数',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开预算数',
        frontMatter: 'budget:\n  expenditure: 4809.15\n  executionRate: 98.89%',
      },
      {
        name: '预算为零时没有执行率',
        frontMatter: 'budget:\n  adjusted: 0.00\n  expenditure: 0.00\n  executionRate: 0.00%',
      },
    ],
  },
};

/** `0.9838` for 98.38%: a fraction where percent is asked for. */
function asPercentage(data: ReportData, rate: StatedFigure): readonly Remedy[] {
  const right = stated(parseFigure(`${decimalOf(rate).times(100).toFixed()}%`));
  if (rate.percent || right === null || decimalOf(rate).gt(1)) return [];
  return [
    {
      at,
      data: dataWith(data, at, right),
      stated: rate.text,
      expected: right.text,
      message: `执行率写作${rate.text}，像是没有换成百分数；写作 ${right.text}，与报告中其他数字相符`,
    },
  ];
}

function percentText(text: string): string {
  return text.endsWith('%') ? text : `${text}%`;
}
