import { type Department, departmentNames } from '#core/department.ts';
import type { Scheme } from '#core/scheme.ts';
import type { Unsure } from '#extracting/found-value.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import { cellLabel, cellWords } from '#extracting/grid/cell-text.ts';
import type { Claim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import { inOneCell, type Pair } from '#extracting/grid/pairs.ts';

/** The years that forms state for themselves: 年度 2022, （2022年度） below a title. */
export function yearClaims(forms: readonly Form[]): readonly Claim[] {
  return forms.flatMap(({ grid, from, to, captions, pairs }) => {
    const titles = captions.map(({ text, place }) => ({ text, place }));
    for (let row = from; row < Math.min(to, from + 3); row += 1) {
      const cells = grid.rowCells(row).filter(({ label }) => label !== '');
      if (cells.length === 1) titles.push(...cells);
    }
    const stated = pairs.filter(({ key }) => key === 'year').map(({ value }) => value);
    return [...titles, ...stated].flatMap(({ text, place }) => {
      const year = titleYear(cellLabel(text));
      return year
        ? [{ path: ['year'], found: { value: year, place, quote: cellWords(text) } }]
        : [];
    });
  });
}

function titleYear(label: string): string | null {
  const title =
    /^\(?(20\d\d)(?:年度?)?\)?$/u.exec(label) ??
    /^[^，。；]{0,30}?\(?(20\d\d)年度?\)?[^，。；]{0,30}(?:自评表|评分表|评价表|情况表|数据表|报告)(?:\(.*\))?$/u.exec(
      label,
    ) ??
    /(?:自评表|评分表|评价表|情况表|数据表)\((20\d\d)年度?\)/u.exec(label);
  return title?.[1] ?? null;
}

/** The department that forms name, where the registry knows it. */
export function departmentClaims(
  forms: readonly Form[],
  departments: readonly Department[],
): readonly (Claim | Unsure)[] {
  return allPairs(forms, 'department').map(({ label, value }) => {
    const name = cellLabel(value.text);
    const known = departments.filter((one) =>
      departmentNames(one).some((held) => cellLabel(held) === name),
    );
    const [only] = known;
    const quote = `${label}：${cellWords(value.text)}`;
    if (only && known.length === 1)
      return { path: ['department'], found: { value: only.id, place: value.place, quote } };
    const why = known.length > 1 ? '几个部门用过这个名称' : '部门登记册中没有这个名称';
    return { what: `部门 ${cellWords(value.text)}`, why, place: value.place };
  });
}

/** Pairs inside the forms and in the lines before them. */
function allPairs(forms: readonly Form[], key: Pair['key']): readonly Pair[] {
  return forms.flatMap(({ pairs, captions }) => {
    const told = captions.map(inOneCell).filter((pair) => pair !== null);
    return [...pairs, ...told].filter((pair) => pair.key === key);
  });
}

/** 自评总分 and 自评等级 beside their labels. */
export function resultClaims(
  forms: readonly Form[],
  schemes: readonly Scheme[],
): readonly (Claim | Unsure)[] {
  const totals = allPairs(forms, 'total').flatMap(
    ({ label, value }): readonly (Claim | Unsure)[] => {
      const reading = readFigure(value.text);
      if (reading.kind === 'absent') return [];
      const plain = reading.kind === 'figure' && !reading.text.includes('%') ? reading : null;
      const found = { place: value.place, quote: `${label}：${cellWords(value.text)}` };
      if (plain && (plain.unit === null || plain.unit === '分'))
        return [{ path: ['scores', 'total'], found: { ...found, value: plain.text } }];
      return [
        { what: `自评总分 ${cellWords(value.text)}`, why: '不是一个分数', place: value.place },
      ];
    },
  );
  const grades = allPairs(forms, 'grade').map(({ label, value }) => {
    const grade = cellWords(value.text);
    const found = { value: grade, place: value.place, quote: `${label}：${grade}` };
    if (isGrade(grade, schemes)) return { path: ['scores', 'grade'], found };
    return { what: `自评等级 ${grade}`, why: '不是已知的等级名称', place: value.place };
  });
  return [...totals, ...grades];
}

function isGrade(words: string, schemes: readonly Scheme[]): boolean {
  const known = schemes.flatMap(({ gradeBands }) => gradeBands.map(({ grade }) => grade));
  return known.includes(words) || /^(?:优秀?|良好?|中等?|合格|不合格|较差|差)$/u.test(words);
}
