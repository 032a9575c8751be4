import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import { type ChapterItem, chapterItems } from '#extracting/text/chapter-items.ts';
import { chapterOf } from '#extracting/text/chapters.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn } from '#extracting/text/sentences.ts';

/** Problems and measures of a report in the shape of front matter. */
export interface ProblemsFound {
  readonly problems: readonly FoundRecord[];
  readonly measures: readonly FoundRecord[];
  readonly unsure: readonly Unsure[];
}

const none = /^(?:无|暂无|没有|未发现|不存在).{0,16}$/u;

/**
 * The problems and measures that chapters of their own list.
 *
 * @param indicators - Names of indicators that lost points; a problem that names one concerns it.
 */
export function problemsFound(
  lines: readonly NarrativeLine[],
  indicators: readonly string[],
): ProblemsFound {
  const problems = entries(chapterItems(lines, 'problems'), '存在问题');
  const measures = entries(chapterItems(lines, 'measures'), '改进措施');
  return {
    problems: problems.sure.map((item, index) => problem(item, `w${index + 1}`, indicators)),
    measures: measures.sure.map((item, index) => measure(item, `c${index + 1}`, problems.sure)),
    unsure: [...problems.unsure, ...measures.unsure, ...together(lines)],
  };
}

/** Numbered entries are certain; so is a paragraph that stands alone. */
function entries(items: readonly ChapterItem[], what: string) {
  const told = items.filter(({ text }) => !none.test(text));
  const numbered = told.filter((one) => one.numbered);
  if (numbered.length > 0) return { sure: numbered, unsure: [] };
  if (told.length <= 1) return { sure: told, unsure: [] };
  const unsure = told.map(({ text, line }) => {
    return {
      what: `${what} ${text.slice(0, 30)}`,
      why: '没有分条列出，无法确定是几项',
      place: line.place,
    };
  });
  return { sure: [], unsure };
}

function entry({ line, at, text }: ChapterItem): Found {
  return foundIn(line, text, at);
}

function problem(item: ChapterItem, id: string, indicators: readonly string[]): FoundRecord {
  const text = entry(item);
  const named = indicators.filter((name) => item.text.includes(name));
  const [indicator] = named;
  return {
    id: { ...text, value: id },
    text,
    ...(indicator !== undefined && named.length === 1
      ? { indicator: { ...text, value: indicator } }
      : {}),
  };
}

function measure(item: ChapterItem, id: string, problems: readonly ChapterItem[]): FoundRecord {
  const text = entry(item);
  const about = /^针对(?<problem>[^，。]{4,40}?)的?问题/u.exec(item.text)?.groups?.['problem'];
  const matching = problems.flatMap((one, index) =>
    about !== undefined && one.text.includes(about.replaceAll(/[“”]/gu, '')) ? [index] : [],
  );
  const [index] = matching;
  return {
    id: { ...text, value: id },
    text,
    ...(index !== undefined && matching.length === 1
      ? { addresses: [{ ...text, value: `w${index + 1}` }] }
      : {}),
  };
}

/** 存在的问题及改进措施 in one chapter, without headings that tell one from the other. */
function together(lines: readonly NarrativeLine[]): readonly Unsure[] {
  const line = lines.find(
    ({ titles, isHeading }) => !isHeading && chapterOf(titles) === 'problems-and-measures',
  );
  if (!line) return [];
  return [{ what: '存在问题、改进措施', why: '写在同一部分，没有分开', place: line.place }];
}
