import type { FigureTold } from '#extracting/text/figures-told.ts';

export type MoneyUnit = '元' | '万元' | '亿元';

/** The unit that an amount is printed in. */
export function unitOf({ text }: Pick<FigureTold, 'text'>): MoneyUnit {
  if (/亿(?:余|多)?元/u.test(text)) return '亿元';
  return /万(?:余|多)?元/u.test(text) ? '万元' : '元';
}

/** The unit that most of some amounts are printed in, the earliest of equals; `null` without any. */
export function commonUnit(amounts: readonly FigureTold[]): MoneyUnit | null {
  const counts = new Map<MoneyUnit, number>();
  for (const amount of amounts) {
    if (amount.kind !== 'money') continue;
    const unit = unitOf(amount);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
