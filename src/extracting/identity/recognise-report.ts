import { type Department, departmentNames } from '#core/department.ts';
import type { ExtractionContext } from '#extracting/extraction-context.ts';
import type { Found, Unsure } from '#extracting/found-value.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import { ownYears, yearsIn } from '#prose/fiscal-years.ts';
import { isNameless, reportTitle } from './report-title.ts';

/** Whose report a document is, and of which year. */
export interface Recognised {
  readonly title: Found | null;
  /** The id of the registered department; `null` when none is certain. */
  readonly department: Found | null;
  /** The name that the title gives the department, registered or not; `null` when it gives none. */
  readonly name: string | null;
  /** The fiscal year of the report, not of its publication. */
  readonly year: Found | null;
  readonly unsure: readonly Unsure[];
}

const beforeYear =
  /^(?:附件\d*[：:]?)?(?:关于)?(?<name>[^，。；：《》（）]{3,40}?)(?:关于)?(?:(?:19|20)\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})(?:年|-)/u;
const behindYear =
  /^(?:(?:19|20)\d{2})年度?(?<name>[\p{Script=Han}（）]{3,30}?)(?:部门)?(?:整体|绩效|预算|单位整体)/u;

/** 示例市某局部门整体支出绩效自评报告（2022年度）. */
const beforeKind = /^(?:关于)?(?<name>[^，。；：《》\d]{3,40}?)(?:部门|单位)?整体(?:支出|绩效)/u;

/** Recognises department and year by the title, the year by the text where the title is silent. */
export function recogniseReport(
  lines: readonly NarrativeLine[],
  context: ExtractionContext,
): Recognised {
  const title = reportTitle(lines);
  const name = title === null || isNameless(title.value) ? null : nameIn(title.value);
  const labelled = name === null ? labelledDepartment(lines, context.departments) : null;
  const department: Answer = labelled
    ? { found: labelled, unsure: [] }
    : departmentOf(title, name, context.departments);
  const year = yearOf(lines, title);
  const unsure = [
    ...(title === null ? [nothing('标题', '文首没有找到报告的标题')] : []),
    ...department.unsure,
    ...year.unsure,
  ];
  return { title, name, department: department.found, year: year.found, unsure };
}

function nameIn(title: string): string | null {
  for (const pattern of [beforeYear, behindYear, beforeKind]) {
    const name = pattern.exec(title)?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}

/** Lines in front of the first chapter that hold the name of the department and no more. */
const label =
  /^(?:填报|编报|编制|自评|预算|申报|评价|报送)?(?:部门|单位)(?:（单位）|（部门）)?(?:名称|全称)?(?:（(?:公章|盖章|章)）)?：(?<name>[^：，。；]{3,40})$|^（(?<inBrackets>[^（）：，。；]{3,40})）$/u;

/** 填报单位：示例区教育局, or the name alone in brackets, where the title names nobody. */
function labelledDepartment(
  lines: readonly NarrativeLine[],
  departments: readonly Department[],
): Found | null {
  const first = lines.findIndex(({ titles }) => titles.length > 0);
  const told = lines.slice(0, first < 0 ? longestHead : first).flatMap((line) => {
    const groups = label.exec(line.text.replace(behind, ''))?.groups;
    const name = (groups?.['name'] ?? groups?.['inBrackets'])?.replace(
      /（(?:公章|盖章|章)）$/u,
      '',
    );
    const known = departments.filter((one) => departmentNames(one).some((held) => held === name));
    return known.map(({ id }) => ({ id, line }));
  });
  const [only] = told;
  if (!only || told.some(({ id }) => id !== only.id)) return null;
  return foundIn(only.line, only.id, { start: 0, end: only.line.text.length });
}

/** What may stand on one line with it. */
const behind = /(?<=.)\s*(?:(?:金额)?单位：(?:人民币)?[万亿]?元|填[报表](?:日期|时间|人)：).*$/u;

const longestHead = 12;

interface Answer {
  readonly found: Found | null;
  readonly unsure: readonly Unsure[];
}

function departmentOf(
  title: Found | null,
  name: string | null,
  departments: readonly Department[],
): Answer {
  if (title === null) return { found: null, unsure: [nothing('部门', '没有标题，无从辨认')] };
  const held = departments.filter(({ names }) => names.some((one) => one.name === name));
  const [only] = held;
  if (only && held.length === 1) return { found: { ...title, value: only.id }, unsure: [] };
  const alike = departments.filter((one) =>
    departmentNames(one).some((known) => title.value.includes(known)),
  );
  const candidates = (held.length > 0 ? held : alike).map(({ id }) => id);
  const why =
    candidates.length === 0
      ? '登记的部门中没有这个名称'
      : `名称不全同，可能是：${candidates.join('、')}`;
  return {
    found: null,
    unsure: [{ what: `部门 ${name ?? title.value}`, why, place: title.place }],
  };
}

function yearOf(lines: readonly NarrativeLine[], title: Found | null): Answer {
  const titled = new Set(yearsIn(title?.value ?? '').map(({ year }) => year));
  const [inTitle] = titled;
  if (
    title &&
    inTitle !== undefined &&
    titled.size === 1 &&
    !/\d{4}[-—–~～至]/u.test(title.value)
  ) {
    return { found: { ...title, value: String(inTitle) }, unsure: [] };
  }
  const told = lines.flatMap((line) =>
    ownYears(line.text).map(({ year, offset, text }) => ({
      year,
      found: foundIn(line, String(year), { start: offset, end: offset + text.length }),
    })),
  );
  const years = [...new Set([...titled, ...told.map(({ year }) => year)])];
  const [first] = told;
  if (first && years.length === 1) return { found: first.found, unsure: [] };
  const what = years.length === 0 ? '年度' : `年度 ${years.join('、')}`;
  const why = years.length === 0 ? '标题和正文都没有写明' : '文中有不止一个年度';
  return { found: null, unsure: [nothing(what, why)] };
}

function nothing(what: string, why: string): Unsure {
  return { what, why, place: '文首' };
}
