import type { SpendingClass } from './budget-schema.ts';
import { type StatedFigure, stated } from './figure.ts';
import type { Path } from './place.ts';
import type { Budget } from './report-schema.ts';

/** Classes of spending that make up a whole, with where they stand. */
export interface ClassGroup {
  /** Path of the list. */
  readonly at: Path;
  readonly classes: readonly SpendingClass[];
  /** The amount that the classes should add up to, where it stands and what it is called. */
  readonly whole: {
    readonly name: string;
    readonly figure: StatedFigure;
    readonly at: Path;
  } | null;
}

/** Every list of classes (类、款、项), whole lists before their parts. */
export function* classGroups(budget: Budget): Generator<ClassGroup> {
  const total = budget.functionsTotal ? 'functionsTotal' : 'expenditure';
  const name = total === 'functionsTotal' ? '支出功能分类合计' : '支出数';
  yield* below(['budget', 'functions'], budget.functions, named(budget, total, name));
  yield* below(['budget', 'economic'], budget.economic, named(budget, 'basic', '基本支出'));
}

function named(budget: Budget, key: 'expenditure' | 'functionsTotal' | 'basic', name: string) {
  const figure = stated(budget[key]);
  return figure && { name, figure, at: ['budget', key] };
}

function* below(
  at: Path,
  classes: readonly SpendingClass[],
  whole: ClassGroup['whole'],
): Generator<ClassGroup> {
  if (classes.length === 0) return;
  yield { at, classes, whole };
  for (const [index, { name, amount, children }] of classes.entries()) {
    const figure = stated(amount);
    const own = [...at, index];
    yield* below(
      [...own, 'children'],
      children,
      figure && { name: `“${name}”`, figure, at: [...own, 'amount'] },
    );
  }
}
