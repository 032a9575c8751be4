import { type Department, departmentName } from '#core/department.ts';
import type { Report } from '#core/report.ts';
import type { Scheme } from '#core/scheme.ts';
import { type CarriedOver, carriedOver, nothingCarriedOver } from './carried-over.ts';
import { carriedChapters, chaptersText, usualChapters } from './chapters.ts';
import { blank, type FormNode, type FormRecord, formText, hinted } from './form-text.ts';
import { budgetForm, remarks, scoresForm } from './template-parts.ts';

/** What became of a problem of last year; `null` where the author has yet to say. */
export interface FollowedProblem {
  readonly id: string;
  readonly text: string;
  readonly status: '已整改' | '进行中' | '未整改' | null;
}

export interface NewReport {
  readonly department: Department;
  readonly year: number;
  readonly scheme: Scheme;
  /** The latest earlier report of the department, `null` where there is none. */
  readonly earlier: Report | null;
  /** The problems of the year before that the report is to speak of. */
  readonly followUp: readonly FollowedProblem[];
}

export interface ReportTemplate {
  /** The text of the new file. */
  readonly text: string;
  /** What was taken over from the earlier report, in Chinese. */
  readonly told: readonly string[];
  /** Names taken over that hold a figure, which may be last year's. */
  readonly numbered: readonly string[];
}

/** A draft with everything that is known before a figure is: the rest is blank. */
export function reportTemplate(asked: NewReport): ReportTemplate {
  const { year, scheme, earlier, followUp } = asked;
  const carried = earlier ? carriedOver(earlier, scheme.id) : nothingCarriedOver;
  const chapters = earlier && carriedChapters(earlier.sections, year - earlier.data.year);
  const front = formText(frontMatter(asked, carried), remarks);
  return {
    text: `---\n${front}---\n\n${chaptersText(chapters ?? usualChapters(scheme.form))}\n`,
    told: [
      ...carried.told,
      ...(chapters ? [`正文的${chapters.length}个标题`] : []),
      ...(followUp.length > 0 ? [`${followUp.length}个待说明整改情况的问题`] : []),
    ],
    numbered: carried.numbered,
  };
}

/** In the order of the schema. */
function frontMatter(asked: NewReport, carried: CarriedOver): FormRecord {
  const { department, year, scheme, earlier, followUp } = asked;
  const stated = (key: 'documentDate' | 'approved' | 'indexNumber' | 'documentNumber') =>
    (earlier?.data[key] ?? null) === null ? undefined : blank();
  const { attachments } = carried;
  return {
    title: titleOf(asked),
    department: department.id,
    year: String(year),
    scheme: scheme.id,
    status: hinted('draft', '草稿；写完、核验之后改为 published'),
    published: blank(`发布日期，写作 ${year + 1}-08-31`),
    documentDate: stated('documentDate'),
    approved: stated('approved'),
    indexNumber: stated('indexNumber'),
    documentNumber: stated('documentNumber'),
    source: { name: departmentName(department, year) },
    unit: earlier?.data.unit ?? '万元',
    budget: budgetForm(carried.budget),
    scores: scoresForm(scheme, carried.indicators),
    targets: carried.targets.length > 0 ? carried.targets : blank(),
    projects: carried.projects.length > 0 ? carried.projects : blank(),
    problems: blank(),
    measures: blank(),
    followUp: followUp.map(({ id, text, status }) => ({
      id: hinted(id, text.replaceAll(/\s+/gu, ' ')),
      status: status ?? blank('已整改、进行中 或 未整改'),
      note: blank(),
    })),
    evaluation: isEmpty(carried.evaluation) ? undefined : carried.evaluation,
    attachments: (attachments.length > 0 ? attachments : [`${scheme.form}绩效自评表`]).map(
      (title): FormNode => ({ title, file: blank() }),
    ),
  };
}

/** Last year's title with this year's number and name, where it has both; else the usual one. */
function titleOf({ department, year, scheme, earlier }: NewReport): string {
  const name = departmentName(department, year);
  const before = earlier?.data;
  const earlierName = before ? departmentName(department, before.year) : '';
  if (before?.title.includes(`${before.year}年`) && before.title.includes(earlierName)) {
    return before.title.replaceAll(`${before.year}年`, `${year}年`).replaceAll(earlierName, name);
  }
  return `${name}${year}年度${scheme.form}绩效自评报告${department.fictional ? '（示例）' : ''}`;
}

function isEmpty(record: FormRecord): boolean {
  return Object.keys(record).length === 0;
}
