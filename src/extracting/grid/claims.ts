import { decimalOf, parseFigure, stated } from '#core/figure.ts';
import { fieldName } from '#core/terms.ts';
import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import type { AmountUnit } from './unit.ts';

/** One value that a table states for an item of the front matter. */
export interface Claim {
  readonly path: readonly string[];
  readonly found: Found;
  /** Of an amount; `undefined` for what is none. */
  readonly unit?: AmountUnit;
}

export function isClaim(item: object): item is Claim {
  return 'path' in item && 'found' in item;
}

/** Claims that agree, as front matter; where two disagree neither is taken. */
export function settle(claims: readonly Claim[]): {
  readonly data: FoundRecord;
  readonly unsure: readonly Unsure[];
} {
  let data: FoundRecord = {};
  const unsure: Unsure[] = [];
  for (const same of Map.groupBy(claims, ({ path }) => path.join('.')).values()) {
    const [first] = same;
    if (!first) continue;
    if (same.every(({ found }) => equal(found.value, first.found.value)))
      data = withValue(data, first.path, first.found);
    else unsure.push(...same.map((claim) => doubtful(claim, '表格中另有不同的数字')));
  }
  return { data, unsure };
}

/** What is listed when a claim is not taken. */
export function doubtful({ path, found }: Claim, why: string): Unsure {
  return { what: `${itemName(path)} ${found.value}`, why, place: found.place };
}

const groups: Readonly<Record<string, string>> = {
  'threePublic.budget': '“三公”经费预算数',
  'threePublic.expenditure': '“三公”经费决算数',
  'threePublic.basic': '基本支出中的“三公”经费',
  procurement: '政府采购',
};

/** The item of the front matter in Chinese: “三公”经费预算数·公务接待费. */
export function itemName(path: readonly string[]): string {
  const name = fixed[path.join('.')];
  if (name) return name;
  const group = groups[path.slice(1, -1).join('.')];
  const last = fieldName(path.join('.'));
  return group ? `${group}·${path.at(-1) === 'total' ? '合计' : last}` : last;
}

const fixed: Readonly<Record<string, string>> = {
  department: '部门',
  year: '年度',
  unit: '金额单位',
  'budget.procurement.actual': '政府采购实际金额',
};

function equal(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [stated(parseFigure(one)), stated(parseFigure(other))];
  return a !== null && b !== null && a.percent === b.percent && decimalOf(a).eq(decimalOf(b));
}

function withValue(data: FoundRecord, path: readonly string[], found: Found): FoundRecord {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { ...data, [key]: found };
  const inner = (data[key] ?? {}) as FoundRecord;
  return { ...data, [key]: withValue(inner, rest, found) };
}
