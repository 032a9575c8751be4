import { stated } from '#core/figure.ts';
import { compareRate } from '#core/rate.ts';
import { observed, type ReportRule } from './rule.ts';

export const initialCompletionFollowsFromAmounts: ReportRule = {
  id: 'initial-completion-follows-from-amounts',
  family: 'rate',
  scope: 'report',
  severity: 'error',
  question: '公开的“完成年初预算”比例是否等于支出数除以年初预算数？',
  source: '部门决算公开：完成年初预算的比例＝支出数÷年初预算数×100%，与执行率的分母不同',
  *check({ data: { budget } }) {
    const rate = stated(budget?.initialCompletion ?? null);
    const spent = stated(budget?.expenditure ?? null);
    const initial = stated(budget?.initial ?? null);
    if (!budget || !rate || !spent || !initial) return;
    const against = (name: string, figure: typeof initial) =>
      compareRate({
        name: '公开的完成年初预算的比例',
        rate,
        part: { name: '支出数', figure: spent },
        base: { name, figure },
      });
    const comparison = against('年初预算数', initial);
    if (!comparison) return;
    const adjusted = stated(budget.adjusted);
    const other = adjusted && against('全年预算数', adjusted);
    const hint = other?.verdict === 'agrees' ? '；这一比例与支出数 ÷ 全年预算数相符' : '';
    yield observed(['budget', 'initialCompletion'], {
      ...comparison,
      message: comparison.message + hint,
    });
  },
  examples: {
    valid: [
      {
        name: '支出高于年初预算',
        frontMatter:
          'budget:\n  initial: 300.00\n  expenditure: 307.83\n  initialCompletion: 102.61%',
      },
    ],
    invalid: [
      {
        name: '用全年预算数作了分母',
        frontMatter:
          'budget:\n  initial: 300.00\n  adjusted: 321.02\n  expenditure: 307.83\n  initialCompletion: 95.89%',
        findings: [
          {
            at: 'budget.initialCompletion',
            message:
              '公开的完成年初预算的比例为95.89%；支出数 ÷ 年初预算数（307.83 ÷ 300.00 = 102.6100%）应为102.61%，哪一处有误无法判断；这一比例与支出数 ÷ 全年预算数相符',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开年初预算数',
        frontMatter: 'budget:\n  expenditure: 307.83\n  initialCompletion: 95.89%',
      },
    ],
  },
};
