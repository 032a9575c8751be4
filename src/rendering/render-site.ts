import { availableParallelism } from 'node:os';
import type { Question } from '#reading/asked.ts';
import { joinedList, type ListedPage } from './listed-page.ts';
import { pageBatches } from './page-batches.ts';
import type { PageBundle } from './page-bundle.ts';
import { pageParts } from './page-part.ts';
import type { RenderedPage } from './render-page.ts';
import type { RenderPlace } from './render-worker.ts';
import type { Renderer } from './renderer.ts';
import {
  type RecordedFile,
  type RecordedPage,
  recordFile,
  type SiteRecord,
} from './site-record.ts';
import { stillListed, type TakenPage, takeOver } from './take-over.ts';

export interface RenderSiteOptions {
  readonly bundle: PageBundle;
  /** What the pages are rendered from, and where they go. */
  readonly place: RenderPlace;
  /** Starts a renderer, or gives one that was started before; all of them are closed at the end. */
  readonly open: () => Renderer;
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
  /** Every page as it was written, by its file. */
  readonly files: ReadonlyMap<string, RecordedFile>;
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

/** Fewer pages than this are rendered sooner by those who listed them than others start. */
const worthOthers = 150;

/**
 * Renders every page whose questions are answered in another way than before, and takes the others
 * from where they stand. Pages that were damaged since are rendered as well.
 */
export async function renderSite(options: RenderSiteOptions): Promise<RenderedSite> {
  const { bundle, place, open, before, answer, onProgress } = options;
  const { out } = place;
  const same = before?.record.bundle === bundle.version;
  const renderers = listers(same ? 1 : pageParts.length, open);
  try {
    const listing = listed(renderers, place);
    // What is done meanwhile may fail first.
    listing.catch(() => {});
    const taken = same ? takeOver(before, answer, out) : new Map<string, TakenPage>();
    const others = (stale: number) => {
      if (stale < worthOthers) return;
      while (renderers.length < availableParallelism()) renderers.push(open());
    };
    // They load their code while pages are listed.
    others(same ? Object.keys(before.record.pages).length - taken.size : worthOthers);
    const pages = (await listing).filter(options.wanted);
    const kept = stillListed(taken, pages, out);
    const stale = pages.filter(({ file }) => !kept.has(file));
    others(stale.length);
    const rendered = new Map<string, WrittenPage>();
    onProgress(0, stale.length);
    const rendering = renderers.map(
      ({ render }): Rendering =>
        (pages) =>
          render(place, pages),
    );
    await inBatches(rendering, pageBatches(stale), (pages) => {
      // While others render.
      for (const page of pages) {
        rendered.set(page.file, { ...page, recorded: recordFile(out, page.file, page.digest) });
        for (const question of page.questions) answer(question);
      }
      onProgress(rendered.size, stale.length);
    });
    return summary(pages, { kept, rendered }, options);
  } finally {
    await Promise.all(renderers.map(({ close }) => close()));
  }
}

/** One where little may have changed: another would load its code for most of the time that it saves. */
function listers(most: number, open: () => Renderer): Renderer[] {
  return Array.from({ length: Math.min(most, availableParallelism()) }, open);
}

/** Each lists its parts one after the other: one alone has all of them. */
async function listed(
  renderers: readonly Renderer[],
  place: RenderPlace,
): Promise<readonly ListedPage[]> {
  const lists = renderers.map(async ({ list }, index) => {
    const own = pageParts.filter((_, position) => position % renderers.length === index);
    const pages: ListedPage[] = [];
    for (const part of own) pages.push(...(await list(place, part)));
    return pages;
  });
  return joinedList((await Promise.all(lists)).flat());
}

/** A page as it stands in the folder of the site. */
type WrittenPage = RenderedPage & { readonly recorded: RecordedFile };

type Rendering = (pages: readonly ListedPage[]) => Promise<readonly RenderedPage[]>;

/** Whoever is idle takes the next batch. */
async function inBatches(
  rendering: readonly Rendering[],
  batches: readonly (readonly ListedPage[])[],
  note: (pages: readonly RenderedPage[]) => void,
): Promise<void> {
  const waiting = batches.values();
  await Promise.all(
    rendering.map(async (render) => {
      for (const batch of waiting) note(await render(batch));
    }),
  );
}

function summary(
  listed: readonly ListedPage[],
  {
    kept,
    rendered,
  }: {
    readonly kept: ReadonlyMap<string, TakenPage>;
    readonly rendered: ReadonlyMap<string, WrittenPage>;
  },
  { answer }: RenderSiteOptions,
): RenderedSite {
  const numbers = new Map<Question, number>();
  const numberOf = (question: Question) => {
    const number = numbers.get(question) ?? numbers.size;
    numbers.set(question, number);
    return number;
  };
  const files = new Map<string, RecordedFile>();
  const pages: Record<string, RecordedPage> = {};
  for (const { file, props } of listed) {
    const page = rendered.get(file) ?? kept.get(file);
    if (!page) throw new Error(`Unexpected missing page \`${file}\``);
    const { questions, canonical, recorded } = page;
    files.set(file, recorded);
    pages[file] = { props, questions: questions.map(numberOf), canonical };
  }
  return {
    pages,
    questions: [...numbers.keys()].map((question) => [question, answer(question)]),
    files,
    rendered: rendered.size,
    timings: timingsOf(listed, rendered),
  };
}

function timingsOf(
  listed: readonly ListedPage[],
  rendered: ReadonlyMap<string, WrittenPage>,
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
