import type { ReportDocument } from '#core/report-document.ts';
import { isOneScheme } from './comparability.ts';
import type { Row, RowGroup } from './row.ts';
import { countValue, flat, marksValue, shareValue, undisclosed, type Value } from './value.ts';

/** 自评得分: the total, its share of the full marks, the grade and each block. */
export function scoreRows(reports: readonly ReportDocument[]): RowGroup {
  const barrier = isOneScheme(reports) ? null : '';
  const blocks = [
    ...new Set(reports.flatMap((report) => blocksOf(report).map(({ name }) => name))),
  ];
  return {
    title: '自评得分',
    note: barrier === null ? null : '评分方案不同，只列数值，不作差',
    rows: [
      {
        label: '自评总分',
        measure: 'marks',
        barrier,
        valueOf: ({ scores }) => marksValue(scores?.total ?? null),
      },
      {
        label: '评分方案满分',
        measure: null,
        barrier: null,
        valueOf: ({ scheme }) => marksValue(scheme.total),
      },
      {
        label: '得分率',
        measure: 'rate',
        computed: true,
        barrier,
        valueOf: ({ scores, scheme }) => share(scores?.total ?? null, scheme.total),
      },
      {
        label: '等级',
        measure: null,
        barrier: null,
        valueOf: ({ scores }) => words(scores?.grade ?? null),
      },
      ...blocks.map(
        (name): Row => ({
          label: `${name}得分率`,
          measure: 'rate',
          computed: true,
          barrier,
          valueOf: (report) => blockValue(report, name),
        }),
      ),
    ],
  };
}

/** 目标与整改: how many targets were reached, how many problems named and mended. */
export function followUpRows(_: readonly ReportDocument[]): RowGroup {
  const judged = ({ targets }: ReportDocument) =>
    targets.filter(({ outcome }) => outcome === 'met' || outcome === 'missed');
  return {
    title: '目标与整改',
    note: null,
    rows: [
      count('公开的绩效目标', ({ targets }) => targets.length),
      {
        label: '达到目标值的目标',
        measure: null,
        barrier: null,
        computed: true,
        valueOf: (report) => {
          const all = judged(report).length;
          const met = judged(report).filter(({ outcome }) => outcome === 'met').length;
          return all === 0
            ? { ...undisclosed, text: '不能判断' }
            : words(`可比的${all}项中${met}项`);
        },
      },
      count('存在问题', ({ problems }) => problems.length, '个'),
      {
        label: '上年问题已整改',
        measure: null,
        barrier: null,
        valueOf: ({ followUp }) => {
          const done = followUp.filter(({ status }) => status === '已整改').length;
          return followUp.length === 0 ? undisclosed : words(`${followUp.length}个中${done}个`);
        },
      },
    ],
  };
}

function count(label: string, of: (report: ReportDocument) => number, counter = '项'): Row {
  return {
    label,
    measure: 'count',
    barrier: null,
    valueOf: (report) => (of(report) === 0 ? undisclosed : countValue(of(report), counter)),
  };
}

function blocksOf({ scores }: ReportDocument) {
  return scores?.indicators ?? [];
}

function words(text: string | null): Value {
  return text === null ? undisclosed : { text, number: null, note: null, disclosed: true };
}

function share(score: string | null, fullMark: string | null): Value {
  return shareValue(flat(score), flat(fullMark));
}

/** A block's score as a share of its full mark. */
function blockValue(report: ReportDocument, name: string): Value {
  const block = blocksOf(report).find((one) => one.name === name);
  if (!block) return { ...undisclosed, text: '无此版块' };
  const { score, fullMark } = block;
  if (score === null) return undisclosed;
  if (fullMark === null) return words(`${score}分，分值未公开`);
  const value = share(score, fullMark);
  return value.number ? { ...value, working: `${score} ÷ ${fullMark}` } : value;
}
