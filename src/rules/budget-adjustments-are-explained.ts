import { apart } from '#core/comparison.ts';
import { decimalOf, type Figure, stated } from '#core/figure.ts';
import type { Report } from '#core/report.ts';
import type { Budget } from '#core/report-schema.ts';
import { budgetAdjustmentIn } from '#prose/budget-adjustments.ts';
import { passages } from '#prose/passages.ts';
import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

const at = ['budget', 'adjusted'];

export const budgetAdjustmentsAreExplained: ReportRule = {
  id: 'budget-adjustments-are-explained',
  family: 'budget',
  scope: 'report',
  severity: 'note',
  question: '全年预算数与年初预算数不同的，报告是否说明了调整的原因？',
  source:
    '预算法第七十五条要求按预算数、调整预算数、决算数分别列出；两数不同的，一般应当说明调整原因',
  *check(report) {
    const { budget, unit } = report.data;
    const initial = flat(budget?.initial ?? null);
    const adjusted = flat(budget?.adjusted ?? null);
    if (!budget || !initial || !adjusted) return;
    const change = decimalOf(adjusted).minus(decimalOf(initial));
    const told = `年初预算数为${initial.text}${unit}，全年预算数为${adjusted.text}${unit}`;
    if (change.isZero()) {
      yield agrees(at, `${told}，没有调整`);
      return;
    }
    const difference = apart(change);
    const both = `${told}，${change.isNegative() ? '减少' : '增加'}${difference}${unit}`;
    const source = sourceOf(budget, (amount) => amount.eq(change));
    const words = source ? null : adjustmentTold(report);
    if (source) yield agrees(at, `${both}，与${source}的金额相同`);
    else if (words) yield inconclusive(at, `${both}，文中有“${words}”的说明，是否充分需人工判断`);
    else {
      yield disagrees({
        at,
        stated: adjusted.text,
        expected: initial.text,
        difference,
        message: `${both}，报告没有说明调整原因；请说明追加、调减或收回的情况`,
      });
    }
  },
  examples: {
    valid: [
      { name: '没有调整', frontMatter: 'budget:\n  initial: 985.00\n  adjusted: 985.00' },
      {
        name: '增加的正是上年结转',
        frontMatter: 'budget:\n  initial: 985.00\n  adjusted: 1035.00\n  openingCarryover: 50.00',
      },
    ],
    invalid: [
      {
        name: '调减一成多，没有说明',
        frontMatter: 'budget:\n  initial: 985.00\n  adjusted: 861.46',
        body: '## 一、基本情况\n\n2022年，年初预算数985.00万元，调整预算数861.46万元。',
        findings: [
          {
            at: 'budget.adjusted',
            message:
              '年初预算数为985.00万元，全年预算数为861.46万元，减少123.54万元，报告没有说明调整原因；请说明追加、调减或收回的情况',
          },
        ],
      },
      {
        name: '只说了下一年的打算',
        frontMatter: 'budget:\n  initial: 985.00\n  adjusted: 1035.00',
        body: '## 四、改进措施\n\n整改不到位的项目，相应核减下年预算。',
        findings: [
          {
            at: 'budget.adjusted',
            message:
              '年初预算数为985.00万元，全年预算数为1035.00万元，增加50万元，报告没有说明调整原因；请说明追加、调减或收回的情况',
          },
        ],
      },
    ],
    missing: [
      { name: '没有公开年初预算数', frontMatter: 'budget:\n  adjusted: 861.46' },
      {
        name: '正文说明了调减',
        frontMatter: 'budget:\n  initial: 985.00\n  adjusted: 861.46',
        body: '## 一、基本情况\n\n因项目招标推迟，年中收回预算指标123.54万元。',
      },
      {
        name: '元数据说明了调整',
        frontMatter:
          'budget:\n  initial: 985.00\n  adjusted: 1035.00\nprojects:\n  - name: 培训\n    note: 增人增资，年中追加预算',
      },
    ],
  },
};

function flat(figure: Figure | null) {
  const one = stated(figure);
  return one?.hedge === null ? one : null;
}

/** The source of funds that alone makes up the change, by name; `null` when none does. */
function sourceOf(
  { openingCarryover, sources }: Budget,
  isChange: (amount: ReturnType<typeof decimalOf>) => boolean,
): string | null {
  const opening = flat(openingCarryover);
  if (opening && isChange(decimalOf(opening))) return '年初结转和结余';
  const source = sources.find(({ name, initial, adjusted }) => {
    const [before, after] = [flat(initial), flat(adjusted)];
    if (!after || !/结转|转移支付|上级|债券/u.test(name)) return false;
    return isChange(decimalOf(after).minus(before ? decimalOf(before) : 0));
  });
  return source?.name ?? null;
}

function adjustmentTold(report: Report): string | null {
  for (const { text } of passages(report)) {
    const words = budgetAdjustmentIn(text);
    if (words) return words;
  }
  return null;
}
