import type { AsStated } from './as-stated.ts';
import type { Coverage } from './coverage.ts';
import type { Outcome } from './outcome.ts';
import type { PublishedFinding } from './published-finding.ts';
import type { LedgerEvent } from './report-ledger.ts';
import type { ReportData, Target, Unit } from './report-schema.ts';
import type { targetOutcome } from './target-outcome.ts';

/**
 * The published data of one report, `/reports/<department>/<year>.json`.
 *
 * Figures are texts as stated (`92.10`, `98.38%`, `逾2000`, `不适用`); `null` and empty lists are
 * what the report does not disclose. Addresses are absolute. Keys may be added under one version of
 * `schema`; none is renamed, removed or given another meaning.
 */
export interface ReportDocument {
  readonly schema: 'mingzhang-report/1';
  /** `slsjyj/2022`. */
  readonly id: string;
  readonly title: string;
  readonly department: {
    readonly id: string;
    /** The name that it held in the year. */
    readonly name: string;
    readonly region: string | null;
    readonly category: string | null;
    readonly level: string | null;
    /** Made up for demonstration. */
    readonly fictional: boolean;
  };
  /** The fiscal year, not the year of publication. */
  readonly year: number;
  readonly scheme: {
    readonly id: string;
    readonly name: string | null;
    /** Schemes with one digest score alike: only then may scores be compared. */
    readonly digest: string | null;
    /** Full marks in points. */
    readonly total: string | null;
    /** Which budget the execution rate divides by; `null` when the scheme is unknown. */
    readonly executionRateBasis: 'initial' | 'adjusted' | null;
  };
  /** Of every amount. */
  readonly unit: Unit;
  readonly published: string | null;
  readonly approved: string | null;
  readonly indexNumber: string | null;
  readonly documentNumber: string | null;
  readonly source: ReportData['source'];
  readonly budget: AsStated<ReportData['budget']>;
  readonly scores: AsStated<ReportData['scores']>;
  readonly targets: readonly (AsStated<Target> & {
    /** Whether the target was reached under its relation; `null` where that cannot be computed. */
    readonly outcome: ReturnType<typeof targetOutcome>;
  })[];
  readonly projects: AsStated<ReportData['projects']>;
  readonly problems: ReportData['problems'];
  readonly measures: ReportData['measures'];
  readonly followUp: ReportData['followUp'];
  readonly evaluation: AsStated<ReportData['evaluation']>;
  readonly attachments: readonly {
    readonly title: string;
    /** `null` when the report names the attachment without publishing it here. */
    readonly url: string | null;
    /** SHA-256 of the published file in hexadecimal, `null` likewise. */
    readonly sha256: string | null;
  }[];
  readonly corrections: ReportData['corrections'];
  /** The state that this is, `2023-10-12`; `null` where it is not on record. */
  readonly version: string | null;
  /** Of an earlier state: the page that stands, and since when; `null` of the report as it stands. */
  readonly superseded: {
    readonly by: string;
    /** `YYYY-MM-DD`; `null` where the later state is not on record yet. */
    readonly on: string | null;
  } | null;
  /** Every state on record, the oldest first, with what proves it. */
  readonly versions: readonly {
    readonly version: string;
    readonly event: LedgerEvent;
    /** SHA-256 of the report file's text in hexadecimal; line ends do not count. */
    readonly sha256: string;
    /** The hash of its line in the ledger, which holds that of the line before. */
    readonly ledgerHash: string;
    readonly url: string;
  }[];
  /** The headings of the text, in order. */
  readonly outline: readonly {
    /** 2 for 一、, 3 for （一） and so on. */
    readonly depth: number;
    readonly title: string;
    readonly url: string;
  }[];
  readonly checks: CheckedFacts;
  readonly links: {
    readonly page: string;
    readonly json: string;
    readonly csv: string;
    readonly department: string;
  };
  readonly publisher: {
    readonly name: string;
    readonly organisation: string;
    readonly url: string;
  };
  readonly licence: string | null;
}

/** What the checks had to say of a report. */
export interface CheckedFacts {
  /** How many of the text's figures were held against the data. */
  readonly coverage: Coverage;
  /** The rules that ran, in the order of the catalogue. */
  readonly rules: readonly {
    readonly id: string;
    readonly question: string;
    readonly url: string;
    readonly outcome: Outcome;
    /** The arithmetic of each comparison that agrees. */
    readonly workings: readonly string[];
    /** Why comparisons came to no conclusion. */
    readonly open: readonly string[];
  }[];
  readonly findings: readonly PublishedFinding[];
}
