import type { z } from 'zod';
import { flag, list, maybe, record, text, year } from './record.ts';

/** A department in the registry: its names over time, level, region and category. */
export const departmentSchema = record({
  names: list(
    record({
      name: text('部门名称').describe('部门全称'),
      since: maybe(year('起始年度')).describe('自哪一年度起使用，不知道则不写'),
      until: maybe(year('截止年度')).describe('用到哪一年度为止，仍在使用则不写'),
    }),
  )
    .refine((names) => names.length > 0, { error: '至少写一个部门名称' })
    .describe('部门名称，由旧到新'),
  short: maybe(text('简称')).describe('简称'),
  level: maybe(text('层级')).describe('层级，例如 市级'),
  region: maybe(text('地区')).describe('所在地区'),
  category: maybe(text('类别')).describe('类别，例如 群团组织'),
  predecessor: maybe(text('前身')).describe('前身部门的编号'),
  fictional: flag('是否示例').describe('虚构的示例部门写 true'),
});

/** A department with the id that folders and addresses use. */
export type Department = z.output<typeof departmentSchema> & { readonly id: string };

/** The name that a department held in a fiscal year, its newest name when no range fits. */
export function departmentName(department: Department, inYear?: number): string {
  const held = department.names.find(
    ({ since, until }) =>
      inYear !== undefined &&
      (since === null || since <= inYear) &&
      (until === null || until >= inYear),
  );
  return (held ?? department.names.at(-1))?.name ?? department.id;
}

/**
 * Whether a department existed in a fiscal year, as far as its names say: from the year that the
 * first one starts to the year that the last one ends.
 */
export function existedIn({ names }: Department, year: number): boolean {
  const since = names[0]?.since ?? null;
  const until = names.at(-1)?.until ?? null;
  return (since === null || since <= year) && (until === null || until >= year);
}

/** The short name where there is one, for lists and charts. */
export function shortName(department: Department): string {
  return department.short ?? departmentName(department);
}

/** Every name a department has held, its short name included; none for an unknown department. */
export function departmentNames(department: Department | null): readonly string[] {
  if (!department) return [];
  return [
    ...department.names.map(({ name }) => name),
    ...(department.short ? [department.short] : []),
  ];
}
