import { Decimal } from 'decimal.js';
import type { StatedFigure } from '#core/figure.ts';
import type { Path } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** A figure of the front matter with the path that leads to it. */
export interface FigureAt {
  readonly at: Path;
  readonly figure: StatedFigure;
}

/** Every stated figure of a report's data, in file order. */
export function* figuresOf(value: unknown, at: Path = []): Generator<FigureAt> {
  if (typeof value !== 'object' || value === null) return;
  if ('kind' in value && 'text' in value) {
    if (value.kind === 'stated') yield { at, figure: value as StatedFigure };
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    yield* figuresOf(part, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

/** What can happen to a figure between a signed page and a keyboard. */
export const mutations: Readonly<Record<string, (figure: StatedFigure) => string | null>> = {
  'digits swapped': ({ digits }) => {
    const at = [...digits].findIndex((digit, index) => {
      const next = digits[index + 1];
      return next !== undefined && /\d/u.test(digit) && /\d/u.test(next) && digit !== next;
    });
    if (at < 0) return null;
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  },
  'digit dropped': ({ digits }) => {
    const [whole = ''] = digits.split('.');
    return whole.length < 2 ? null : digits.slice(0, 1) + digits.slice(2);
  },
  'ten times': ({ digits, decimals }) => scaled(digits, 1, decimals),
  'ten thousand times': ({ digits, decimals }) => scaled(digits, 4, decimals),
  'sign lost': ({ digits }) => (Number(digits) === 0 ? null : `-${digits}`),
  'one last unit more': ({ digits, decimals }) =>
    new Decimal(digits).plus(new Decimal(10).pow(-decimals)).toFixed(decimals),
  'two last units less': ({ digits, decimals }) =>
    new Decimal(digits).minus(new Decimal(10).pow(-decimals).times(2)).toFixed(decimals),
};

function scaled(digits: string, power: number, decimals: number): string | null {
  const value = new Decimal(digits);
  return value.isZero() ? null : value.times(new Decimal(10).pow(power)).toFixed(decimals);
}

/** The source with one figure replaced, `null` when the figure does not stand where it was read. */
export function mutated(
  source: string,
  report: Report,
  { at, figure }: FigureAt,
  digits: string,
): string | null {
  const { line, column } = report.placeOf(at);
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  const start = text.indexOf(figure.digits, column - 1);
  if (start < 0 || start > column + 2) return null;
  lines[line - 1] = text.slice(0, start) + digits + text.slice(start + figure.digits.length);
  return lines.join('\n');
}
