import type { MoneyTopic } from './labels.ts';
import { familyOf } from './labels.ts';
import type { ToldAmount } from './told-amount.ts';

/** The item of front matter that an amount fills, or what keeps it from filling one. */
export type MoneyPath =
  | { readonly path: string; readonly doubt: string | null }
  /** Front matter has no such item. */
  | null;

const accounts: readonly MoneyTopic[] = ['basic', 'personnel', 'operating', 'project'];
const planned: readonly (string | null)[] = ['initial', 'adjusted', 'budget'];

/** Where in front matter an amount or rate belongs: `budget.threePublic.budget.total`. */
export function moneyPath({ topic, measure, change, doubt }: ToldAmount): MoneyPath {
  if (change !== null)
    return { path: measure === 'rate' ? 'budget.growth' : 'budget.change', doubt };
  if (topic === 'overall') return overall(measure, doubt);
  if (accounts.includes(topic)) {
    if (planned.includes(measure) || measure === 'rate' || measure === 'ofInitial') return null;
    return { path: `budget.${topic}`, doubt: doubt ?? (measure === null ? unsaid : null) };
  }
  const family = familyOf(topic);
  if (family === 'three-public') {
    if (measure === 'rate' || measure === 'ofInitial') return null;
    const spent = measure === 'basic' ? 'basic' : 'expenditure';
    const side = planned.includes(measure) ? 'budget' : spent;
    const why = doubt ?? (measure === null ? unsaid : null);
    return { path: `budget.threePublic.${side}.${topic}`, doubt: why };
  }
  if (family === 'procurement') return procurement(topic, measure, doubt);
  return measure === null || measure === 'expenditure' ? { path: `budget.${topic}`, doubt } : null;
}

const unsaid = '没有写明是预算数还是支出数';

function overall(measure: ToldAmount['measure'], doubt: string | null): MoneyPath {
  switch (measure) {
    case 'rate':
      return { path: 'budget.executionRate', doubt };
    case 'ofInitial':
      return { path: 'budget.initialCompletion', doubt };
    case 'budget':
      return { path: 'budget.adjusted', doubt: doubt ?? '没有写明是年初预算数还是全年预算数' };
    case null:
      return null;
    default:
      return { path: `budget.${measure}`, doubt };
  }
}

function procurement(
  topic: MoneyTopic,
  measure: ToldAmount['measure'],
  doubt: string | null,
): MoneyPath {
  const at = 'budget.procurement';
  if (measure === 'rate')
    return topic === 'procurement' ? { path: `${at}.executionRate`, doubt } : null;
  if (topic !== 'procurement') {
    return measure === 'expenditure' ? { path: `${at}.${topic}`, doubt } : null;
  }
  if (measure === 'budget') return { path: `${at}.plan`, doubt };
  if (measure === 'expenditure') return { path: `${at}.actual`, doubt };
  return measure === null ? { path: `${at}.actual`, doubt: unsaid } : null;
}
