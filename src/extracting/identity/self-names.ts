import { type Department, departmentNames } from '#core/department.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import type { Recognised } from './recognise-report.ts';

const shortened = /以下(?:统一)?(?:简称|称)(?:为)?[：:]?(?<names>[^）)。；]{2,40})/gu;

/** What a report calls its department: the names of title and registry, and those it introduces. */
export function selfNames(
  lines: readonly NarrativeLine[],
  { name, department }: Pick<Recognised, 'name' | 'department'>,
  departments: readonly Department[],
): readonly string[] {
  const registered = departments.find(({ id }) => id === department?.value) ?? null;
  const known = [...departmentNames(registered), ...(name === null ? [] : [name])];
  const introduced = lines.flatMap(({ text }) =>
    [...text.matchAll(shortened)].flatMap(({ index, groups }) => {
      const before = text.slice(0, index).replace(/[（(]$/u, '');
      if (!known.some((one) => before.endsWith(one))) return [];
      return (groups?.['names'] ?? '')
        .split(/或者?|、|和/u)
        .map((one) => one.replaceAll(/[“”"]/gu, ''));
    }),
  );
  return [...new Set([...known, ...introduced, ...known.flatMap(shortNames)])].filter(
    (one) => one.length >= 2,
  );
}

/**
 * 示例市生态环境局 calls itself 市生态环境局, whose level tells it from others of its kind; a 支队, a 学校 or a
 * 法院 calls itself by that word.
 */
function shortNames(name: string): readonly string[] {
  const short =
    /^[^省市州区县旗]{1,8}?(?:自治)?(?<short>[省市州区县旗]\p{Script=Han}{2,}[局委办院厅部处会联]$)/u;
  const rest = short.exec(name)?.groups?.['short'];
  const kind = /(?:支队|总队|大队|学校|学院|医院|法院|检察院|管委会)$/u.exec(name)?.[0];
  return [rest, kind].filter((one) => one !== undefined);
}
