import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { departmentNames } from '#core/department.ts';
import { departmentTemplate, type NewDepartment } from '#drafting/department-template.ts';
import type { ContentFolder } from './plan-report.ts';
import type { PlannedFile, Refusal } from './planned-file.ts';

/** Ids are folder names and parts of addresses. */
export function isId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/u.test(id);
}

/** The registry file of a department that is not registered yet. */
export function planDepartment(
  { content, root, folder }: ContentFolder,
  { id, ...asked }: NewDepartment & { readonly id: string },
): PlannedFile | Refusal {
  if (!isId(id)) {
    return { reason: `部门编号“${id}”只能用小写字母、数字和连字符，例如 czj` };
  }
  const path = `${folder}/departments/${id}.yaml`;
  if (existsSync(resolve(root, path))) return { reason: `已有 ${path}，没有改动它` };
  const same = content.departments
    .values()
    .find((one) => departmentNames(one).includes(asked.name));
  if (same) {
    return {
      reason: `“${asked.name}”已经登记，编号是 ${same.id}；改名称请改 ${folder}/departments/${same.id}.yaml`,
    };
  }
  return { path, text: departmentTemplate(asked), told: [], remarks: [] };
}
