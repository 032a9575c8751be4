import { copyFileSync, linkSync, mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Question } from '#reading/asked.ts';
import type { ListedPage } from './listed-page.ts';
import { isIntact, type RecordedFile, type SiteRecord } from './site-record.ts';

/** A page that was taken over from the site as it was built before. */
export interface TakenPage {
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
  const files = Object.entries(pages).flatMap(([file, { questions }]) =>
    questions.every((number) => unchanged[number]) ? [file] : [],
  );
  return new Set(files);
}

/**
 * Puts unchanged pages of the old site into a new folder, before it is known which pages there are;
 * pages that were damaged since are left out.
 */
export function takeOver(
  { folder, record }: { readonly folder: string; readonly record: SiteRecord },
  unchanged: ReadonlySet<string>,
  out: string,
): ReadonlyMap<string, TakenPage> {
  const taken = new Map<string, TakenPage>();
  const made = new Set<string>();
  for (const file of unchanged) {
    const [page, recorded] = [record.pages[file], record.files[file]];
    if (!page || !recorded || !isIntact(folder, file, recorded)) continue;
    const { props, questions, canonical } = page;
    const place = join(out, file);
    if (!made.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    made.add(dirname(place));
    sameFile(join(folder, file), place);
    const asked = questions.flatMap((number) => record.questions[number]?.[0] ?? []);
    taken.set(file, { props, questions: asked, canonical, recorded });
  }
  return taken;
}

/**
 * Those pages that the site still has, each told the same by its list of paths. The others are deleted:
 * a page that is written to them would be written into the old site as well.
 */
export function stillListed(
  taken: ReadonlyMap<string, TakenPage>,
  listed: readonly ListedPage[],
  out: string,
): ReadonlyMap<string, TakenPage> {
  const props = new Map(listed.map((page) => [page.file, page.props]));
  const kept = new Map<string, TakenPage>();
  for (const [file, page] of taken) {
    if (props.get(file) === page.props) kept.set(file, page);
    else deleteFrom(out, file);
  }
  return kept;
}

/** The same file in two folders where that is possible: no byte is read or written. */
function sameFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Deletes a file, and the folders that it alone was in. */
function deleteFrom(root: string, file: string): void {
  unlinkSync(join(root, file));
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
