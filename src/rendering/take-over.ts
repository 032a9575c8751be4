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

/**
 * Puts every page of the old site that asks nothing whose answer has changed into a new folder, before
 * it is known which pages there are; pages that were damaged since are left out.
 */
export function takeOver(
  { folder, record }: { readonly folder: string; readonly record: SiteRecord },
  answer: (question: Question) => string,
  out: string,
): ReadonlyMap<string, TakenPage> {
  const taken = new Map<string, TakenPage>();
  const unchanged = record.questions.map(([question, was]) => answer(question) === was);
  const made = new Set<string>();
  for (const [file, { props, questions, canonical }] of Object.entries(record.pages)) {
    const recorded = record.files[file];
    if (!recorded || !questions.every((number) => unchanged[number])) continue;
    if (!isIntact(folder, file, recorded)) continue;
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
