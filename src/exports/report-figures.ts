import type { Figure, Wording } from '#core/figure.ts';
import { formatPath, type Path, type Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { fieldName } from '#core/terms.ts';

/** A figure of the front matter with what it is called and where it stands. */
export interface ReportFigure {
  /** From the outside in: `政府采购·采购执行率`. */
  readonly name: string;
  /** `budget.procurement.executionRate`. */
  readonly path: string;
  /** As stated. */
  readonly text: string;
  /** `%` where the text may carry the sign itself; `null` where the report names none. */
  readonly unit: string | null;
  readonly place: Place;
}

/** Every figure that front matter states, in the order of the schema. */
export function reportFigures({ data, placeOf }: Report): readonly ReportFigure[] {
  return [...below(data, { at: [], names: [], unit: null })].map(({ at, names, unit, figure }) => {
    const own = at[0] === 'budget' || at[0] === 'projects' ? data.unit : unit;
    return {
      name: names.join('·'),
      path: formatPath(at),
      text: figure.text,
      unit: unitOf(at, own),
      place: placeOf(at),
    };
  });
}

interface Way {
  readonly at: Path;
  readonly names: readonly string[];
  /** The unit that the item states for its values, `null` where it states none. */
  readonly unit: string | null;
}

function* below(value: object, way: Way): Generator<Way & { readonly figure: Figure | Wording }> {
  const unit = way.at.length > 0 && 'unit' in value ? (value.unit as string | null) : way.unit;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== 'object' || item === null) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    const at = [...way.at, step];
    const name = typeof step === 'number' ? ownName(item) : nameOf(way.at.at(-1), step);
    const names = name === null ? way.names : [...way.names, name];
    if ('kind' in item && 'text' in item) yield { at, names, unit, figure: item };
    else yield* below(item, { at, names, unit });
  }
}

/** The name that an item of a list gives itself. */
function ownName(item: object): string | null {
  if ('name' in item && typeof item.name === 'string') return item.name;
  return 'grade' in item && typeof item.grade === 'string' ? item.grade : null;
}

/** Names that depend on what stands above, or that only stand above others. */
const names: Readonly<Record<string, string | null>> = {
  budget: null,
  scores: null,
  indicators: null,
  children: null,
  sources: '资金来源',
  economic: '基本支出经济分类',
  threePublic: '“三公”经费',
  'threePublic.budget': '预算数',
  'threePublic.expenditure': '决算数',
  'threePublic.basic': '决算数中的基本支出',
  'budget.total': '合计',
  'expenditure.total': '合计',
  'basic.total': '合计',
  procurement: '政府采购',
  'procurement.actual': '采购实际金额',
  'procurement.executionRate': '采购执行率',
  targets: '绩效目标',
  projects: '重点项目',
  evaluation: '预算绩效管理',
  'evaluation.grades': '评价等级',
  withTargets: '编报绩效目标的项目数',
  monitored: '实施绩效监控的项目数',
  count: '项目数',
  amount: '金额',
  name: null,
};

function nameOf(above: string | number | undefined, key: string): string | null {
  const known = names[`${above}.${key}`];
  if (known !== undefined) return known;
  return key in names ? (names[key] ?? null) : fieldName(key);
}

const rates = new Set([
  'executionRate',
  'initialCompletion',
  'growth',
  'carryoverRate',
  'share',
  'coefficient',
]);

function unitOf(at: Path, stated: string | null): string | null {
  const key = String(at.at(-1));
  if (rates.has(key)) return '%';
  if (at[0] === 'scores' || (at[0] === 'targets' && (key === 'fullMark' || key === 'score')))
    return '分';
  return at[0] === 'evaluation' ? '个' : stated;
}
