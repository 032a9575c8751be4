import type { Figure, Wording } from '#core/figure.ts';
import { keyName } from '#core/figure-name.ts';
import { figureUnit } from '#core/figure-unit.ts';
import { formatPath, type Path } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** A figure of the front matter with what it is called. */
export interface ReportFigure {
  /** From the outside in: `政府采购·采购执行率`. */
  readonly name: string;
  /** `budget.procurement.executionRate`. */
  readonly path: string;
  /** As stated. */
  readonly text: string;
  /** `%` where the text may carry the sign itself; `null` where the report names none. */
  readonly unit: string | null;
}

/** Every figure that front matter states, in the order of the schema. */
export function reportFigures({ data }: Pick<Report, 'data'>): readonly ReportFigure[] {
  return [...below(data, { at: [], names: [], unit: null })].map(({ at, names, unit, figure }) => {
    const own = at[0] === 'targets' ? unit : data.unit;
    return {
      name: names.join('·'),
      path: formatPath(at),
      text: figure.text,
      unit: figureUnit(at, own),
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
    const name = typeof step === 'number' ? ownName(item) : keyName(way.at.at(-1), step);
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
