import { indicatorsOf } from '#core/indicators.ts';
import type { Report } from '#core/report.ts';
import { characterSet, nextOf, spaces } from '#prose/character-set.ts';

/** Something that figures are about, with the names that the text may give it. */
export interface Entity {
  /** `overall`, `basic`, `project:3`, `name:采购管理` … as facts use it. */
  readonly key: string;
  /** Normalised: without quotes and spaces. */
  readonly name: string;
  /** A word so common that only a clean phrase around it may be trusted. */
  readonly common: boolean;
}

const dropped = /[“”‘’"'《》〈〉\s　]/gu;
const droppable = characterSet(`“”‘’"'《》〈〉()${spaces}`);

/** Text without quotes and white space, brackets in one form, of the same length as far as it matters. */
export function plainName(text: string): string {
  // Most phrases hold nothing to be dropped: looking is cheaper than copying.
  if (nextOf(text, droppable) < 0) return text;
  return text.replaceAll(dropped, '').replaceAll('(', '（').replaceAll(')', '）');
}

const fixed: readonly (readonly [string, readonly string[]])[] = [
  ['overall', ['部门整体支出', '部门整体', '整体支出']],
  ['basic', ['基本支出']],
  ['project', ['项目支出']],
  ['personnel', ['人员经费']],
  ['operating', ['公用经费']],
  ['carryover', ['年末结转和结余', '年末结转结余', '结转结余']],
  ['income', ['本年收入合计', '本年收入']],
  ['openingCarryover', ['年初结转和结余', '年初结转结余']],
  ['grandTotal', ['收入支出总计', '收支总计']],
  ['threePublic', ['三公经费']],
  ['abroad', ['因公出国（境）费用', '因公出国（境）费', '因公出国（境）经费']],
  ['vehicles', ['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置和运行维护费']],
  ['vehiclePurchase', ['公务用车购置费']],
  ['vehicleOperation', ['公务用车运行维护费', '公务用车运行费']],
  ['reception', ['公务接待费']],
  ['procurement', ['政府采购']],
  ['goods', ['政府采购货物', '货物采购', '货物']],
  ['works', ['政府采购工程', '工程采购', '工程']],
  ['services', ['政府采购服务', '服务采购', '服务']],
  ['projects', ['重点项目支出', '重点项目', '列明项目']],
];

const counted = /(?:人次|人数|次数|场次|户数|数量|个数|册数|件数|金额|总数|数)$/u;

/** Everything that the report's figures can be about, longest names first. */
export function entitiesOf({ data }: Pick<Report, 'data'>): readonly Entity[] {
  const entities: Entity[] = fixed.flatMap(([key, names]) =>
    names.map((name) => ({ key, name, common: true })),
  );
  const add = (key: string, name: string) => {
    const plain = plainName(name);
    entities.push({ key, name: plain, common: plain.length < 5 });
    // 新增公办学位数 is told as 新增公办学位7180个.
    const stem = plain.replace(counted, '');
    if (stem !== plain && stem.length >= 4)
      entities.push({ key, name: stem, common: stem.length < 5 });
  };
  for (const [index, { name }] of (data.budget?.functions ?? []).entries())
    add(`class:${index}`, name);
  for (const [index, { name }] of (data.budget?.sources ?? []).entries())
    add(`source:${index}`, name);
  for (const [index, { name }] of data.projects.entries()) add(`project:${index}`, name);
  for (const { indicator } of indicatorsOf(data)) add(`name:${indicator.name}`, indicator.name);
  for (const { name } of data.targets) add(`name:${name}`, name);
  return entities.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}
