import type { Question } from '#reading/asked.ts';
import { joinedList, type ListedPage, type ListedPart } from './listed-page.ts';
import { type PagePart, pageParts, partOfFile } from './page-part.ts';
import type { RenderPlace } from './render-worker.ts';
import type { Renderer } from './renderer.ts';
import type { SiteRecord } from './site-record.ts';

/** The addresses of a site. */
export interface SiteList {
  readonly pages: readonly ListedPage[];
  /** What was asked to know those of each part. */
  readonly questions: Readonly<Record<PagePart, readonly Question[]>>;
}

/** Parts of a site whose addresses need not be looked up. */
export type KnownParts = ReadonlyMap<PagePart, ListedPart>;

/** The parts of a recorded site whose every question is answered as before: they have the same pages. */
export function stillKnown(
  { pages, lists, questions }: Pick<SiteRecord, 'pages' | 'lists' | 'questions'>,
  answer: (question: Question) => string,
): KnownParts {
  const known = new Map<PagePart, { pages: ListedPage[]; questions: Question[] }>();
  for (const part of pageParts) {
    const told = lists[part].flatMap((number) => (questions[number] ? [questions[number]] : []));
    if (told.every(([question, was]) => answer(question) === was)) {
      known.set(part, { pages: [], questions: told.map(([question]) => question) });
    }
  }
  if (known.size === 0) return known;
  for (const [file, { pathname, component, props }] of Object.entries(pages)) {
    known.get(partOfFile(file))?.pages.push({ pathname, component, file, props });
  }
  return known;
}

/** Each renderer lists its parts one after the other: one alone has all of them. */
export async function siteList(
  renderers: readonly Pick<Renderer, 'list'>[],
  place: RenderPlace,
  known: KnownParts,
): Promise<SiteList> {
  const unknown = pageParts.filter((part) => !known.has(part));
  const all = new Map(known);
  const lists = renderers.map(async ({ list }, index) => {
    const own = unknown.filter((_, position) => position % renderers.length === index);
    for (const part of own) all.set(part, await list(place, part));
  });
  await Promise.all(lists);
  const parts = pageParts.map((part) => [part, all.get(part) ?? nothing] as const);
  return {
    pages: joinedList(parts.flatMap(([, { pages }]) => pages)),
    questions: Object.fromEntries(
      parts.map(([part, { questions }]) => [part, questions]),
    ) as SiteList['questions'],
  };
}

const nothing: ListedPart = { pages: [], questions: [] };
