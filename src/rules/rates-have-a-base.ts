import { rateBasisOf } from '#core/execution-rate.ts';
import { decimalOf, type Figure, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import type { Path } from '#core/place.ts';
import type { Budget } from '#core/report-schema.ts';
import type { Scheme } from '#core/scheme.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const ratesHaveABase: ReportRule = {
  id: 'rates-have-a-base',
  family: 'rate',
  scope: 'report',
  severity: 'error',
  question: '作为分母的预算数为零时，报告是否没有公开比率？',
  source: '比率＝分子÷分母，分母为零时比率没有意义，应写“不适用”或不写',
  *check({ data: { budget, unit } }, { scheme }) {
    if (!budget) return;
    for (const { name, rate, base, baseName, at } of rates(budget, scheme)) {
      const divisor = stated(base);
      if (!divisor || !rate || !decimalOf(divisor).isZero()) continue;
      const told = `${baseName}为${divisor.text}${unit}`;
      if (rate.kind === 'not-applicable') {
        yield agrees(at, `${told}，${name}写为不适用`);
        continue;
      }
      yield disagrees({
        at,
        stated: rate.text,
        expected: '不适用',
        // Forms print 0.00% of nothing; no reader is misled by it.
        ...(decimalOf(rate).isZero() ? { severity: 'note' as const } : {}),
        message: `${name}为${percentSign(rate.text)}，而${told}；分母为零时没有比率，可写“不适用”或删去`,
      });
    }
  },
  examples: {
    valid: [
      {
        name: '没有采购计划，执行率不适用',
        frontMatter:
          'budget:\n  procurement:\n    plan: 0\n    actual: 0\n    executionRate: 不适用',
      },
    ],
    invalid: [
      {
        name: '年初没有预算，却写完成年初预算的比例',
        frontMatter:
          'budget:\n  initial: 0.00\n  adjusted: 321.02\n  expenditure: 307.83\n  initialCompletion: 95.89%',
        findings: [
          {
            at: 'budget.initialCompletion',
            message:
              '完成年初预算的比例为95.89%，而年初预算数为0.00万元；分母为零时没有比率，可写“不适用”或删去',
          },
        ],
      },
      {
        name: '零除以零写成百分之零',
        frontMatter: 'budget:\n  adjusted: 0.00\n  expenditure: 0.00\n  executionRate: 0.00%',
        findings: [
          {
            at: 'budget.executionRate',
            message:
              '执行率为0.00%，而全年预算数为0.00万元；分母为零时没有比率，可写“不适用”或删去',
          },
        ],
      },
    ],
    missing: [
      { name: '没有公开预算数', frontMatter: 'budget:\n  expenditure: 0\n  executionRate: 0%' },
    ],
  },
};

interface RateWithBase {
  readonly name: string;
  readonly rate: Figure | null;
  readonly base: Figure | null;
  readonly baseName: string;
  readonly at: Path;
}

function rates(budget: Budget, scheme: Scheme | null): readonly RateWithBase[] {
  const basis = rateBasisOf(scheme);
  return [
    {
      name: '执行率',
      rate: budget.executionRate,
      base: budget[basis],
      baseName: basis === 'initial' ? '年初预算数' : '全年预算数',
      at: ['budget', 'executionRate'],
    },
    {
      name: '完成年初预算的比例',
      rate: budget.initialCompletion,
      base: budget.initial,
      baseName: '年初预算数',
      at: ['budget', 'initialCompletion'],
    },
    {
      name: '政府采购执行率',
      rate: budget.procurement?.executionRate ?? null,
      base: budget.procurement?.plan ?? null,
      baseName: '政府采购计划金额',
      at: ['budget', 'procurement', 'executionRate'],
    },
  ];
}
