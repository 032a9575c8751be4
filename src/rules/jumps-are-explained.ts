import { stated } from '#core/figure.ts';
import type { Report } from '#core/report.ts';
import { decimalText } from '#core/sum.ts';
import { inUnit, unitSlip, yuanOf } from '#core/unit.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

const amounts = [
  { key: 'adjusted', name: '全年预算数' },
  { key: 'expenditure', name: '支出数' },
] as const;

/** In percent of last year's amount. */
const ordinary = 50;

/** Words that tell of a change near the money that changed, or of a change of the department. */
const explanation =
  /(?:(?:年初|全年|年度|部门|财政拨款|总)(?:预算|支出|收入)|支出数|预算数|收支|支出合计|支出总计)[^。；]{0,40}(?:增加|增长|减少|下降|追加|调整|调增|调减|压减|核减|划转|上升)|机构改革|机构调整|职能(?:划转|整合|调整)|划入|划出|划转|合并|撤销/u;

export const jumpsAreExplained: ReportRule = {
  id: 'jumps-are-explained',
  family: 'year',
  scope: 'report',
  severity: 'warning',
  question: '全年预算数、支出数比上年增减超过一半的，正文是否说明了原因？',
  source: '部门决算公开要求说明收支增减变化情况；本站以增减一半为提示线',
  *check(report, { previous }) {
    const { budget, unit } = report.data;
    if (!budget || !previous?.data.budget) return;
    const { unit: unitBefore, year } = previous.data;
    for (const { key, name } of amounts) {
      const current = stated(budget[key]);
      const before = stated(previous.data.budget[key]);
      if (!current || !before) continue;
      const now = yuanOf(current, unit);
      const then = yuanOf(before, unitBefore);
      if (then.lte(0) || unitSlip(now, then) !== null) continue;
      const percent = now.minus(then).div(then).times(100);
      const at = ['budget', key];
      const told = `${name}为${current.text}${unit}，${year}年度为${before.text}${unitBefore}，${percent.isNegative() ? '减少' : '增加'}${percent.abs().toFixed(2)}%`;
      if (percent.abs().lte(ordinary)) yield agrees(at, told);
      else if (explains(report)) {
        yield inconclusive(at, `${told}，正文有增减变化的说明，是否充分需人工判断`);
      } else {
        yield disagrees({
          at,
          stated: current.text,
          difference: decimalText(inUnit(now.minus(then), unit)),
          message: `${told}，正文没有说明增减原因；请说明，或核对两年的金额和口径`,
        });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '增长百分之一点五',
        frontMatter: 'budget:\n  expenditure: 19365.85',
        previous: 'budget:\n  expenditure: 19072.78',
      },
    ],
    invalid: [
      {
        name: '支出翻了一番，没有说明',
        frontMatter: 'budget:\n  expenditure: 2000.00',
        previous: 'budget:\n  expenditure: 1000.00',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '支出数为2000.00万元，2021年度为1000.00万元，增加100.00%，正文没有说明增减原因；请说明，或核对两年的金额和口径',
          },
        ],
      },
    ],
    missing: [
      {
        name: '正文说明了划转',
        frontMatter: 'budget:\n  expenditure: 2000.00',
        previous: 'budget:\n  expenditure: 1000.00',
        body: '## 一、基本情况\n\n因机构改革，原示例所整体划入本局。',
      },
      { name: '本站没有上一年度报告', frontMatter: 'budget:\n  expenditure: 2000.00' },
    ],
  },
};

function explains(report: Report): boolean {
  return textBlocks(report).some(({ text }) => explanation.test(text));
}
