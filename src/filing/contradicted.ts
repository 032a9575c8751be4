import { departmentName } from '#core/department.ts';
import { type Found, type FoundReport, isFound } from '#extracting/found-value.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import type { ImportChoice } from './import-choice.ts';

/** A document that states another department or year than its editor, told in Chinese. */
export class Contradicted extends Error {
  override readonly name = 'Contradicted';
}

/** Stops where a document names another department or year than the editor has. */
export function refuseOthers(
  { data }: FoundReport,
  { departments }: ContentDirectory,
  { department, year }: Pick<ImportChoice, 'department' | 'year'>,
): void {
  const named = (id: string) => {
    const known = departments.get(id);
    return known ? `${id}（${departmentName(known)}）` : id;
  };
  refuse('department', stated(data['department']), department, named);
  refuse('year', stated(data['year']), year === null ? null : String(year), (text) => text);
}

const items = { department: '部门', year: '年度' } as const;

function refuse(
  item: keyof typeof items,
  found: Found | null,
  given: string | null,
  named: (text: string) => string,
): void {
  if (found === null || given === null || found.value === given) return;
  throw new Contradicted(
    `--${item} 写的是${named(given)}，文件写明的${items[item]}是${named(found.value)}（${found.place}：${found.quote}）；请核对文件和参数，确实要以所给的为准时加上 --override`,
  );
}

function stated(node: FoundReport['data'][string]): Found | null {
  return node && isFound(node) ? node : null;
}
