import type { Question } from '#reading/asked.ts';
import type { ListedPage } from './listed-page.ts';
import type { PageBundle } from './page-bundle.ts';
import type { RecordedFile, SiteRecord } from './site-record.ts';
import type { StandingSite } from './standing-site.ts';

/** A page that stays as an earlier build has left it. */
export interface KeptPage {
  readonly props: string;
  readonly questions: readonly Question[];
  readonly canonical: string | null;
  readonly recorded: RecordedFile;
}

/**
 * The pages of a recorded site that the same code answers for, and that asked nothing whose answer has
 * changed, by their files.
 */
export function unchangedPages(
  record: Pick<SiteRecord, 'bundle' | 'endpoints' | 'pages' | 'questions'>,
  answer: (question: Question) => string,
  { version, endpoints }: Pick<PageBundle, 'version' | 'endpoints'>,
): ReadonlySet<string> {
  const { bundle, pages } = record;
  const unchanged = record.questions.map(([question, was]) => answer(question) === was);
  const hasCode = (component: string) =>
    bundle === version ||
    (component in endpoints && endpoints[component] === record.endpoints[component]);
  const files = new Set<string>();
  for (const [file, { component, questions }] of Object.entries(pages)) {
    if (hasCode(component) && questions.every((number) => unchanged[number])) files.add(file);
  }
  return files;
}

/** Unchanged pages that stand, each listed and told the same as before. */
export function keptPages(
  { record, intact }: Pick<StandingSite, 'record' | 'intact'>,
  unchanged: ReadonlySet<string>,
  listed: readonly ListedPage[],
): ReadonlyMap<string, KeptPage> {
  const kept = new Map<string, KeptPage>();
  for (const { file, props } of listed) {
    const [page, recorded] = [record.pages[file], record.files[file]];
    if (!page || !recorded || page.props !== props) continue;
    if (!unchanged.has(file) || !intact.has(file)) continue;
    const questions = page.questions.flatMap((number) => record.questions[number]?.[0] ?? []);
    kept.set(file, { props, questions, canonical: page.canonical, recorded });
  }
  return kept;
}
