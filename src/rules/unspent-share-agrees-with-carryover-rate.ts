import { carryoverRateOf } from '#core/carryover-rate.ts';
import { decimalOf, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

/** Where unspent money goes when it is not carried over. */
const elsewhere =
  /(?:资金|结余|结转|余额|款项|经费|预算|额度)[^。；]{0,20}(?:收回|回收|收缴|上缴|缴回|缴库|交回|统筹|核减|调减|压减|注销)|(?:收回|回收|收缴|上缴|缴回|交回|核减|调减|压减|统筹使用)[^。；]{0,12}(?:资金|结余|结转|余额|预算|额度)/u;

/** In points: what may be left over without saying where it went. */
const ordinary = 10;

export const unspentShareAgreesWithCarryoverRate: ReportRule = {
  id: 'unspent-share-agrees-with-carryover-rate',
  family: 'rate',
  scope: 'report',
  severity: 'warning',
  question: '执行率远低于100%时，结转结余率为零是否说明了资金去向？',
  source:
    '没有支出的预算资金要么结转结余，要么由财政收回；两项都没有时，执行率与结转结余率相互矛盾',
  *check(report) {
    const { data } = report;
    const stating = carryoverRateOf(data);
    const rate = stated(data.budget?.executionRate ?? null);
    if (!data.budget || !stating || !rate) return;
    const unspent = decimalOf(rate).neg().plus(100);
    const told = `执行率为${percentSign(rate.text)}，结转结余率为${percentSign(stating.rate.text)}`;
    if (!decimalOf(stating.rate).isZero() || unspent.lt(ordinary)) {
      yield agrees(stating.at, told);
      return;
    }
    // With the amounts disclosed, other rules compare them.
    if (data.budget.carryover !== null || data.budget.reclaimed !== null) return;
    yield textBlocks(report).some(({ text }) => elsewhere.test(text))
      ? inconclusive(stating.at, `${told}，正文提到资金收回或核减，是否相符无法判断`)
      : disagrees({
          at: stating.at,
          stated: stating.rate.text,
          message: `${told}，有${unspent.toFixed()}%的预算没有支出，报告没有说明这部分资金的去向；请核对两项比率`,
        });
  },
  examples: {
    valid: [
      {
        name: '没有支出的部分都结转下年',
        frontMatter: 'budget:\n  executionRate: 76.00%\n  carryoverRate: 24.00%',
      },
    ],
    invalid: [
      {
        name: '四分之一没有支出，也没有结转',
        frontMatter: 'budget:\n  executionRate: 76%\n  carryoverRate: 0',
        findings: [
          {
            at: 'budget.carryoverRate',
            message:
              '执行率为76%，结转结余率为0%，有24%的预算没有支出，报告没有说明这部分资金的去向；请核对两项比率',
          },
        ],
      },
    ],
    missing: [
      {
        name: '正文说明资金已由财政收回',
        frontMatter: 'budget:\n  executionRate: 76%\n  carryoverRate: 0',
        body: '## 一、基本情况\n\n未支出的资金年末由财政收回统筹使用。',
      },
      { name: '没有公开结转结余率', frontMatter: 'budget:\n  executionRate: 76%' },
    ],
  },
};
