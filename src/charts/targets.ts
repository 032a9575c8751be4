import { targetOutcome, targetShare } from '#core/target-outcome.ts';
import type { ReportChart } from './report-chart.ts';

const outcomes = [
  { outcome: 'met', name: '达到目标', role: 'main' },
  { outcome: 'missed', name: '未达到目标', role: 'explained' },
  { outcome: 'unclear', name: '无法判断', role: 'remainder' },
] as const;

/** Before the value of a bar that did not simply reach its target. */
const words = { met: '', missed: '未达到 ', unclear: '无法判断 ' } as const;

/** Actual values as a share of their targets, for targets that state both as numbers. */
export const targets: ReportChart = ({ data }) => {
  const rows = data.targets.flatMap((target) => {
    const outcome = targetOutcome(target);
    const share = targetShare(target);
    return outcome && share !== null ? [{ target, outcome, share }] : [];
  });
  if (rows.length === 0) return null;
  const met = rows.filter(({ outcome }) => outcome === 'met').length;
  const missed = rows.filter(({ outcome }) => outcome === 'missed').length;
  const left = data.targets.length - rows.length;
  return {
    id: 'targets',
    kind: 'stacked',
    title: `${rows.length}项可以比较的目标中，${met}项达到${missed > 0 ? `，${missed}项没有达到` : ''}`,
    unit: '%',
    description: `${rows
      .map(
        ({ target }) =>
          `${target.name}：目标${target.relation ?? ''}${target.target?.text}${target.unit ?? ''}，实际${target.actual?.text}${target.unit ?? ''}`,
      )
      .join('；')}。`,
    note: `图中为实际完成值占目标值的百分比，虚线为目标值；“≤”类目标以不超过虚线为达到。${left > 0 ? `另有${left}项目标以文字表述或没有公开目标值，见下方全部目标。` : ''}`,
    categoryName: '目标',
    categories: rows.map(({ target }) => target.name),
    series: outcomes.flatMap(({ outcome, name, role }) => {
      const mine = rows.map((row) => (row.outcome === outcome ? row : null));
      if (mine.every((row) => row === null)) return [];
      return [
        {
          name,
          role,
          values: mine.map((row) => row?.share ?? null),
          texts: mine.map((row) => (row ? `${row.share.toFixed(1)}%` : '')),
        },
      ];
    }),
    max: Math.max(100, ...rows.map(({ share }) => share)),
    breaks: [],
    labels: rows.map(({ outcome, share }) => `${words[outcome]}${share.toFixed(1)}%`),
    goal: { value: 100, name: '目标值' },
  };
};
