import type { Unsure } from '#extracting/found-value.ts';
import { cellLabel, cellWords } from '#extracting/grid/cell-text.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { SourceDocument } from '#importers/source-document.ts';

/** The forms that are about what the report is about, and the others. */
export interface Scope {
  readonly forms: readonly Form[];
  readonly unsure: readonly Unsure[];
}

/**
 * Leaves out the forms of single projects where the report is about the whole department, or where
 * there are several: their marks and amounts are not the report's.
 */
export function scopeOf(forms: readonly Form[], document: SourceDocument): Scope {
  const projects = forms.filter(isProjectForm);
  const others = forms.filter((form) => !isProjectForm(form));
  const departmental =
    others.some(({ kind }) => kind === 'department') ||
    /整体支出|部门整体|部门决算|单位决算/u.test(cellLabel(document.text));
  if (projects.length === 0 || (projects.length === 1 && !departmental))
    return { forms, unsure: [] };
  const why = departmental
    ? '文档说的是部门整体，项目自评表的数字不作为本部门的数字'
    : '文档有几张项目自评表，不知道报告说的是哪个项目';
  return { forms: others, unsure: projects.map((form) => leftOut(form, why)) };
}

function isProjectForm({ kind, blocks }: Form): boolean {
  return kind === 'project' && blocks.length > 0;
}

function leftOut({ pairs, grid, from }: Form, why: string): Unsure {
  const name = pairs.find(({ key }) => key === 'project')?.value;
  const place = name?.place ?? grid.rowCells(from)[0]?.place ?? '';
  return { what: name ? `项目“${cellWords(name.text)}”的自评表` : '项目自评表', why, place };
}
