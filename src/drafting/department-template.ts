import { formText } from './form-text.ts';

export interface NewDepartment {
  readonly name: string;
  readonly short: string | null;
  readonly level: string | null;
  readonly region: string | null;
  readonly category: string | null;
}

/** The registry file of a department. */
export function departmentTemplate(asked: NewDepartment): string {
  const { name, short, level, region, category } = asked;
  const form = {
    names: [{ name }],
    short: short ?? undefined,
    level: level ?? undefined,
    region: region ?? undefined,
    category: category ?? undefined,
  };
  return formText(form, {
    names: ['改过名称的，由旧到新各写一项，用 since、until 写明起止年度。'],
  });
}
