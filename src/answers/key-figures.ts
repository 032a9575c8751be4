import type { Report } from '#core/report.ts';
import { compareMarks } from '#core/sum.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { type KeyFigure, keyFigure, type Named } from './key-figure.ts';
import {
  basicSpending,
  carryover,
  fundedAmount,
  projectSpending,
  threePublicSpending,
} from './money-figures.ts';
import { carryoverRate, executionRate, procurementRate } from './rate-figures.ts';
import { listedProjects, scoreRate } from './share-figures.ts';
import { sumWorking } from './sum-working.ts';

/**
 * The figures that open a report page, in reading order. The main six are there even when they are
 * undisclosed; the others where there is something to show.
 */
export function keyFigures(report: Report, surroundings: Surroundings): readonly KeyFigure[] {
  const main = [
    fundedAmount(report, 'initial'),
    fundedAmount(report, 'adjusted'),
    fundedAmount(report, 'expenditure'),
    executionRate(report, surroundings),
    totalScore(report),
    listedProjects(report),
  ];
  const others = [
    basicSpending(report),
    projectSpending(report),
    carryover(report),
    carryoverRate(report, surroundings),
    threePublicSpending(report),
    procurementRate(report),
    scoreRate(report, surroundings),
  ];
  return [...main, ...others.filter(({ text }) => text !== null)];
}

/** 自评总分, held against the scores of the blocks. */
function totalScore(report: Report): KeyFigure {
  const { scores } = report.data;
  const total: Named = {
    name: '自评总分',
    figure: scores?.total,
    at: ['scores', 'total'],
    unit: '分',
  };
  const blocks = (scores?.indicators ?? []).map(
    ({ name, score }, index): Named => ({
      name: `${name}得分`,
      figure: score,
      at: ['scores', 'indicators', index, 'score'],
      unit: '分',
    }),
  );
  const working = sumWorking(report, total, blocks, { compare: compareMarks });
  return keyFigure('total', report, total, working);
}
