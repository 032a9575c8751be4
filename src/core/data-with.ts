import type { Figure } from './figure.ts';
import type { Path } from './place.ts';
import type { ReportData, Unit } from './report-schema.ts';

/** The same data with another value at one place; nothing of the original changes. */
export function dataWith(data: ReportData, at: Path, value: Figure | Unit): ReportData {
  return replaced(data, at, value) as ReportData;
}

function replaced(part: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    return part.map((item, index) => (index === step ? replaced(item, rest, value) : item));
  }
  if (typeof part !== 'object' || part === null) return part;
  const below = (part as Readonly<Record<string, unknown>>)[step];
  return { ...part, [step]: replaced(below, rest, value) };
}
