import type { Question } from '#reading/asked.ts';
import type { ListedPage } from './listed-page.ts';
import type { RecordedFile, SiteRecord } from './site-record.ts';
import type { StandingSite } from './standing-site.ts';

/** A page that stays as an earlier build has left it. */
export interface KeptPage {
  readonly props: string;
  readonly questions: readonly Question[];
  readonly canonical: string | null;
  readonly recorded: RecordedFile;
}

/** The pages of a recorded site that asked nothing whose answer has changed, by their files. */
export function unchangedPages(
  { pages, questions: asked }: Pick<SiteRecord, 'pages' | 'questions'>,
  answer: (question: Question) => string,
): ReadonlySet<string> {
  const unchanged = asked.map(([question, was]) => answer(question) === was);
  const files = new Set<string>();
  for (const [file, { questions }] of Object.entries(pages)) {
    if (questions.every((number) => unchanged[number])) files.add(file);
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
