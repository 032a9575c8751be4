import { type Deduction, deductionOf, pointsLost } from '#core/deduction.ts';
import { decimalOf, stated } from '#core/figure.ts';
import { fullMarkTotal } from '#core/scheme.ts';
import { allStated, compareMarks, decimalText } from '#core/sum.ts';
import { quoted } from './quoted.ts';
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
  const marks = allStated(blocks.map(({ fullMark }) => fullMark));
  const whole = scheme && fullMarkTotal(scheme);
  const rest = marks && whole ? compareMarks(marks, whole) : null;
  return {
    id: 'score-by-indicator',
    kind: 'stacked',
    title: `${scored}，${whereLost(lostRows)}`,
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
    labels: rows.map(({ full, score }) => `${score?.text} / ${full?.text}分`),
  };
};

/** Each loss of a few; of many the largest. */
function whereLost(
  rows: readonly { readonly name: string; readonly lost?: Deduction['lost'] | undefined }[],
): string {
  const told = rows.flatMap(({ name, lost }) => (lost ? [{ name, lost }] : []));
  if (told.length === 0) return '没有扣分';
  if (told.length <= 2) {
    return told.map(({ name, lost }) => `${quoted(name)}扣${decimalText(lost)}分`).join('，');
  }
  const [most, second] = told.toSorted((a, b) => b.lost.cmp(a.lost));
  if (!most || second?.lost.eq(most.lost)) return `${told.length}个版块有扣分`;
  return `${told.length}个版块有扣分，最多的是${quoted(most.name)}（${decimalText(most.lost)}分）`;
}
