import type { ToldPlace } from '#binding/told-places.ts';
import type { Coverage } from '#core/coverage.ts';
import type { Finding } from '#core/finding.ts';
import type { CheckResults, RuleResult } from '#rules/run.ts';

/** What pages need of a checked report: all but the figures of the text and the file itself. */
export type PageChecks = CheckResults & {
  /** Where the text restates each figure of the front matter, by its path. */
  readonly told: ReadonlyMap<string, readonly ToldPlace[]>;
};

/** The same as plain data: rules by their ids, and what only the runner tries left out. */
export interface StoredChecks {
  readonly results: readonly (Omit<RuleResult, 'rule' | 'remedies'> & {
    readonly rule: string;
  })[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly told: ReadonlyMap<string, readonly ToldPlace[]>;
}
