import type { Figure, Wording } from '#core/figure.ts';
import { keyName } from '#core/figure-name.ts';
import { figureUnit } from '#core/figure-unit.ts';
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
  const found: ReportFigure[] = [];
  for (const [key, value] of Object.entries(data)) {
    const name = keyName(undefined, key) ?? '';
    addFigures(found, value, {
      top: key,
      step: key,
      path: key,
      name,
      unit: key === 'targets' ? null : data.unit,
    });
  }
  return found;
}

/** The way to a value. */
interface Way {
  readonly top: string;
  /** The last step. */
  readonly step: string | number;
  readonly path: string;
  readonly name: string;
  /** Of the values there. */
  readonly unit: string | null;
}

function addFigures(found: ReportFigure[], value: unknown, way: Way): void {
  if (typeof value !== 'object' || value === null) return;
  const { top, step, path, name } = way;
  if (isFigure(value)) {
    found.push({ name, path, text: value.text, unit: figureUnit([top, step], way.unit) });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const own = ownName(item);
      const at = { step: index, path: `${path}[${index}]`, name: joined(name, own) };
      addFigures(found, item, { ...way, ...at });
    }
  } else {
    const unit = top === 'targets' && 'unit' in value ? (value.unit as string | null) : way.unit;
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'object' || item === null) continue;
      const at = { step: key, path: `${path}.${key}`, name: joined(name, keyName(step, key)) };
      addFigures(found, item, { top, unit, ...at });
    }
  }
}

function isFigure(value: object): value is Figure | Wording {
  return 'kind' in value && 'text' in value;
}

function joined(names: string, name: string | null): string {
  if (name === null) return names;
  return names === '' ? name : `${names}·${name}`;
}

/** The name that an item of a list gives itself. */
function ownName(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  if ('name' in item && typeof item.name === 'string') return item.name;
  return 'grade' in item && typeof item.grade === 'string' ? item.grade : null;
}
