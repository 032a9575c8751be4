import { reportAddress } from '#core/address.ts';
import type { ReportDocument } from '#core/report-document.ts';

/** What a reader must know before believing a difference. */
export interface Caution {
  /** `warning` where something must not be compared, `note` where it can be with care. */
  readonly kind: 'warning' | 'note';
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** Whether the scores of all reports follow schemes that score alike. */
export function isOneScheme(reports: readonly ReportDocument[]): boolean {
  const digests = new Set(reports.map(({ scheme }) => scheme.digest));
  return digests.size <= 1 && !digests.has(null);
}

/** Whether the execution rates of all reports divide by the same budget. */
export function isOneBasis(reports: readonly ReportDocument[]): boolean {
  return new Set(reports.map(basisOf)).size <= 1;
}

/** A scheme that does not say otherwise divides by the adjusted budget. */
function basisOf({ scheme }: ReportDocument): 'initial' | 'adjusted' {
  return scheme.executionRateBasis ?? 'adjusted';
}

/** How a report is named in sentences: `示例市教育局2022年度`. */
export function nameOf({ department, year }: ReportDocument): string {
  return `${department.name}${year}年度`;
}

/** What stands in the way of comparing reports, the gravest first. */
export function cautions(reports: readonly ReportDocument[]): readonly Caution[] {
  return [
    ...schemesDiffer(reports),
    ...basesDiffer(reports),
    ...fictionDiffers(reports),
    ...unitsDiffer(reports),
    ...reports.flatMap(acknowledgedIn),
    ...reports.flatMap(correctedIn),
  ];
}

function caution(kind: Caution['kind'], text: string): Caution {
  return { kind, text, links: [] };
}

/** `甲、乙为万元；丙为元` */
function sides(
  reports: readonly ReportDocument[],
  of: (report: ReportDocument) => string,
): readonly string[] {
  const groups = Map.groupBy(reports, of);
  return [...groups].map(([value, list]) => `${list.map(nameOf).join('、')}${value}`);
}

function schemesDiffer(reports: readonly ReportDocument[]): readonly Caution[] {
  if (reports.length < 2 || isOneScheme(reports)) return [];
  const names = sides(reports, ({ scheme }) =>
    scheme.digest === null ? '的评分方案不详' : `按“${scheme.name}”评分`,
  );
  const text = `评分方案不同，得分不能直接比较：${names.join('；')}。得分各行只列数值，不作差。`;
  return [caution('warning', text)];
}

function basesDiffer(reports: readonly ReportDocument[]): readonly Caution[] {
  if (isOneBasis(reports)) return [];
  const names = sides(reports, (report) =>
    basisOf(report) === 'initial' ? '以年初预算数为分母' : '以全年预算数为分母',
  );
  const text = `执行率的分母不同：${names.join('；')}。公开的执行率不作差，可看“支出数 ÷ 全年预算数”一行。`;
  return [caution('warning', text)];
}

function fictionDiffers(reports: readonly ReportDocument[]): readonly Caution[] {
  const names = sides(reports, ({ department }) =>
    department.fictional ? '是虚构的示例' : '是真实的报告',
  );
  if (names.length < 2) return [];
  return [caution('warning', `${names.join('；')}。两者之差没有意义，只用来了解本页的功能。`)];
}

function unitsDiffer(reports: readonly ReportDocument[]): readonly Caution[] {
  const names = sides(reports, ({ unit }) => `以${unit}为单位`);
  if (names.length < 2) return [];
  return [caution('note', `金额单位不同：${names.join('；')}。数字照原样列出，差额换算为万元。`)];
}

function acknowledgedIn(report: ReportDocument): readonly Caution[] {
  const count = report.checks.findings.filter(({ acknowledged }) => acknowledged !== null).length;
  if (count === 0) return [];
  const text = `${nameOf(report)}有${count}处不一致，部门已公开说明；差额按公开的数字计算。`;
  const href = reportAddress(report.id, 'checks');
  return [{ kind: 'note', text, links: [{ href, text: `查看${nameOf(report)}的核验` }] }];
}

function correctedIn(report: ReportDocument): readonly Caution[] {
  const { length: count } = report.corrections;
  if (count === 0) return [];
  const text = `${nameOf(report)}有${count}处更正，这里列出的是更正后的数字。`;
  const href = reportAddress(report.id, 'corrections');
  return [{ kind: 'note', text, links: [{ href, text: `查看${nameOf(report)}的更正` }] }];
}
