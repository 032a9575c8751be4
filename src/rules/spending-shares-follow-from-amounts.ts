import { type StatedFigure, stated } from '#core/figure.ts';
import { compareRate } from '#core/rate.ts';
import { type ClassGroup, classGroups } from '#core/spending-classes.ts';
import { type Observation, observed, type ReportRule } from './rule.ts';

export const spendingSharesFollowFromAmounts: ReportRule = {
  id: 'spending-shares-follow-from-amounts',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '各科目的占比是否等于该科目金额除以合计？',
  source: '部门决算公开的支出结构：占比＝该类支出÷支出合计×100%',
  *check({ data: { budget } }) {
    if (!budget) return;
    const wholes = new Map<string | number, ClassGroup['whole']>();
    for (const group of classGroups(budget)) {
      const [, list = ''] = group.at;
      if (!wholes.has(list)) wholes.set(list, group.whole);
      yield* shares(group, wholes.get(list) ?? null);
    }
  },
  examples: {
    valid: [
      {
        name: '两类占比都相符',
        frontMatter:
          'budget:\n  expenditure: 2940.05\n  functions:\n    - name: 一般公共服务支出\n      amount: 2106.66\n      share: 71.65%\n    - name: 社会保障和就业支出\n      amount: 833.39\n      share: 28.35%',
      },
    ],
    invalid: [
      {
        name: '占比与金额不符',
        frontMatter:
          'budget:\n  expenditure: 2940.05\n  functions:\n    - name: 一般公共服务支出\n      amount: 2106.66\n      share: 71.73%',
        findings: [
          {
            at: 'budget.functions[0].share',
            message:
              '“一般公共服务支出”的占比为71.73%；该科目金额 ÷ 支出数（2106.66 ÷ 2940.05 = 71.6539%）应为71.65%，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开合计',
        frontMatter:
          'budget:\n  functions:\n    - name: 一般公共服务支出\n      amount: 2106.66\n      share: 71.73%',
      },
    ],
  },
};

/** A share is of the whole or of the class above; which of the two, tables do not always say. */
function* shares(group: ClassGroup, top: ClassGroup['whole']): Generator<Observation> {
  for (const [index, { name, amount, share }] of group.classes.entries()) {
    const rate = stated(share);
    const part = stated(amount);
    if (!rate || !part) continue;
    const against = (base: { readonly name: string; readonly figure: StatedFigure }) =>
      compareRate({
        name: `“${name}”的占比`,
        rate,
        part: { name: '该科目金额', figure: part },
        base,
      });
    const results = [top, group.whole]
      .filter((whole) => whole !== null)
      .map(against)
      .filter((comparison) => comparison !== null);
    const best = results.find(({ verdict }) => verdict === 'agrees') ?? results[0];
    if (best) yield observed([...group.at, index, 'share'], best);
  }
}
