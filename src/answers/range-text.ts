import type { Interval } from '#core/interval.ts';

/** `19365.84至19365.86万元`, both ends to one place; `null` when they are one value. */
export function rangeText({ low, high }: Interval, unit: string): string | null {
  if (low.eq(high)) return null;
  const decimals = Math.max(low.decimalPlaces(), high.decimalPlaces());
  return `${low.toFixed(decimals)}至${high.toFixed(decimals)}${unit}`;
}
