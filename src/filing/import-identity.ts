import { departmentName } from '#core/department.ts';
import { schemesFor } from '#core/scheme-choice.ts';
import type { ExtractionContext } from '#extracting/extraction-context.ts';
import { type FoundNode, type FoundReport, isFound } from '#extracting/found-value.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { reportId } from '#reading/report-files.ts';
import { refuseOthers } from './contradicted.ts';
import type { ImportChoice } from './import-choice.ts';

/** Whose report it is, of which year, scored by which scheme. */
export interface ImportIdentity {
  readonly department: string;
  readonly year: number;
  readonly scheme: string;
  readonly title: string;
}

/** Something that neither the file nor the editor says, for the editor to decide. */
export interface Undecided {
  readonly item: Exclude<keyof ImportChoice, 'override'>;
  /** Why it is not certain, in Chinese. */
  readonly why: string;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
}

/**
 * Decides whose report a document is: by what the editor says, else by what it states for certain.
 *
 * @throws Contradicted where it states another than the editor says, who has not agreed to that.
 */
export function importIdentity(
  found: FoundReport,
  content: ContentDirectory,
  choice: ImportChoice,
): ImportIdentity | Undecided {
  if (!choice.override) refuseOthers(found, content, choice);
  const departmentId = choice.department ?? value(found.data['department']);
  const department = departmentId === null ? null : content.departments.get(departmentId);
  if (!department) return undecidedDepartment(found, content, choice);
  const year = choice.year ?? Number(value(found.data['year']) ?? Number.NaN);
  if (Number.isNaN(year)) {
    return { item: 'year', why: doubts(found, '年度', '文件没有写明年度'), candidates: [] };
  }
  const schemes = content.schemes.values();
  const fitting = schemesFor(department, year, schemes);
  const chosen = choice.scheme ?? lastScheme(content, department.id, year, fitting);
  const scheme = schemes.find(({ id }) => id === chosen);
  if (!scheme) {
    const why =
      chosen === null
        ? `适用于${departmentName(department, year)}${year}年度的评分方案${fitting.length === 0 ? '没有登记' : '不止一个'}`
        : `没有名为 ${chosen} 的评分方案`;
    return { item: 'scheme', why, candidates: schemes.map(({ id, name }) => labelled(id, name)) };
  }
  const title =
    value(found.data['title']) ??
    `${departmentName(department, year)}${year}年度部门整体支出绩效自评报告`;
  return { department: department.id, year, scheme: scheme.id, title };
}

/** What the site knows, for whoever extracts the values of a document. */
export function extractionContext(
  content: ContentDirectory,
  { department, year }: Pick<ImportChoice, 'department' | 'year'>,
): ExtractionContext {
  const before =
    department === null || year === null
      ? null
      : content.reportFiles.find((file) => file.endsWith(`/${department}/${year - 1}.mdx`));
  const last = before ? content.readReportFile(before).report : null;
  return {
    departments: content.departments.values(),
    schemes: content.schemes.values(),
    ...(year === null ? {} : { year }),
    ...(last ? { lastProblems: last.data.problems } : {}),
  };
}

/** Whether a document would be read no differently with what another context knows. */
export function readsAlike(found: FoundReport, next: ExtractionContext): boolean {
  return String(next.year) === value(found.data['year']) && next.lastProblems === undefined;
}

export function isUndecided(answer: object): answer is Undecided {
  return 'candidates' in answer;
}

function undecidedDepartment(
  found: FoundReport,
  content: ContentDirectory,
  { department }: ImportChoice,
): Undecided {
  const why =
    department === null
      ? `${doubts(found, '部门', '文件没有写明部门')}；新部门先用 npm run new -- department 登记`
      : `没有登记编号为 ${department} 的部门；可以先用 npm run new -- department 登记`;
  const candidates = content.departments
    .values()
    .map((one) => labelled(one.id, departmentName(one)));
  return { item: 'department', why, candidates };
}

/** The only fitting scheme, else the one that the department's last report used, where it fits. */
function lastScheme(
  content: ContentDirectory,
  department: string,
  year: number,
  fitting: readonly { readonly id: string }[],
): string | null {
  const [only] = fitting;
  if (only && fitting.length === 1) return only.id;
  const file = content.reportFiles.findLast((one) => {
    const [owner, ofYear] = reportId(one).split('/');
    return owner === department && Number(ofYear) < year;
  });
  const last = file ? (content.readReportFile(file).report?.data.scheme ?? null) : null;
  return fitting.some(({ id }) => id === last) ? last : null;
}

function doubts({ unsure }: FoundReport, item: string, otherwise: string): string {
  const doubt = unsure.find(({ what }) => what.startsWith(item));
  return doubt ? `${doubt.what}：${doubt.why}` : otherwise;
}

function labelled(value: string, name: string) {
  return { value, label: `${value}（${name}）` };
}

function value(node: FoundNode | undefined): string | null {
  return node && isFound(node) ? node.value : null;
}
