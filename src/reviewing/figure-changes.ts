import type { FigureChange } from '#core/content-changes.ts';
import { newCorrections, tellsChange, undisclosed } from '#core/correction.ts';
import { changeOf, differenceOf } from '#core/figure-change.ts';
import { formatPath } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { type StatedValue, statedValues } from './stated-values.ts';

/**
 * The figures of the front matter that differ between two states of a report, in the order of the new
 * one; what is gone comes last.
 */
export function figureChanges(before: Report, after: Report): readonly FigureChange[] {
  return paired(statedValues(before.data), statedValues(after.data)).flatMap(
    ([old, current]): FigureChange[] => {
      const from = old?.value ?? null;
      const to = current?.value ?? null;
      const kind = changeOf(from, to);
      const at = current?.at ?? old?.at ?? [];
      if (kind === null) return [];
      const change = {
        kind,
        name: nameOf(old, current),
        at: formatPath(at),
        from: from?.text ?? null,
        to: to?.text ?? null,
        difference: differenceOf(from, to),
        line: (current ? after : before).placeOf(at).line,
      };
      return [{ ...change, unrecorded: isUnrecorded(change, before, after) }];
    },
  );
}

type Pair = readonly [old: StatedValue | null, current: StatedValue | null];

/** By the names of their rows; what is then left over by its position, where a row was renamed. */
function paired(old: readonly StatedValue[], current: readonly StatedValue[]): readonly Pair[] {
  const keys = new Set(current.map(({ key }) => key));
  const left = old.filter(({ key }) => !keys.has(key));
  const byKey = new Map(old.map((value) => [value.key, value]));
  const byPath = new Map(left.map((value) => [formatPath(value.at), value]));
  const pairs = current.map((value): Pair => {
    const path = formatPath(value.at);
    const match = byKey.get(value.key) ?? byPath.get(path) ?? null;
    byPath.delete(path);
    return [match, value];
  });
  return [...pairs, ...[...byPath.values()].map((value): Pair => [value, null])];
}

function nameOf(old: StatedValue | null, current: StatedValue | null): string {
  if (!old || !current || old.name === current.name) return (current ?? old)?.name ?? '';
  return `${current.name}（原为${old.name}）`;
}

/**
 * A value that the public could read stands there with other digits, or is gone; corrections that are
 * new tell of both values.
 */
function isUnrecorded(
  { kind, at, from, to }: Pick<FigureChange, 'kind' | 'at' | 'from' | 'to'>,
  before: Report,
  after: Report,
): boolean {
  if (before.data.status !== 'published' || after.data.status !== 'published') return false;
  // What was not told before is no secret, and the day is no figure of the report.
  if (from === null || kind === 'disclosed' || at === 'published') return false;
  const corrections = newCorrections(before.data, after.data);
  return !tellsChange(corrections, { at, from, to: to ?? undisclosed });
}
