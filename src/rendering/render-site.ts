import { availableParallelism } from 'node:os';
import type { Question } from '#reading/asked.ts';
import { type KeptPage, keptPages, unchangedPages } from './kept-pages.ts';
import type { ListedPage } from './listed-page.ts';
import { pageBatches } from './page-batches.ts';
import type { PageBundle } from './page-bundle.ts';
import { pageParts } from './page-part.ts';
import type { RenderedPage } from './render-page.ts';
import type { RenderPlace } from './render-worker.ts';
import type { Renderer } from './renderer.ts';
import { type KnownParts, type SiteList, siteList, stillKnown } from './site-list.ts';
import { type RecordedFile, recordFile, type SiteRecord } from './site-record.ts';
import type { StandingSite } from './standing-site.ts';

export interface RenderSiteOptions {
  readonly bundle: Pick<PageBundle, 'version' | 'endpoints'>;
  /** What the pages are rendered from, and where they go. */
  readonly place: RenderPlace;
  /** Starts a renderer, or gives one that was started before; all of them are closed at the end. */
  readonly open: () => Renderer;
  /** The site as an earlier build has left it; `null` when nothing of it can stay. */
  readonly standing: StandingSite | null;
  /** How a question is answered by the content as it is. */
  readonly answer: (question: Question) => string;
  /** Which pages are wanted. */
  readonly wanted: (page: ListedPage) => boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** The pages of a site, rendered or kept. */
export interface RenderedSite {
  readonly pages: SiteRecord['pages'];
  readonly lists: SiteRecord['lists'];
  readonly questions: SiteRecord['questions'];
  /** Every page as it is, by its file. */
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
 * Renders every page whose questions are answered in another way than before; the others stay where they
 * stand. Pages that were damaged since are rendered as well.
 */
export async function renderSite(options: RenderSiteOptions): Promise<RenderedSite> {
  const { bundle, place, open, standing, answer, onProgress } = options;
  const { out } = place;
  const record = standing?.record;
  const same = record?.bundle === bundle.version;
  const known: KnownParts = same ? stillKnown(record, answer) : new Map();
  const unchanged = record ? unchangedPages(record, answer, bundle) : new Set<string>();
  const renderers = listers(same ? 1 : pageParts.length, open);
  try {
    const listing = siteList(renderers, place, known);
    // What is done meanwhile may fail first.
    listing.catch(() => {});
    const others = (stale: number) => {
      if (stale < worthOthers) return;
      while (renderers.length < availableParallelism()) renderers.push(open());
    };
    // They load their code while pages are listed.
    others(record ? Object.keys(record.pages).length - unchanged.size : worthOthers);
    // The old site is looked through meanwhile.
    void standing?.intact;
    const list = await listing;
    const pages = list.pages.filter(options.wanted);
    const kept = standing ? keptPages(standing, unchanged, pages) : new Map<string, KeptPage>();
    const stale = pages.filter(({ file }) => !kept.has(file));
    others(stale.length);
    const rendered = new Map<string, WrittenPage>();
    onProgress(0, stale.length);
    await inBatches(renderers, place, pageBatches(stale), (some) => {
      // While others render.
      for (const page of some) {
        rendered.set(page.file, { ...page, recorded: recordFile(out, page.file, page.digest) });
        for (const question of page.questions) answer(question);
      }
      onProgress(rendered.size, stale.length);
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

function summary(
  { pages: listed, questions: listing }: SiteList,
  {
    kept,
    rendered,
  }: {
    readonly kept: ReadonlyMap<string, KeptPage>;
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
