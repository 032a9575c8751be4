import type { BoundFigure } from '#binding/binding.ts';
import { boundFigures } from '#binding/bindings.ts';
import { factName } from '#binding/described.ts';
import type { Fact } from '#binding/fact.ts';
import { departmentNames } from '#core/department.ts';
import { magnitudes } from '#core/figure.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

export const textComputationsHold: ReportRule = {
  id: 'text-computations-hold',
  family: 'prose',
  scope: 'report',
  severity: 'error',
  question: '正文中的占比、合计、扣分和比上年的增减，能否由公开的数字算出？',
  source: '增减额＝本期数－基期数；增长率＝增减额÷基期数；占比＝部分÷总体',
  *check(report, { department, previous }) {
    for (const bound of boundFigures(report, departmentNames(department), previous)) {
      if (bound.fact?.range) yield* observe(bound, bound.fact, report.data);
    }
  },
  examples: {
    valid: [
      {
        name: '占比与算出的一致',
        frontMatter: 'budget:\n  expenditure: 2940.05\n  basic: 2336.91',
        body: '## 一、基本情况\n\n2022年，基本支出2336.91万元，占79.49%。',
      },
      {
        name: '比上年的增减与两年的数字相符',
        frontMatter: 'budget:\n  expenditure: 110.00',
        previous: 'budget:\n  expenditure: 100.00',
        body: '## 一、基本情况\n\n我局支出数比上年增加10.00万元，增长10.00%。',
      },
    ],
    invalid: [
      {
        name: '占比算错',
        frontMatter: 'budget:\n  expenditure: 2940.05\n  basic: 2336.91',
        body: '## 一、基本情况\n\n2022年，基本支出2336.91万元，占71.73%。',
        findings: [
          {
            at: 'budget.basic',
            message: '正文写基本支出占比“71.73%”，按公开的数字计算为79.49%；哪一处有误无法判断',
          },
        ],
      },
      {
        name: '占比以汉字书写',
        frontMatter: 'budget:\n  expenditure: 100.00\n  basic: 40.00',
        body: '## 一、基本情况\n\n2022年，基本支出四十万元，占百分之四十五。',
        findings: [
          {
            at: 'budget.basic',
            message: '正文写基本支出占比“百分之四十五”，按公开的数字计算为40%；哪一处有误无法判断',
          },
        ],
      },
      {
        name: '增长率以本年为分母',
        frontMatter: 'budget:\n  expenditure: 110.00',
        previous: 'budget:\n  expenditure: 100.00',
        body: '## 一、基本情况\n\n我局支出数比上年增长9.09%。',
        findings: [
          {
            at: 'budget.expenditure',
            message: '正文写支出数“9.09%”，按公开的数字计算为10.00%；哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有上年的报告',
        frontMatter: 'budget:\n  expenditure: 110.00',
        body: '## 一、基本情况\n\n我局支出数比上年增长9.09%。',
      },
    ],
  },
};

function* observe(bound: BoundFigure, fact: Fact, data: ReportData): Generator<Observation> {
  const { figure, verdict } = bound;
  const place = figure.block.placeAt(figure.start);
  const middle = fact.range?.low
    .plus(fact.range.high)
    .div(2)
    .div(10 ** (fact.unit === '元' ? figure.figure.magnitude : 0));
  const expected = `${middle?.toFixed(figure.figure.decimals)}${unitOf(figure)}`;
  const name = factName(fact, data);
  if (verdict === 'agrees') {
    yield {
      ...agrees(fact.at, `第${place.line}行${name}“${figure.text}”，计算为${expected}`),
      place,
    };
  } else if (verdict === 'unclear') {
    yield {
      kind: 'inconclusive',
      at: fact.at,
      place,
      reason: `第${place.line}行“${figure.text}”是约数，计算为${expected}`,
    };
  } else if (verdict === 'disagrees' || verdict === 'truncated') {
    const cut = verdict === 'truncated';
    yield disagrees({
      at: fact.at,
      place,
      stated: figure.text,
      expected,
      ...(cut ? { severity: 'note' as const } : {}),
      message: cut
        ? `正文写${name}“${figure.text}”，四舍五入为${expected}，公开的数字像是直接舍去了尾数`
        : `正文写${name}“${figure.text}”，按公开的数字计算为${expected}；哪一处有误无法判断`,
    });
  }
}

/** What stands behind the digits of a figure; numerals are told in digits with the same unit. */
function unitOf({ text, unit, inNumerals, figure: { magnitude } }: TextFigure): string {
  if (!inNumerals) return text.replace(/^[^\d]*[\d.,]+/u, '');
  const scale = Object.entries(magnitudes).find(([, power]) => power === magnitude);
  return `${scale?.[0] ?? ''}${unit}`;
}
