import type { DetailKind } from '#core/report-details.ts';

/**
 * What a page has asked the content: a page is the answer to its questions, so it has to be rendered
 * again when one of them is answered differently, and only then.
 *
 * - `content`: anything about all reports, departments and schemes
 * - `site`, `departments`
 * - `department ID`, `scheme ID`
 * - `reports DEPARTMENT`: the summaries of a department's reports
 * - `year YEAR`: what a report page shows of the others of its year
 * - `report ID`: a whole report, and what is on record of it
 * - `record ID`: only its states on record, and whether the last one is the report as it stands
 * - `details KIND`: one kind of the details of all reports, with id, scheme and unit of each
 * - `attachment ID/NAME`: the bytes of a file
 */
export type Question =
  | 'content'
  | 'site'
  | 'departments'
  | `details ${DetailKind}`
  | `${'department' | 'scheme' | 'reports' | 'year' | 'report' | 'record' | 'attachment'} ${string}`;

/** Kept on the thread: what renders pages has this module twice, once for itself and once bundled. */
const key = Symbol.for('mingzhang.asked');
const thread = globalThis as { [key]?: Set<Question> | undefined };

/** Notes a question of the page that is being rendered, if one is. */
export function asked(question: Question): void {
  thread[key]?.add(question);
}

/** Collects what is asked while a page renders; pages of one thread take turns. */
export async function askedBy<Answer>(
  render: () => Promise<Answer>,
): Promise<readonly [Answer, ReadonlySet<Question>]> {
  const questions = new Set<Question>();
  thread[key] = questions;
  try {
    return [await render(), questions];
  } finally {
    thread[key] = undefined;
  }
}
