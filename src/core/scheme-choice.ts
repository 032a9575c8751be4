import { type Department, departmentName } from './department.ts';
import type { Scheme } from './scheme.ts';

/**
 * The schemes by which a department may have scored itself in a year: those for whole departments
 * that hold in that year, where the department lies. Whoever needs one takes it when it is the only.
 */
export function schemesFor(
  department: Department,
  year: number,
  schemes: readonly Scheme[],
): readonly Scheme[] {
  const where = `${department.region ?? ''}${departmentName(department, year)}`;
  return schemesOf(schemes, year).filter(({ jurisdiction }) =>
    where.includes(jurisdiction.replace(/（.*$/u, '')),
  );
}

/** Schemes for whole departments that say they are for a year. */
export function schemesOf(schemes: readonly Scheme[], year: number): readonly Scheme[] {
  return schemes.filter(
    ({ form, years }) => form === '部门整体支出' && years.includes(String(year)),
  );
}
