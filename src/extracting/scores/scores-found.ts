import type { Scheme } from '#core/scheme.ts';
import type { FoundRecord, Unsure } from '#extracting/found-value.ts';
import type { Reporter } from '#extracting/money/scope.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { deductionsTold } from './deductions-told.ts';
import { gradeFound } from './grade-found.ts';
import { blocksTold, isBlockOf, partsTold } from './indicator-blocks.ts';
import { indicatorLists } from './indicator-lists.ts';
import { indicatorTree } from './indicator-tree.ts';
import { type ScoreTold, scoresTold } from './scores-told.ts';
import { totalFound } from './total-found.ts';

interface ScoresFound {
  readonly scores: FoundRecord | undefined;
  /** Names of the indicators that are told to have lost points, below the first level. */
  readonly deducted: readonly string[];
  readonly unsure: readonly Unsure[];
}

/** Total, grade and indicators as far as running text states them for certain. */
export function scoresFound(
  lines: readonly NarrativeLine[],
  reporter: Reporter,
  schemes: readonly Scheme[],
): ScoresFound {
  const told = lines.flatMap((line) => scoresTold(line, reporter));
  const total = totalFound(told);
  const grade = gradeFound(told, lines);
  const blocks = blocksTold(told, total.total, schemes);
  const parts = partsTold(told, blocks);
  const isBlock = (name: string) =>
    isBlockOf(schemes, name) || blocks.some((block) => block.name === name);
  const deductions = lines.flatMap(deductionsTold).filter(({ path }) => isBlock(path[0] ?? ''));
  const lists = lines.flatMap(indicatorLists).filter(({ block }) => isBlock(block));
  const tree = indicatorTree({ blocks, parts, deductions, lists });
  const scores: FoundRecord = {
    ...(total.total ? { total: total.total } : {}),
    ...(grade.grade ? { grade: grade.grade } : {}),
    ...(tree.indicators.length > 0 ? { indicators: tree.indicators } : {}),
  };
  const placed = new Set<ScoreTold>([...blocks, ...parts]);
  const left = told.filter((one) => one.name !== '' && !placed.has(one)).flatMap(unplaced);
  return {
    deducted: [
      ...deductions.map(({ path }) => path.at(-1) ?? ''),
      ...parts.map(({ name }) => name),
    ],
    scores: Object.keys(scores).length > 0 ? scores : undefined,
    unsure: [...total.unsure, ...grade.unsure, ...tree.unsure, ...left],
  };
}

function unplaced({ name, marks, line, sure }: ScoreTold): readonly Unsure[] {
  const figures = Object.values(marks).map(({ figure }) => figure.text);
  // A path of names is read with its levels, as a deduction.
  if (figures.length === 0 || !sure || /--|—|→/u.test(name)) return [];
  return [
    { what: `“${name}” ${figures.join('、')}`, why: '没有写明是哪一级指标', place: line.place },
  ];
}
