import { type Department, departmentName } from '#core/department.ts';
import { figureName, pathOf } from '#core/figure-name.ts';
import { figureUnit } from '#core/figure-unit.ts';
import type { ReportDetails } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { WithdrawnReport } from '#core/withdrawn-report.ts';
import type { FeedEntry } from './feed.ts';

/** A published report as feeds see it. */
export interface FeedReport {
  readonly summary: ReportSummary;
  readonly details: ReportDetails;
  readonly department: Department;
  /** The full address of its page. */
  readonly url: string;
}

/**
 * A report's entry. A report that states no date of publication has none: feeds go by date, and
 * none is invented.
 */
export function reportEntry({ summary, details, url }: FeedReport): FeedEntry | null {
  const { published, title, findings } = summary;
  if (published === null) return null;
  const { figures, unit, corrections } = details;
  const stated = (name: string, path: string) => {
    const text = figures[path];
    return text === undefined ? `${name}未公开` : `${name}${withUnit(text, path, unit)}`;
  };
  const found = findings.error + findings.warning + findings.note;
  const parts = [
    stated('全年预算数', 'budget.adjusted'),
    stated('支出数', 'budget.expenditure'),
    stated('执行率', 'budget.executionRate'),
    stated('自评总分', 'scores.total'),
  ];
  const dates = [published, ...corrections.map(({ date }) => date)].sort();
  return {
    id: url,
    url,
    title,
    summary: `${parts.join('，')}。核验${found === 0 ? '未发现不一致' : `有${found}处发现`}。`,
    published,
    updated: dates.at(-1) ?? published,
  };
}

/** An entry for each correction of a report. */
export function correctionEntries(report: FeedReport): readonly FeedEntry[] {
  const { summary, details, department, url } = report;
  const name = departmentName(department, summary.year);
  const seen = new Map<string, number>();
  return details.corrections.map(({ date, field, from, to, reason }) => {
    const key = `${date}/${field}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    // The second correction of one item on one day is another entry.
    const which = encodeURIComponent(before === 0 ? field : `${field}~${before + 1}`);
    return {
      id: `tag:${new URL(url).host},${date}:reports/${summary.id}/corrections/${which}`,
      url: `${url}#corrections`,
      title: `更正：${name}${summary.year}年度${figureName(field)}由${withUnit(from, field, details.unit)}更正为${withUnit(to, field, details.unit)}`,
      summary: reason,
      published: date,
      updated: date,
    };
  });
}

/** An entry for a report that was withdrawn: nothing of it but the notice. */
export function withdrawalEntry(
  { id, year, withdrawal }: WithdrawnReport,
  { department, url }: Pick<FeedReport, 'department' | 'url'>,
): FeedEntry {
  const { date, by, reason } = withdrawal;
  return {
    id: `tag:${new URL(url).host},${date}:reports/${id}/withdrawal`,
    url,
    title: `撤回：${departmentName(department, year)}${year}年度绩效自评报告`,
    summary: `${by}决定撤回。原因：${reason}`,
    published: date,
    updated: date,
  };
}

/** A figure with its unit, unless it is a word or carries the unit itself. */
function withUnit(text: string, field: string, amountUnit: string): string {
  const path = pathOf(field);
  const unit = path[0] === 'targets' ? figureUnit(path, null) : figureUnit(path, amountUnit);
  return unit === null || !/\d$/u.test(text) ? text : text + unit;
}
