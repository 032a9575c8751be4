import { type StatedFigure, stated } from '#core/figure.ts';
import { compareParts, type Part } from '#core/parts.ts';
import { allStated, compareSum } from '#core/sum.ts';
import { agrees, disagrees, type Observation, observed, type ReportRule } from './rule.ts';

const at = ['budget', 'procurement', 'awards'];

export const exclusiveClassesFitInWhole: ReportRule = {
  id: 'exclusive-classes-fit-in-whole',
  family: 'budget',
  scope: 'report',
  severity: 'warning',
  question: '互不重叠的供应商类别，授予金额是否没有重复填写，合计是否不超过政府采购实际金额？',
  source: '部门决算公开的政府采购情况：按供应商类别分列的授予金额互不重叠，合计不大于采购总额',
  *check({ data: { budget, unit } }) {
    const procurement = budget?.procurement;
    if (!procurement || procurement.awards.length < 2) return;
    const parts = procurement.awards.map(({ name, amount }) => ({ name, figure: amount }));
    const actual = stated(procurement.actual);
    const known = allStated(parts.map(({ figure }) => figure));
    if (actual && known && compareSum(known, actual).agrees) {
      yield agrees(
        at,
        `${compareSum(known, actual).working}，政府采购实际金额为${actual.text}${unit}`,
      );
      return;
    }
    yield* aboveWhole(parts, actual, unit);
    yield* repeated(parts, unit);
  },
  examples: {
    valid: [
      {
        name: '三类合计等于总额',
        frontMatter:
          'budget:\n  procurement:\n    actual: 100.00\n    awards:\n      - name: 中型企业\n        amount: 50.00\n      - name: 小型企业\n        amount: 30.00\n      - name: 微型企业\n        amount: 20.00',
      },
      {
        name: '其余授予其他供应商',
        frontMatter:
          'budget:\n  procurement:\n    actual: 100.00\n    awards:\n      - name: 小型企业\n        amount: 30.00\n      - name: 微型企业\n        amount: 21.07',
      },
    ],
    invalid: [
      {
        name: '同一金额填进三个互不重叠的类别',
        frontMatter:
          'budget:\n  procurement:\n    awards:\n      - name: 中型企业\n        amount: 21.07\n      - name: 小型企业\n        amount: 21.07\n      - name: 微型企业\n        amount: 21.07',
        findings: [
          {
            at: 'budget.procurement.awards',
            message:
              '“中型企业”“小型企业”“微型企业”的授予金额都是21.07万元，而各类别互不重叠；请核对是否重复填写',
          },
        ],
      },
      {
        name: '各类合计超过总额',
        frontMatter:
          'budget:\n  procurement:\n    actual: 42.00\n    awards:\n      - name: 小型企业\n        amount: 30.00\n      - name: 微型企业\n        amount: 21.07',
        findings: [
          {
            at: 'budget.procurement.awards',
            message:
              '政府采购实际金额为42.00万元；小型企业、微型企业之和为51.07万元（30.00 + 21.07 = 51.07），相差9.07万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '只公开一个类别',
        frontMatter:
          'budget:\n  procurement:\n    awards:\n      - name: 小型企业\n        amount: 21.07',
      },
      {
        name: '整数相同可能是巧合',
        frontMatter:
          'budget:\n  procurement:\n    awards:\n      - name: 小型企业\n        amount: 20.00\n      - name: 微型企业\n        amount: 20.00',
      },
    ],
  },
};

function* aboveWhole(
  parts: readonly Part[],
  actual: StatedFigure | null,
  unit: string,
): Generator<Observation> {
  if (!actual) return;
  // An open class takes up what is left: not every supplier belongs to one of those listed.
  const rest = { name: '其他供应商', figure: null };
  const comparison = compareParts(
    [...parts, rest],
    { name: '政府采购实际金额', figure: actual },
    unit,
  );
  if (!comparison) return;
  yield comparison.verdict === 'open'
    ? agrees(at, `各类别授予金额之和不大于政府采购实际金额${actual.text}${unit}`)
    : observed(at, comparison);
}

/** One amount to the cent in several classes: round amounts may well coincide. */
function* repeated(parts: readonly Part[], unit: string): Generator<Observation> {
  const names = new Map<string, string[]>();
  for (const { name, figure } of parts) {
    const digits = stated(figure)?.digits;
    if (!digits || !/\.\d*[1-9]/u.test(digits)) continue;
    names.set(digits, [...(names.get(digits) ?? []), name]);
  }
  for (const [digits, classes] of names) {
    if (classes.length < 2) continue;
    yield disagrees({
      at,
      stated: digits,
      message: `${classes.map((name) => `“${name}”`).join('')}的授予金额都是${digits}${unit}，而各类别互不重叠；请核对是否重复填写`,
    });
  }
}
