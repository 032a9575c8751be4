import { type Department, departmentName } from '#core/department.ts';
import { decimalOf, parseFigure, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import type { ReportSummary } from '#core/summary.ts';

/** What the picture of a report says; figures as stated, `null` where the report is silent. */
export interface ReportPicture {
  readonly site: string;
  readonly department: string;
  readonly year: number;
  readonly title: string;
  readonly fictional: boolean;
  readonly measures: readonly Measure[];
}

/** A figure with a bar that shows it against its whole. */
export interface Measure {
  readonly name: string;
  /** `98.38%`; `null` is 未公开. */
  readonly text: string | null;
  readonly unit: string;
  /** What the figure is made of, or why there is none. */
  readonly caption: string;
  /** Length of the bar when the whole is 1; `null` where there is nothing to draw. */
  readonly share: number | null;
}

export function reportPicture(
  summary: ReportSummary,
  { site, department }: { readonly site: string; readonly department: Department },
): ReportPicture {
  return {
    site,
    department: departmentName(department, summary.year),
    year: summary.year,
    title: summary.title,
    fictional: department.fictional,
    measures: [executionRate(summary), score(summary)],
  };
}

/** The picture in words, for whoever cannot see it. */
export function pictureText({ title, measures }: ReportPicture): string {
  const figures = measures.map(
    ({ name, text, unit }) => `${name}${text === null ? '未公开' : text + unit}`,
  );
  return `${title}：${figures.join('，')}`;
}

function executionRate({
  executionRate: rate,
  expenditure,
  adjusted,
  unit,
}: ReportSummary): Measure {
  const amounts = [
    expenditure && `支出${expenditure}${unit}`,
    adjusted && `全年预算${adjusted}${unit}`,
  ].filter((amount) => amount !== null);
  return {
    name: '预算执行率',
    text: rate && percentSign(rate),
    unit: '',
    caption: amounts.join('，') || '支出数与预算数未公开',
    share: shareOf(rate, '100'),
  };
}

function score({ total, fullMark }: ReportSummary): Measure {
  return {
    name: '自评得分',
    text: total,
    unit: '分',
    caption: total ? (fullMark ? `满分${fullMark}分` : '满分未公开') : '报告没有公开总分',
    share: shareOf(total, fullMark),
  };
}

function shareOf(part: string | null, whole: string | null): number | null {
  const figures = [part, whole].map((text) => stated(parseFigure(text ?? '')));
  const [given, of] = figures.map((figure) => figure && decimalOf(figure));
  if (!given || !of || given.isNegative() || !of.isPositive() || of.isZero()) return null;
  return given.dividedBy(of).toNumber();
}
