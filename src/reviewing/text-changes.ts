import type { FigureChange } from '#core/content-changes.ts';
import { type Correction, newCorrections, textField, undisclosed } from '#core/correction.ts';
import { changeOf, differenceOf } from '#core/figure-change.ts';
import type { Report } from '#core/report.ts';
import { matchedPassages } from './matched-passages.ts';
import { type ToldFigure, toldPassages } from './told-passages.ts';

/**
 * The figures of the running text that differ between two states of a report: in a paragraph that
 * stays the same but for its figures one by one, otherwise those that appear and disappear.
 *
 * @param selfNames - The department's names, which help to tell what a figure is about.
 */
export function textChanges(
  before: Report,
  after: Report,
  selfNames: readonly string[],
): readonly FigureChange[] {
  const both = before.data.status === 'published' && after.data.status === 'published';
  const corrections = newCorrections(before.data, after.data);
  const pairs = matchedPassages(toldPassages(before, selfNames), toldPassages(after, selfNames));
  return pairs.flatMap(([old, current]) => {
    const same = old?.frame === current?.frame;
    const figures = same
      ? (old?.figures ?? []).map((figure, index): Pair => [figure, current?.figures[index] ?? null])
      : unlike(old?.figures ?? [], current?.figures ?? []);
    return figures.flatMap(([from, to]): FigureChange[] => {
      const change = changed(from, to);
      if (!change) return [];
      const grave = change.kind !== 'disclosed';
      return [{ ...change, unrecorded: both && grave && !isTold(change, corrections) }];
    });
  });
}

/** By a correction of the figure that it restates, or of its words in the text. */
function isTold(
  { at, from, to }: Pick<FigureChange, 'at' | 'from' | 'to'>,
  corrections: readonly Correction[],
): boolean {
  const says = (words: string, figure: string | null) =>
    figure === null ? words === undisclosed : compact(words).includes(compact(figure));
  return corrections.some(
    (one) =>
      (at !== '' && one.field === at) ||
      (one.field === textField && says(one.from, from) && says(one.to, to)),
  );
}

function compact(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

type Pair = readonly [from: ToldFigure | null, to: ToldFigure | null];

/** Figures of one passage only; two that restate the same, or that alone are left, belong together. */
function unlike(old: readonly ToldFigure[], current: readonly ToldFigure[]): readonly Pair[] {
  const gone = without(old, current);
  const come = without(current, old);
  const pairs = gone.flatMap((from): Pair[] => {
    const [to] = come.filter(({ at }) => at !== '' && at === from.at);
    return to ? [[from, to]] : [];
  });
  const restFrom = gone.filter((one) => !pairs.some(([from]) => from === one));
  const restTo = come.filter((one) => !pairs.some(([, to]) => to === one));
  const [from, ...otherFrom] = restFrom;
  const [to, ...otherTo] = restTo;
  const alone = otherFrom.length === 0 && otherTo.length === 0;
  if (from && to && alone && from.told.unit === to.told.unit) return [...pairs, [from, to]];
  return [
    ...pairs,
    ...restFrom.map((one): Pair => [one, null]),
    ...restTo.map((one): Pair => [null, one]),
  ];
}

/** The figures that another list does not hold, each of its own counted once. */
function without(
  list: readonly ToldFigure[],
  others: readonly ToldFigure[],
): readonly ToldFigure[] {
  const counts = new Map<string, number>();
  for (const { told } of others) counts.set(told.text, (counts.get(told.text) ?? 0) + 1);
  return list.filter(({ told }) => {
    const count = counts.get(told.text) ?? 0;
    counts.set(told.text, count - 1);
    return count <= 0;
  });
}

function changed(
  from: ToldFigure | null,
  to: ToldFigure | null,
): Omit<FigureChange, 'unrecorded'> | null {
  const kind = changeOf(from?.told.figure ?? null, to?.told.figure ?? null);
  const shown = to ?? from;
  if (kind === null || !shown) return null;
  return {
    kind,
    name: shown.name,
    at: shown.at,
    from: from?.told.text ?? null,
    to: to?.told.text ?? null,
    difference: differenceOf(from?.told.figure ?? null, to?.told.figure ?? null),
    line: shown.line,
  };
}
