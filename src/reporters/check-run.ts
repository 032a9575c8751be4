import type { Coverage } from '#core/coverage.ts';
import type { Finding } from '#core/finding.ts';
import type { RuleDescription } from '#core/rule-description.ts';

/** Colours text for a terminal, or leaves it as it is. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold', text: string) => string;

/** All that a format may tell of a run of the checks. */
export interface CheckRun {
  /** In file order. */
  readonly findings: readonly Finding[];
  /** How many reports were looked at. */
  readonly reports: number;
  /** By report file: how many of its figures were held against the data. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** Source text by file. */
  readonly sources: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Every rule that was run, in the order of the catalogue. */
  readonly rules: readonly RuleDescription[];
  /** The public address of the site without a slash behind; `null` when `site.yaml` names none. */
  readonly site: string | null;
  readonly paint: Paint;
  /** Whether a terminal lists every finding, however many there are. */
  readonly all?: boolean;
}
