import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import { chapterOf } from '#extracting/text/chapters.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, foundIn, type Stretch } from '#extracting/text/sentences.ts';
import { yearsIn } from '#prose/fiscal-years.ts';

/** How many projects were given targets, monitored and evaluated, and what came of it. */
export interface EvaluationFound {
  readonly evaluation: FoundRecord | undefined;
  readonly unsure: readonly Unsure[];
}

const count = '(?<count>\\d{1,4})(?:个|项)';
const some = '(?:了|共|共计|有|为|：)*';
const items: readonly (readonly [key: string, name: string, words: readonly string[]])[] = [
  [
    'withTargets',
    '编报绩效目标的项目数',
    [
      `(?:编报|编制|申报|设定|设置)了?(?:绩效目标|目标)的?项目${some}${count}`,
      `绩效目标编报的?项目${some}${count}`,
    ],
  ],
  ['monitored', '实施绩效监控的项目数', [`(?:预算)?绩效(?:运行|跟踪)?监控的?项目${some}${count}`]],
  [
    'evaluated',
    '开展绩效自评的项目数',
    [
      `绩效自评的?项目${some}${count}`,
      `对(?:全部)?${count}项目(?:支出)?(?:全部|均|全面|逐一)?(?:开展|进行|组织)了?(?:绩效)?自评`,
    ],
  ],
  ['problemsFound', '绩效自评发现的问题数', [`自评${some}(?:共)?发现的?问题${some}${count}`]],
];
const evaluatedWords = items.find(([key]) => key === 'evaluated')?.[2] ?? [];
/** What stands behind the problems found, in their sentence. */
const mending: readonly (readonly [key: string, name: string, words: readonly string[]])[] = [
  [
    'problemsRectified',
    '已完成整改的问题数',
    [`(?:已完成整改|完成整改|已整改)的?(?:问题)?${some}${count}`],
  ],
  ['problemsOngoing', '正在整改的问题数', [`正在整改的?(?:问题)?${some}${count}`]],
];
const grade =
  /[“]?(?<grade>优秀|良好|合格|不合格|优|良|中|差)[”]?(?:等级|等次)?的?(?:项目)?(?:有|共|为)*(?<count>\d{1,4})(?:个|项)/gu;

/** Counts that sentences of the report's own year state in words that mean nothing else. */
export function evaluationFound(
  lines: readonly NarrativeLine[],
  year: number | null,
): EvaluationFound {
  const sentences = lines.flatMap((line) => sentencesOf(line, year));
  const unsure: Unsure[] = [];
  const found: Record<string, Found | readonly FoundRecord[]> = {};
  const told = (list: typeof items, within: typeof sentences) => {
    for (const [key, name, words] of list) {
      const value = settled(
        name,
        within.flatMap((one) => countsIn(one, words)),
        unsure,
      );
      if (value) found[key] = value;
    }
  };
  told(items, sentences);
  told(
    mending,
    sentences.filter(({ text }) => /自评.*发现的?问题/u.test(text)),
  );
  const grades = gradesIn(sentences, found['evaluated'] as Found | undefined, unsure);
  if (grades.length > 0) found['grades'] = grades;
  return { evaluation: Object.keys(found).length > 0 ? found : undefined, unsure };
}

interface Sentence {
  readonly line: NarrativeLine;
  readonly at: Stretch;
  readonly text: string;
}

function sentencesOf(line: NarrativeLine, year: number | null): readonly Sentence[] {
  if (['problems', 'measures', 'follow-up'].includes(chapterOf(line.titles) ?? '')) return [];
  return divided(line.text, '。！？', line.start).flatMap((at) => {
    const text = line.text.slice(at.start, at.end);
    const isElsewhere =
      /上年|去年|上一年|下属|所属/u.test(text) || yearsIn(text).some((one) => one.year !== year);
    return isElsewhere ? [] : [{ line, at, text }];
  });
}

function countsIn({ line, at, text }: Sentence, words: readonly string[]): readonly Found[] {
  return words.flatMap((one) =>
    [...text.matchAll(new RegExp(one, 'gu'))].map(({ 0: printed, index, groups }) => {
      const start = at.start + index;
      return foundIn(line, groups?.['count'] ?? '', { start, end: start + printed.length });
    }),
  );
}

function settled(name: string, all: readonly Found[], unsure: Unsure[]): Found | null {
  const [first] = all;
  if (!first) return null;
  if (all.every(({ value }) => value === first.value)) return first;
  const figures = all.map(({ value }) => value).join('、');
  unsure.push({ what: `${name} ${figures}`, why: '文中的数不一致', place: first.place });
  return null;
}

/** The grades of the sentence that says how many were evaluated, where they make up that many. */
function gradesIn(
  sentences: readonly Sentence[],
  evaluated: Found | undefined,
  unsure: Unsure[],
): readonly FoundRecord[] {
  if (!evaluated) return [];
  const sentence = sentences.find(
    (one) => one.line.place === evaluated.place && countsIn(one, evaluatedWords).length > 0,
  );
  if (!sentence) return [];
  const { line, at, text } = sentence;
  const told = [...text.matchAll(grade)].map(({ 0: printed, index, groups = {} }) => {
    const place = { start: at.start + index, end: at.start + index + printed.length };
    return {
      grade: foundIn(line, groups['grade'] ?? '', place),
      count: foundIn(line, groups['count'] ?? '', place),
    };
  });
  if (told.length === 0) return [];
  const sum = told.reduce((all, one) => all + Number(one.count.value), 0);
  if (sum === Number(evaluated.value)) return told;
  const figures = told.map((one) => `${one.grade.value}${one.count.value}个`).join('、');
  const why = `合计${sum}个，不是开展绩效自评的${evaluated.value}个`;
  unsure.push({ what: `各等级的项目数 ${figures}`, why, place: line.place });
  return [];
}
