import { reportAddress } from '#core/address.ts';
import { type Department, departmentName } from '#core/department.ts';
import type { Report } from '#core/report.ts';

/** One searchable section of a report. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly title: string;
  /** The heading of the section, after those above it. */
  readonly section: string;
  readonly year: string;
  readonly department: string;
}

/** A report's sections as search records; headings belong to what they stand over. */
export function searchRecords(report: Report, department: Department): readonly SearchRecord[] {
  const trail: { readonly depth: number; readonly title: string }[] = [];
  return report.sections.map(({ anchor, depth, title, text }) => {
    while ((trail.at(-1)?.depth ?? 0) >= depth) trail.pop();
    trail.push({ depth, title });
    return {
      url: reportAddress(report.id, anchor),
      content: text === '' ? title : `${title}\n${text}`,
      title: report.data.title,
      section: trail.map((heading) => heading.title).join(' › '),
      year: String(report.data.year),
      department: departmentName(department),
    };
  });
}
