import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Question } from '#reading/asked.ts';
import { pageBatches } from './page-batches.ts';
import type { PageBundle } from './page-bundle.ts';
import type { ListedPage } from './page-list.ts';
import type { RenderedPage } from './render-page.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import { isIntact, type RecordedPage, type SiteRecord } from './site-record.ts';

export interface RenderSiteOptions {
  readonly bundle: PageBundle;
  /** Tells renderers where the content and its prepared list are. */
  readonly env: NodeJS.ProcessEnv;
  /** Where the pages go. */
  readonly out: string;
  /** The site as it was built before, in another folder; `null` when nothing of it can be used. */
  readonly before: { readonly folder: string; readonly record: SiteRecord } | null;
  /** How a question is answered by the content as it is. */
  readonly answer: (question: Question) => string;
  /** Which pages are wanted. */
  readonly wanted: (page: ListedPage) => boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** The pages of a site, rendered or taken over. */
export interface RenderedSite {
  readonly pages: Readonly<Record<string, RecordedPage>>;
  readonly questions: SiteRecord['questions'];
  /** SHA-256 of every page, by its file. */
  readonly digests: ReadonlyMap<string, string>;
  /** How many pages were rendered. */
  readonly rendered: number;
  /** Where the time went, the most expensive kind of page first. */
  readonly timings: readonly PageTiming[];
}

/** What the pages of one kind cost, all renderers together. */
export interface PageTiming {
  /** The file that renders them. */
  readonly component: string;
  readonly pages: number;
  readonly milliseconds: number;
}

/** Fewer pages than this are rendered sooner than a second renderer starts. */
const worthTwo = 60;

/**
 * Renders every page whose questions are answered in another way than before, and takes the others
 * from where they stand. Pages that were damaged since are rendered as well.
 */
export async function renderSite(options: RenderSiteOptions): Promise<RenderedSite> {
  const { bundle, env, out, onProgress } = options;
  const first = openRenderer({ bundle, out }, env);
  const renderers: Renderer[] = [first];
  const openAll = () => {
    while (renderers.length < availableParallelism()) {
      renderers.push(openRenderer({ bundle, out }, env));
    }
  };
  // Without anything to take over they are all needed: half a second of start beside the list.
  if (options.before?.record.bundle !== bundle.version) openAll();
  try {
    const listed = (await first.list()).filter(options.wanted);
    const kept = takenOver(listed, options);
    const stale = listed.filter(({ file }) => !kept.has(file));
    if (stale.length >= worthTwo) openAll();
    const rendered = new Map<string, RenderedPage>();
    onProgress(0, stale.length);
    await inBatches(renderers, pageBatches(stale), (pages) => {
      for (const page of pages) rendered.set(page.file, page);
      onProgress(rendered.size, stale.length);
    });
    return summary(listed, { kept, rendered }, options);
  } finally {
    await Promise.all(renderers.map(({ close }) => close()));
  }
}

interface KeptPage {
  readonly questions: readonly Question[];
  readonly canonical: string | null;
  readonly digest: string;
}

/** Puts every page that has not changed into the new folder. */
function takenOver(
  listed: readonly ListedPage[],
  { before, bundle, answer, out }: RenderSiteOptions,
): ReadonlyMap<string, KeptPage> {
  const kept = new Map<string, KeptPage>();
  if (before?.record.bundle !== bundle.version) return kept;
  const { folder, record } = before;
  const unchanged = record.questions.map(([question, was]) => answer(question) === was);
  for (const { file, props } of listed) {
    const [page, recorded] = [record.pages[file], record.files[file]];
    if (!page || !recorded || page.props !== props) continue;
    if (!page.questions.every((number) => unchanged[number])) continue;
    if (!isIntact(folder, file, recorded)) continue;
    takeOver(join(folder, file), join(out, file));
    kept.set(file, {
      questions: page.questions.flatMap((number) => record.questions[number]?.[0] ?? []),
      canonical: page.canonical,
      digest: recorded.digest,
    });
  }
  return kept;
}

/** The same file in two folders where that is possible: no byte is read or written. */
function takeOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Whoever is idle takes the next batch. */
async function inBatches(
  renderers: readonly Renderer[],
  batches: readonly (readonly ListedPage[])[],
  note: (pages: readonly RenderedPage[]) => void,
): Promise<void> {
  const waiting = batches.values();
  await Promise.all(
    renderers.map(async (renderer) => {
      for (const batch of waiting) note(await renderer.render(batch));
    }),
  );
}

function summary(
  listed: readonly ListedPage[],
  {
    kept,
    rendered,
  }: {
    readonly kept: ReadonlyMap<string, KeptPage>;
    readonly rendered: ReadonlyMap<string, RenderedPage>;
  },
  { answer }: RenderSiteOptions,
): RenderedSite {
  const numbers = new Map<Question, number>();
  const numberOf = (question: Question) => {
    const number = numbers.get(question) ?? numbers.size;
    numbers.set(question, number);
    return number;
  };
  const digests = new Map<string, string>();
  const pages: Record<string, RecordedPage> = {};
  for (const { file, props } of listed) {
    const page = kept.get(file) ?? rendered.get(file);
    if (!page) throw new Error(`Unexpected missing page \`${file}\``);
    const { questions, canonical, digest } = page;
    digests.set(file, digest);
    pages[file] = { props, questions: questions.map(numberOf), canonical };
  }
  return {
    pages,
    questions: [...numbers.keys()].map((question) => [question, answer(question)]),
    digests,
    rendered: rendered.size,
    timings: timingsOf(listed, rendered),
  };
}

function timingsOf(
  listed: readonly ListedPage[],
  rendered: ReadonlyMap<string, RenderedPage>,
): readonly PageTiming[] {
  const kinds = Map.groupBy(
    listed.filter(({ file }) => rendered.has(file)),
    ({ component }) => component,
  );
  const timings = [...kinds].map(([component, pages]): PageTiming => {
    const each = pages.map(({ file }) => rendered.get(file)?.milliseconds ?? 0);
    return { component, pages: pages.length, milliseconds: each.reduce((a, b) => a + b, 0) };
  });
  return timings.sort((a, b) => b.milliseconds - a.milliseconds);
}
