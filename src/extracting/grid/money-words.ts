import { bareLabel, cellLabel } from './cell-text.ts';

/** What a row of amounts is about. */
export type MoneyRow =
  | { readonly kind: 'total' }
  | { readonly kind: 'part'; readonly key: 'basic' | 'project' | 'personnel' | 'operating' }
  | { readonly kind: 'threePublic'; readonly key: ThreePublicKey }
  | { readonly kind: 'procurement'; readonly key: 'total' | 'goods' | 'works' | 'services' }
  | { readonly kind: 'source' };

export type ThreePublicKey =
  | 'total'
  | 'abroad'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleOperation'
  | 'reception';

const car = '(?:公务用?车|公车)';
const threePublic: readonly (readonly [ThreePublicKey, RegExp])[] = [
  ['total', /^'?三公'?经费(?:支出)?(?:合计|总额|小计)?$/u],
  ['abroad', /^(?:因公)?(?:出国|出国境|出国\(境\))(?:费|费用|经费)$/u],
  [
    'vehicles',
    new RegExp(
      `^${car}购置(?:费|经费)?(?:及|和|与|、)(?:公务用?车|公车)?(?:运行)?(?:维护)?(?:费|费用|经费)(?:小计|合计)?$`,
      'u',
    ),
  ],
  ['vehiclePurchase', new RegExp(`^${car}购置(?:费|费用|经费)?$`, 'u')],
  ['vehicleOperation', new RegExp(`^${car}(?:运行|运行维护|运维)(?:费|费用|经费)?$`, 'u')],
  ['reception', /^公务接待(?:费|费用|经费)?$/u],
];

const parts = {
  basic: /^基本支出(?:合计|总额)?$/u,
  project: /^项目支出(?:合计|总额)?$/u,
  personnel: /^人员经费(?:支出|合计)?$/u,
  operating: /^(?:日常)?公用经费(?:支出|合计)?$/u,
} as const;

const procurement = {
  total: /^政府采购(?:金额|支出|合计|总额|支出总额|预算)?$/u,
  goods: /^(?:政府采购)?货物(?:类|采购|支出|采购支出|采购金额|类采购)?$/u,
  works: /^(?:政府采购)?工程(?:类|采购|支出|采购支出|采购金额|类采购)?$/u,
  services: /^(?:政府采购)?服务(?:类|采购|支出|采购支出|采购金额|类采购)?$/u,
} as const;

const total =
  /^(?:年度|全年|本年|部门|项目)*(?:资金|预算|支出|预算资金|整体支出|预算支出)?(?:总额|总金额|合计|总计|总数)$/u;
/** 资金来源：财政拨款 and 资金结构：基本支出 say how the whole is divided. */
const division = /^(?:资金(?:来源|结构)|支出结构|收入来源|按[^:]{2,8}分(?:类)?)[:：]/u;
const source =
  /^(?:\S*(?:财政拨款|财政性资金|财政资金|财政补助)|\S*结转\S*|其[他它](?:资金|收入|来源)?|单位资金|自有资金|自筹资金|\S*专户\S*|\S*基金\S*|一般公共预算\S*|国有资本经营\S*|(?:事业|经营)收入|上级补助\S*|社会资金|地方资金|非税收入\S*)$/u;

/** Reads the label of a row, `null` when it is none of a report's amounts. */
export function moneyRow(text: string): MoneyRow | null {
  const label = bareLabel(cellLabel(text).replace(division, ''))
    .replaceAll(/\((?:单位:?)?(?:万元|亿元|元|[A-Z])\)/gu, '')
    .replace(/[:;,、。]+$/u, '');
  const item = threePublicItem(label);
  if (item) return { kind: 'threePublic', key: item };
  const part = keyOf(parts, label);
  if (part) return { kind: 'part', key: part };
  const bought = keyOf(procurement, label);
  if (bought) return { kind: 'procurement', key: bought };
  if (total.test(label)) return { kind: 'total' };
  return source.test(label) ? { kind: 'source' } : null;
}

/** The item of “三公”经费 that a label names. */
export function threePublicItem(text: string): ThreePublicKey | null {
  const label = bareLabel(text).replaceAll(/\((?!境)[^()]*\)/gu, '');
  return threePublic.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** The source of funds in a label as front matter names it. */
export function sourceName(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replace(division, '')
    .replace(/^(?:其中[:：]?|[-—·●]|\d[.、])+/u, '');
}

function keyOf<Key extends string>(words: Readonly<Record<Key, RegExp>>, label: string) {
  return (Object.keys(words) as Key[]).find((key) => words[key].test(label)) ?? null;
}
