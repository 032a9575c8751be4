import type { Department } from '#core/department.ts';
import type { Scheme } from '#core/scheme.ts';

/** What the site's registries know, and what the editor has said of a document. */
export interface ExtractionContext {
  readonly departments: readonly Department[];
  readonly schemes: readonly Scheme[];
  /** The fiscal year, where the editor has named it; the document is asked otherwise. */
  readonly year?: number | undefined;
  /** The problems of the department's report of the year before, which this one may follow up. */
  readonly lastProblems?: readonly LastProblem[] | undefined;
}

export interface LastProblem {
  readonly id: string;
  readonly text: string;
}
