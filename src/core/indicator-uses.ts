import { indicatorSlug } from './address.ts';
import { decimalOf, parseFigure, stated } from './figure.ts';
import type { IndicatorDetail, ReportDetails } from './report-details.ts';
import { decimalText } from './sum.ts';
import type { ReportSummary } from './summary.ts';

/** One indicator in one report's scoring tree. */
export interface IndicatorUse extends Omit<IndicatorDetail, 'at'> {
  readonly report: Pick<ReportSummary, 'id' | 'department' | 'year' | 'scheme'>;
  /** Full mark less score, in points; `null` when either is undisclosed. */
  readonly lost: string | null;
  /** 得分率: score in percent of the full mark, one decimal; `null` likewise, or of nothing. */
  readonly rate: string | null;
}

/** An indicator with all reports that have it, newest year first. */
export interface IndicatorAcross {
  /** Names that differ in spaces or in the width of signs share one. */
  readonly slug: string;
  /** As the newest report writes it. */
  readonly name: string;
  /** Other ways of writing it. */
  readonly otherNames: readonly string[];
  /** The topmost indicator above it in the newest report; itself where there is none. */
  readonly block: string;
  /** Whether any report has indicators below it. */
  readonly parent: boolean;
  readonly uses: readonly IndicatorUse[];
}

/** Gathers the indicators of all reports under their names; reports come newest year first. */
export function indicatorsAcross(
  reports: Iterable<readonly [IndicatorUse['report'], Pick<ReportDetails, 'indicators'>]>,
): readonly IndicatorAcross[] {
  const uses = new Map<string, IndicatorUse[]>();
  for (const [{ id, department, year, scheme }, { indicators }] of reports) {
    for (const { at: _, ...indicator } of indicators) {
      const slug = indicatorSlug(indicator.name);
      const use = {
        ...indicator,
        ...marks(indicator),
        report: { id, department, year, scheme },
      };
      const known = uses.get(slug);
      if (known) known.push(use);
      else uses.set(slug, [use]);
    }
  }
  return [...uses].map(([slug, list]) => across(slug, list));
}

function across(slug: string, uses: readonly IndicatorUse[]): IndicatorAcross {
  const names = [...new Set(uses.map(({ name }) => name))];
  const name = names[0] ?? slug;
  return {
    slug,
    name,
    otherNames: names.slice(1),
    block: uses[0]?.ancestors[0] ?? name,
    parent: uses.some(({ parent }) => parent),
    uses,
  };
}

/** What an indicator lost and which share of its full mark it earned. */
function marks({
  fullMark,
  score,
}: Pick<IndicatorDetail, 'fullMark' | 'score'>): Pick<IndicatorUse, 'lost' | 'rate'> {
  const full = stated(parseFigure(fullMark ?? ''));
  const got = stated(parseFigure(score ?? ''));
  if (!full || !got || full.hedge !== null || got.hedge !== null) return { lost: null, rate: null };
  const whole = decimalOf(full);
  const earned = decimalOf(got);
  return {
    lost: decimalText(whole.minus(earned)),
    rate: whole.gt(0) ? earned.div(whole).times(100).toFixed(1) : null,
  };
}

/** Whether an indicator lost marks. */
export function hasLost({ lost }: Pick<IndicatorUse, 'lost'>): boolean {
  return lost !== null && Number(lost) > 0;
}
