/** The value, in steps, that occurs most often; the largest of equals. */
export function mostFrequent(values: readonly number[], step: number): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / step) * step;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let best = 0;
  for (const [value, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && value > best)) best = value;
  }
  return best;
}
