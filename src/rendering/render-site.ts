import { availableParallelism } from 'node:os';
import type { Question } from '#reading/asked.ts';
import type { ListedPage } from './listed-page.ts';
import { pageBatches } from './page-batches.ts';
import type { PageBundle } from './page-bundle.ts';
import { pageParts } from './page-part.ts';
import type { RenderedPage } from './render-page.ts';
import type { RenderPlace } from './render-worker.ts';
import type { Renderer } from './renderer.ts';
import { type KnownParts, type SiteList, siteList, stillKnown } from './site-list.ts';
import { type RecordedFile, recordFile, type SiteRecord } from './site-record.ts';
import { stillListed, type TakenPage, takeOver, unchangedPages } from './take-over.ts';

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
  readonly pages: SiteRecord['pages'];
  readonly lists: SiteRecord['lists'];
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
  const known: KnownParts = same ? stillKnown(before.record, answer) : new Map();
  const unchanged = same ? unchangedPages(before.record, answer) : new Set<string>();
  const renderers = listers(same ? 1 : pageParts.length, open);
  try {
    const listing = siteList(renderers, place, known);
    // What is done meanwhile may fail first.
    listing.catch(() => {});
    const rendered = new Map<string, WrittenPage>();
    const note = (pages: readonly RenderedPage[]) => {
      // While others render.
      for (const page of pages) {
        rendered.set(page.file, { ...page, recorded: recordFile(out, page.file, page.digest) });
        for (const question of page.questions) answer(question);
      }
    };
    const early = earlyPages(known, unchanged).filter(options.wanted);
    const rendering = inBatches(renderers, place, pageBatches(early), note);
    rendering.catch(() => {});
    const taken = same ? takeOver(before, unchanged, out) : new Map<string, TakenPage>();
    const others = (stale: number) => {
      if (stale < worthOthers) return;
      while (renderers.length < availableParallelism()) renderers.push(open());
    };
    // They load their code while pages are listed.
    others(same ? Object.keys(before.record.pages).length - taken.size : worthOthers);
    const list = await listing;
    const pages = list.pages.filter(options.wanted);
    await rendering;
    const kept = stillListed(taken, pages, out);
    const stale = pages.filter(({ file }) => !kept.has(file) && !rendered.has(file));
    others(stale.length);
    const all = rendered.size + stale.length;
    onProgress(rendered.size, all);
    await inBatches(renderers, place, pageBatches(stale), (some) => {
      note(some);
      onProgress(rendered.size, all);
    });
    return summary({ ...list, pages }, { kept, rendered }, options);
  } finally {
    await Promise.all(renderers.map(({ close }) => close()));
  }
}

/** One where little may have changed: another would load its code for most of the time that it saves. */
function listers(most: number, open: () => Renderer): Renderer[] {
  return Array.from({ length: Math.min(most, availableParallelism()) }, open);
}

/** A page as it stands in the folder of the site. */
type WrittenPage = RenderedPage & { readonly recorded: RecordedFile };

/** Whoever is idle takes the next batch. */
async function inBatches(
  renderers: readonly Renderer[],
  place: RenderPlace,
  batches: readonly (readonly ListedPage[])[],
  note: (pages: readonly RenderedPage[]) => void,
): Promise<void> {
  const waiting = batches.values();
  await Promise.all(
    renderers.map(async ({ render }) => {
      for (const batch of waiting) note(await render(place, batch));
    }),
  );
}

/** Pages that have to be rendered whatever else is found, as long as one renderer is enough for them. */
function earlyPages(known: KnownParts, unchanged: ReadonlySet<string>): readonly ListedPage[] {
  if (known.size < pageParts.length) return [];
  const stale = [...known.values()].flatMap(({ pages }) =>
    pages.filter(({ file }) => !unchanged.has(file)),
  );
  return stale.length < worthOthers ? stale : [];
}

function summary(
  { pages: listed, questions: listing }: SiteList,
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
  const pages: Record<string, SiteRecord['pages'][string]> = {};
  for (const { file, ...address } of listed) {
    const page = rendered.get(file) ?? kept.get(file);
    if (!page) throw new Error(`Unexpected missing page \`${file}\``);
    const { questions, canonical, recorded } = page;
    files.set(file, recorded);
    pages[file] = { ...address, questions: questions.map(numberOf), canonical };
  }
  const { gathered, others } = listing;
  const lists = { gathered: gathered.map(numberOf), others: others.map(numberOf) };
  return {
    pages,
    lists,
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
