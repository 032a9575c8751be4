import { type Department, departmentName, departmentNames } from '#core/department.ts';
import { stated } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import type { Report } from '#core/report.ts';
import type { ReportData } from '#core/report-schema.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import type { CheckStatus } from './check-status.ts';
import { searchFigures } from './figures.ts';
import type { SearchRecord, SearchReport } from './record.ts';
import { sectionKindOf } from './section-kind.ts';

/** A report as the index takes it up: what its page says of it, then the sections of its text. */
export function searchReport(
  report: Report,
  department: Department,
  check: CheckStatus,
): SearchReport {
  const { id, data } = report;
  const name = departmentName(department, data.year);
  return {
    id,
    title: data.title,
    year: data.year,
    department: {
      id: department.id,
      name,
      names: departmentNames(department),
      region: department.region,
    },
    check,
    score: stated(data.scores?.total ?? null)?.text ?? null,
    rate: stated(data.budget?.executionRate ?? null)?.text ?? null,
    records: [
      identity(data, name),
      ...frontMatterParts(data).filter(({ blocks }) => blocks.length > 0),
      ...sections(report),
    ],
    figures: searchFigures(data),
  };
}

/** What stands at the head of the page. */
function identity(data: ReportData, name: string): SearchRecord {
  const blocks = [name, data.indexNumber, data.documentNumber, data.source?.name];
  return { anchor: '', kind: 'i', trail: [data.title], blocks: texts(blocks) };
}

/** The parts of the page that front matter fills; figures carry their units. */
function frontMatterParts(data: ReportData): readonly SearchRecord[] {
  const { unit } = data;
  const part = (
    anchor: string,
    kind: string,
    title: string,
    blocks: readonly (string | null | undefined)[],
  ): SearchRecord => ({ anchor, kind, trail: [title], blocks: texts(blocks) });
  const amount = (figure: Parameters<typeof stated>[0], of: string) => {
    const text = stated(figure)?.text;
    return text === undefined ? null : `${text}${of}`;
  };
  return [
    part('scores', 'e', '得分与扣分', [
      amount(data.scores?.total ?? null, '分'),
      data.scores?.grade,
      ...indicatorsOf(data).flatMap(({ indicator }) => [indicator.name, indicator.reason]),
    ]),
    part(
      'targets',
      't',
      '目标与完成',
      data.targets.flatMap(({ goal, name, target, actual, unit: counter, note }) => [
        goal,
        name,
        ...[target, actual].map((value) => (value ? `${value.text}${counter ?? ''}` : null)),
        note,
      ]),
    ),
    part(
      'projects',
      'j',
      '项目支出',
      data.projects.flatMap(({ name, budget, expenditure, note }) => [
        name,
        amount(budget, unit),
        amount(expenditure, unit),
        note,
      ]),
    ),
    part(
      'attachments',
      'a',
      '附件',
      data.attachments.flatMap(({ title, file }) => [title, file]),
    ),
    part(
      'corrections',
      'x',
      '更正',
      data.corrections.map(({ reason }) => reason),
    ),
  ];
}

function texts(values: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null && value !== undefined))];
}

/** The sections of the text; what stands before the first heading is one of its own. */
function sections(report: Report): readonly SearchRecord[] {
  const blocks = Map.groupBy(textBlocks(report), ({ section }) => section);
  const textOf = (section: number) =>
    (blocks.get(section) ?? []).filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
  const preamble = textOf(-1);
  const trail: { readonly depth: number; readonly title: string }[] = [];
  const below = report.sections.map(({ anchor, depth, title }, index): SearchRecord => {
    while ((trail.at(-1)?.depth ?? 0) >= depth) trail.pop();
    trail.push({ depth, title });
    const headings = trail.map((heading) => heading.title);
    return { anchor, kind: sectionKindOf(headings), trail: headings, blocks: textOf(index) };
  });
  return preamble.length === 0
    ? below
    : [{ anchor: 'text', kind: 'o', trail: ['报告正文'], blocks: preamble }, ...below];
}
