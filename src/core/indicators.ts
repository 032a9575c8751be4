import type { Path } from './place.ts';
import type { Indicator, ReportData } from './report-schema.ts';

/** An indicator with its path in the front matter and the names above it. */
export interface IndicatorAt {
  readonly indicator: Indicator;
  readonly at: Path;
  readonly ancestors: readonly string[];
}

/** Every indicator of the scoring tree, parents before children. */
export function* indicatorsOf(data: ReportData): Generator<IndicatorAt> {
  yield* below(data.scores?.indicators ?? [], ['scores', 'indicators'], []);
}

function* below(
  indicators: readonly Indicator[],
  path: Path,
  ancestors: readonly string[],
): Generator<IndicatorAt> {
  for (const [index, indicator] of indicators.entries()) {
    const at = [...path, index];
    yield { indicator, at, ancestors };
    yield* below(indicator.children, [...at, 'children'], [...ancestors, indicator.name]);
  }
}
