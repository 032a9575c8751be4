import type { FoundRecord, Unsure } from '#extracting/found-value.ts';
import { chapterNamed, chapterOf, kindsOfIndicators } from '#extracting/text/chapters.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, foundIn } from '#extracting/text/sentences.ts';
import { goalAtHead, goalsTold } from './goals-told.ts';
import { targetsTold } from './targets-told.ts';
import type { ToldTarget } from './told-target.ts';

/** The goals of the year and what was reached, from the chapter that tells of them. */
export function targetsFound(
  lines: readonly NarrativeLine[],
  year: number | null,
): { readonly targets: readonly ToldTarget[]; readonly unsure: readonly Unsure[] } {
  const goals = goalsTold(lines);
  const told = lines
    .filter((line) => chapterOf(line.titles) === 'targets' && !line.isHeading && !isPlan(line))
    .map((line) => targetsOf(line, goals, year));
  return {
    targets: told.flatMap(({ targets }) => targets),
    unsure: told.flatMap(({ unsure }) => unsure),
  };
}

function targetsOf(line: NarrativeLine, goals: readonly string[], year: number | null) {
  const told = sentencesOf(line).map((sentence) => {
    const text = line.text.slice(sentence.start, sentence.end);
    const head = goalAtHead(text, goals);
    const start = sentence.start + (head?.length ?? 0);
    const { targets, unsure } = targetsTold(line, { start, end: sentence.end }, year);
    const goal = head?.goal ?? titled(line);
    return { targets: targets.map((one) => withGoal(one, goal, line)), unsure };
  });
  return {
    targets: told.flatMap(({ targets }) => targets),
    unsure: told.flatMap(({ unsure }) => unsure),
  };
}

/** Sentences; what opens with a colon, 具体情况如下：, stands apart. */
function sentencesOf({ text, from }: NarrativeLine) {
  return divided(text, '。！？', from).flatMap(({ start, end }) => {
    const opening = /^[^：]*(?:如下|以下)[^：]*：/u.exec(text.slice(start, end))?.[0].length ?? 0;
    return [{ start: start + opening, end }];
  });
}

/** 年度总体目标：… says what is to be done. */
function isPlan({ titles }: NarrativeLine): boolean {
  const title = titles.at(-1) ?? '';
  return (
    !title.includes('完成') &&
    /(?:总体|年度|年初|绩效)目标(?:的?(?:设立|设定|申报))?(?:情况)?$/u.test(titles.at(-1) ?? '')
  );
}

/** The heading of its own that a paragraph stands under, 1.数量指标; `null` without. */
function titled({ titles }: NarrativeLine): string | null {
  const title = titles.at(-1) ?? '';
  if (kindsOfIndicators.test(title)) return title;
  return title === '' ||
    chapterNamed(title) !== null ||
    /情况|分析|成效|结论|原因|说明|问题|经验|做法|完成的/u.test(title)
    ? null
    : title;
}

function withGoal(told: ToldTarget, goal: string | null, line: NarrativeLine): ToldTarget {
  if (goal === null) return told;
  const at = told.figure ?? { start: line.from, end: line.from + 1 };
  const data: FoundRecord = { goal: foundIn(line, goal, at), ...told.data };
  return { ...told, data };
}
