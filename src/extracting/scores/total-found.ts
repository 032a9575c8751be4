import { Decimal } from 'decimal.js';
import type { Found, Unsure } from '#extracting/found-value.ts';
import { agreed } from '#extracting/text/agreed.ts';
import { figureText } from '#extracting/text/figures-told.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import type { ScoreTold } from './scores-told.ts';
import type { MarkTold } from './sentence.ts';

/** The total score that a text states, with every sentence of it that agrees. */
export function totalFound(told: readonly ScoreTold[]): {
  readonly total: Found | null;
  readonly unsure: readonly Unsure[];
} {
  const whole = told.filter(({ name }) => name === '').map((one) => ({ one, mark: earned(one) }));
  const sure = whole.flatMap(({ one, mark }) =>
    mark && one.sure && !isFullMark(one, mark) ? [mark] : [],
  );
  const best = agreed(sure);
  if (best)
    return { total: foundIn(best.line, figureText(best.figure, '分'), best.figure), unsure: [] };
  const [first] = sure.length > 0 ? sure : whole.flatMap(({ mark }) => mark ?? []);
  if (!first) return { total: null, unsure: [] };
  const figures = (sure.length > 0 ? sure : [first]).map(({ figure }) => figure.text);
  const why = sure.length > 0 ? '文中的总分不一致' : '没有写明是部门整体的自评得分';
  return {
    total: null,
    unsure: [{ what: `自评总分 ${figures.join('、')}`, why, place: first.line.place }],
  };
}

/** 总分100分，自评得分92分: what was earned is the second. */
function earned({ marks: { total, score } }: ScoreTold): MarkTold | null {
  if (!total || !score) return total ?? score ?? null;
  return value(score).lte(value(total)) ? score : total;
}

/** 评价总分100分 says how many points there are, not how many were earned. */
function isFullMark({ marks }: ScoreTold, mark: MarkTold): boolean {
  const said = /[^，。；：]*$/u.exec(mark.line.text.slice(0, mark.figure.start))?.[0] ?? '';
  return mark === marks.total && value(mark).eq(100) && !/得分/u.test(said);
}

/** The points of a mark, exactly. */
export function value({ figure }: Pick<MarkTold, 'figure'>): Decimal {
  return new Decimal(figure.figure.digits);
}
