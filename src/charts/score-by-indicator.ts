import { deductionOf, pointsLost } from '#core/deduction.ts';
import { decimalOf, stated } from '#core/figure.ts';
import { fullMarkTotal } from '#core/scheme.ts';
import { allStated, compareMarks, decimalText } from '#core/sum.ts';
import type { ReportChart } from './report-chart.ts';

/** Points earned and lost in each block of the scoring tree, losses by whether a reason is given. */
export const scoreByIndicator: ReportChart = ({ data }, { scheme }) => {
  const blocks = (data.scores?.indicators ?? []).filter((block) => pointsLost(block) !== null);
  if (blocks.length === 0) return null;
  const rows = blocks.map((block) => {
    const { lost, explained, unexplained } = deductionOf(block) ?? {};
    return {
      name: block.name,
      full: stated(block.fullMark),
      score: stated(block.score),
      lost,
      explained,
      unexplained,
    };
  });
  const lostRows = rows.filter(({ lost }) => lost?.gt(0));
  const total = stated(data.scores?.total ?? null);
  const scored = total ? `自评总分${total.text}分` : '自评得分';
  const losses = lostRows.map(({ name, lost }) => `“${name}”扣${lost ? decimalText(lost) : ''}分`);
  const marks = allStated(blocks.map(({ fullMark }) => fullMark));
  const whole = scheme && fullMarkTotal(scheme);
  const rest = marks && whole ? compareMarks(marks, whole) : null;
  return {
    id: 'score-by-indicator',
    kind: 'stacked',
    title: `${scored}，${losses.length > 0 ? losses.join('，') : '没有扣分'}`,
    unit: '分',
    description: `${rows
      .map(
        ({ name, full, score, lost }) =>
          `${name}分值${full?.text}分，得${score?.text}分，扣${lost && decimalText(lost)}分`,
      )
      .join('；')}。`,
    note:
      rest && !rest.agrees && !rest.difference.startsWith('-')
        ? `评分方案满分${whole?.text}分，公开的版块合计${rest.sum}分，其余${rest.difference}分的内容没有公开，不在图中。`
        : null,
    categoryName: '指标',
    categories: rows.map(({ name }) => name),
    series: [
      {
        name: '得分',
        role: 'main',
        values: rows.map(({ score }) => (score ? decimalOf(score).toNumber() : null)),
        texts: rows.map(({ score }) => score?.text ?? ''),
      },
      {
        name: '扣分（已说明原因）',
        role: 'explained',
        values: rows.map(({ explained }) => explained?.toNumber() ?? null),
        texts: rows.map(({ explained }) => (explained ? decimalText(explained) : '')),
      },
      {
        name: '扣分（未说明原因）',
        role: 'unexplained',
        values: rows.map(({ unexplained }) => unexplained?.toNumber() ?? null),
        texts: rows.map(({ unexplained }) => (unexplained ? decimalText(unexplained) : '')),
      },
    ],
    max: Math.max(...rows.map(({ full }) => (full ? decimalOf(full).toNumber() : 0))),
    breaks: [],
  };
};
