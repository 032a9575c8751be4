import { reportAddress } from '#core/address.ts';
import { type Excerpt, type ExcerptPiece, excerptOf } from './excerpt.ts';
import { type Filters, narrowed, type OriginatedHits, reportOf, roughly } from './facets.ts';
import type { FigureHit } from './find-figures.ts';
import type { RecordHits } from './hits.ts';
import { occurrences } from './occurrences.ts';
import type { Phrase } from './query.ts';
import { relevanceTo } from './rank.ts';
import { symbolsOf } from './symbols.ts';

/** The orders in which an answer may stand. */
export const sortOrders = ['relevance', 'year', 'score', 'rate'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What was found, narrowed, before any text is loaded. */
export interface Answer {
  /** The best of them, in order. */
  readonly best: readonly OriginatedHits[];
  readonly reports: number;
  /** Sections in all of them. */
  readonly sections: number;
  /** Figures in all of them that are values asked for. */
  readonly figures: number;
}

/** Narrows what was found, and orders the best of it. */
export function answerOf(
  found: readonly OriginatedHits[],
  phrases: readonly Phrase[],
  {
    filters,
    sort,
    show,
    asked,
  }: {
    readonly filters: Filters;
    readonly sort: SortOrder;
    /** Reports to show, from the first. */
    readonly show: number;
    /** Reports that were searched. */
    readonly asked: number;
  },
): Answer {
  const kept = narrowed(found, filters);
  const holding = phrases.map((_, phrase) => {
    const holds = ({ counts }: RecordHits) => (counts[phrase] ?? 0) > 0;
    return found.reduce((sum, { records }) => sum + (records.some(holds) ? 1 : 0), 0);
  });
  const keyOf = sort === 'relevance' ? relevanceTo(phrases, { reports: asked, holding }) : () => 0;
  const best = new Best(show, sort);
  for (const hits of kept) best.add({ hits, key: keyOf(hits) });
  return {
    best: best.inOrder,
    reports: kept.length,
    sections: kept.reduce((sum, { records }) => sum + records.length, 0),
    figures: kept.reduce((sum, { figures }) => sum + figures.length, 0),
  };
}

interface Keyed {
  readonly hits: OriginatedHits;
  readonly key: number;
}

/** Keeps a few of many in order: ten thousand need not be ordered to show ten. */
class Best {
  readonly #most: number;
  readonly #sort: SortOrder;
  readonly #kept: Keyed[] = [];

  constructor(most: number, sort: SortOrder) {
    this.#most = most;
    this.#sort = sort;
  }

  get inOrder(): readonly OriginatedHits[] {
    return this.#kept.map(({ hits }) => hits);
  }

  add(one: Keyed): void {
    const kept = this.#kept;
    const last = kept[this.#most - 1];
    if (last && this.#compare(one, last) > 0) return;
    let at = kept.length;
    for (let other = kept[at - 1]; other && this.#compare(one, other) < 0; other = kept[at - 1]) {
      at -= 1;
    }
    kept.splice(at, 0, one);
    if (kept.length > this.#most) kept.pop();
  }

  #compare(a: Keyed, b: Keyed): number {
    return b.key - a.key || compare(a.hits, b.hits, this.#sort);
  }
}

/**
 * By the figure asked for, undisclosed ones last; then newest first, then by how many figures are
 * values asked for, then by address.
 */
function compare(a: OriginatedHits, b: OriginatedHits, sort: SortOrder): number {
  const [one, two] = [reportOf(a), reportOf(b)];
  if (sort === 'score' || sort === 'rate') {
    const [first, second] = [roughly(one[sort]), roughly(two[sort])];
    if (first !== second) return (second ?? -1) - (first ?? -1);
  }
  return two.year - one.year || b.figures.length - a.figures.length || (one.id < two.id ? -1 : 1);
}

/** One section of a result as it is shown. */
export interface SectionResult {
  /** Address of the place, without the words to be marked there. */
  readonly url: string;
  readonly heading: readonly ExcerptPiece[];
  /** The headings above it, outermost first. */
  readonly above: readonly string[];
  readonly excerpt: Excerpt;
}

/** One figure of a result as it is shown. */
export interface FigureResult {
  /** Address of the part of the page that shows it. */
  readonly url: string;
  /** 执行率 */
  readonly label: string;
  /** As stated, with its unit: `98.89%`, `逾2000万元`. */
  readonly text: string;
}

/** One report as it is shown. */
export interface ReportResult {
  readonly url: string;
  readonly title: string;
  readonly year: number;
  readonly department: string;
  readonly score: string | null;
  readonly rate: string | null;
  readonly check: string;
  /** Empty for this site. */
  readonly origin: string;
  readonly originName: string;
  readonly sections: readonly SectionResult[];
  /** Sections that were found beyond those shown. */
  readonly more: number;
  /** The figures that are values asked for, in the order of the page. */
  readonly figures: readonly FigureResult[];
  /** Figures beyond those shown. */
  readonly moreFigures: number;
}

/** Loads the texts of the sections to be shown of one report. */
export async function resultOf(
  hits: OriginatedHits,
  phrases: readonly Phrase[],
  mostSections: number,
): Promise<ReportResult> {
  const { id, title, year, department, score, rate, check } = reportOf(hits);
  const url = `${hits.origin}${reportAddress(id)}`;
  const shown = bestSections(hits.records, mostSections);
  const figures = shownFigures(hits.figures);
  const sections = await Promise.all(
    shown.map(async ({ place }): Promise<SectionResult> => {
      const [anchor, trail, blocks] = await hits.shard.text(place.record);
      return {
        url: anchor === '' ? url : `${url}#${encodeURIComponent(anchor)}`,
        heading: markedHeading(trail.at(-1) ?? '', phrases),
        above: trail.slice(0, -1),
        excerpt: excerptOf(blocks, phrases),
      };
    }),
  );
  return {
    url,
    title,
    year,
    department: hits.shard.catalogue.departments[department]?.name ?? '',
    score,
    rate,
    check,
    origin: hits.origin,
    originName: hits.originName,
    sections,
    more: hits.records.length - shown.length,
    figures: figures.map(({ label, text, part }) => ({
      url: `${url}#${part.anchor}`,
      label,
      text,
    })),
    moreFigures: hits.figures.length - figures.length,
  };
}

/** Figures shown of each report. */
const mostFigures = 5;

/** One figure for each value before others, all in the order of the page. */
function shownFigures(figures: readonly FigureHit[]): readonly FigureHit[] {
  const isFirst = ({ value }: FigureHit, index: number) =>
    figures.findIndex((one) => one.value === value) === index;
  const chosen = new Set(
    [...figures.filter(isFirst), ...figures.filter((one, index) => !isFirst(one, index))].slice(
      0,
      mostFigures,
    ),
  );
  return figures.filter((one) => chosen.has(one));
}

/** The sections that answer best, in the order of the page. */
function bestSections(records: readonly RecordHits[], most: number): readonly RecordHits[] {
  const worth = ({ counts, inHeading, span }: RecordHits) =>
    counts.filter((count) => count > 0).length * 10 +
    (inHeading ? 3 : 0) +
    (span === null ? 0 : 5 / (1 + span / 20)) +
    Math.log2(1 + counts.reduce((sum, count) => sum + count, 0));
  return [...records]
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, most)
    .sort((a, b) => a.place.record - b.place.record);
}

function markedHeading(heading: string, phrases: readonly Phrase[]): readonly ExcerptPiece[] {
  const symbols = symbolsOf(heading);
  const marks = phrases.flatMap((phrase) => occurrences(symbols, phrase.symbols));
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { start, end } of marks.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: heading.slice(at, start), mark: false });
    pieces.push({ text: heading.slice(start, end), mark: true });
    at = end;
  }
  if (at < heading.length) pieces.push({ text: heading.slice(at), mark: false });
  return pieces;
}
