import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { departmentName, existedIn } from '#core/department.ts';
import type { Report } from '#core/report.ts';
import { type FollowedProblem, reportTemplate } from '#drafting/report-template.ts';
import { schemeForYear } from '#drafting/scheme-for-year.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { neighboursOf } from '#reading/report-files.ts';
import type { PlannedFile, Refusal } from './planned-file.ts';

export interface ReportRequest {
  readonly department: string;
  readonly year: number;
  /** `null`: that of the last report, or the only one that fits. */
  readonly scheme: string | null;
  /** What became of last year's problems; `null` lists all of them, their state left open. */
  readonly followUp: readonly FollowedProblem[] | null;
}

export interface ContentFolder {
  readonly content: ContentDirectory;
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
}

/** The draft of a report: from the scheme and the department's last report, without its figures. */
export function planReport(
  place: ContentFolder,
  { department: id, year, scheme: asked, followUp }: ReportRequest,
): PlannedFile | Refusal {
  const { content, root, folder } = place;
  const department = content.departments.get(id);
  if (!department) return { reason: unknownDepartment(place, id) };
  const path = `${folder}/reports/${id}/${year}.mdx`;
  if (existsSync(resolve(root, path))) {
    return { reason: `已有 ${path}，没有改动它` };
  }
  const earlier = earlierReport(content, id, year);
  const schemes = content.schemes.values();
  const chosen = schemeForYear(schemes, { year, asked, last: earlier?.data.scheme ?? null });
  if ('reason' in chosen) return chosen;
  const { text, told, numbered } = reportTemplate({
    department,
    year,
    scheme: chosen.scheme,
    earlier,
    followUp: followUp ?? openProblems(content, id, year),
  });
  return {
    path,
    text,
    told: [
      `评分方案：${chosen.scheme.name}（${chosen.scheme.id}）`,
      ...(earlier ? told.map((what) => `${what}，取自${earlier.data.year}年度报告`) : []),
    ],
    remarks: [
      ...(chosen.remark ? [chosen.remark] : []),
      ...(earlier && earlier.data.scheme !== chosen.scheme.id
        ? [`评分方案与${earlier.data.year}年度不同，指标体系没有沿用，按方案列出版块`]
        : []),
      ...(numbered.length > 0 ? [`沿用的名称含有数字，请核对：${numbered.join('、')}`] : []),
      ...(existedIn(department, year)
        ? []
        : [`名录中“${departmentName(department)}”的名称不含${year}年度，请核对`]),
    ],
  };
}

/** The problems of the year before, their state left open; none where its report was withdrawn. */
export function openProblems(
  content: ContentDirectory,
  department: string,
  year: number,
): readonly FollowedProblem[] {
  const before = earlierReport(content, department, year);
  if (before?.data.year !== year - 1 || before.data.status === 'withdrawn') return [];
  return before.data.problems.map(({ id, text }) => ({ id, text, status: null }));
}

/** The scheme of the department's last report before a year, `null` without one. */
export function lastScheme(
  content: ContentDirectory,
  department: string,
  year: number,
): string | null {
  return earlierReport(content, department, year)?.data.scheme ?? null;
}

/** The department's latest report before a year that can be read. */
function earlierReport(content: ContentDirectory, department: string, year: number): Report | null {
  const { lastYear } = neighboursOf(content.reportFiles)(department, year);
  if (lastYear === null) return null;
  const { before } = neighboursOf(content.reportFiles)(department, lastYear + 1);
  return before === null ? null : content.readReportFile(before).report;
}

function unknownDepartment({ content, folder }: ContentFolder, id: string): string {
  const known = content.departments.values();
  const some = known.slice(0, 10).map((one) => `${one.id}（${departmentName(one)}）`);
  const list =
    known.length === 0
      ? '名录还是空的'
      : `已登记：${some.join('、')}${known.length > 10 ? '等' : ''}`;
  return (
    `部门名录 ${folder}/departments/ 中没有 ${id}；${list}。` +
    `新部门请先登记：npm run new -- department --id ${id} --name 部门全称`
  );
}
