import type { Found, Unsure } from '#extracting/found-value.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import type { ScoreTold } from './scores-told.ts';

const grade =
  /(?:整体(?:支出)?绩效自评|(?:自评|评价|绩效|评定|自我评价|综合)*(?:等级|等次|结论|结果|档次)|评定|评)(?:评定)?(?:均?(?:为|是|属于|属|：|定为)|(?=“))[“"「]?(?<grade>优秀|优|良好|良|中等|中|差|合格|不合格|一般)[”"」]?(?:等级|等次|等|级)?(?=[，。；）]|$)/gu;

/** A paragraph that opens with the whole evaluation and says its grade first. */
const alone =
  /^(?:本?部门|单位|我[局会委办院厅部处])?整体(?:支出)?绩效(?:自评|评价)(?:结果|结论|等级|等次)?(?:为|是|：)[“"]/u;

/**
 * The grade of the whole evaluation, where it stands in the sentence that states the total, or in one
 * that says it of the whole and nothing else.
 */
export function gradeFound(
  told: readonly ScoreTold[],
  lines: readonly NarrativeLine[],
): {
  readonly grade: Found | null;
  readonly unsure: readonly Unsure[];
} {
  const scored = told.filter(({ name, sure }) => name === '' && sure).map(({ line }) => line);
  const graded = lines.filter(({ text, from }) => alone.test(text.slice(from)));
  const found = [...new Set([...scored, ...graded])].flatMap((line) =>
    [...line.text.matchAll(grade)].flatMap(({ 0: printed, index, groups }) => {
      const before = /[^。；]*$/u.exec(line.text.slice(0, index))?.[0] ?? '';
      if (/项目(?!支出绩效)|上年|去年/u.test(before)) return [];
      return [
        foundIn(line, groups?.['grade'] ?? '', { start: index, end: index + printed.length }),
      ];
    }),
  );
  const grades = [...new Set(found.map(({ value }) => value))];
  const [first] = found;
  if (!first) return { grade: null, unsure: [] };
  if (grades.length === 1) return { grade: first, unsure: [] };
  return {
    grade: null,
    unsure: [
      { what: `自评等级 ${grades.join('、')}`, why: '文中的等级不一致', place: first.place },
    ],
  };
}
