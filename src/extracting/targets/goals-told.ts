import { indicatorLists } from '#extracting/scores/indicator-lists.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided } from '#extracting/text/sentences.ts';

const overall = /(?:部门)?整体(?:支出)?绩效(?:总体)?目标(?:为|是|：)(?<goals>[^。]+)。/u;

/** The goals that a text names: second-level indicators that it lists, and its overall goals. */
export function goalsTold(lines: readonly NarrativeLine[]): readonly string[] {
  const listed = lines.flatMap(indicatorLists).flatMap(({ names }) => names);
  const stated = lines.flatMap(({ text }) => {
    const goals = overall.exec(text)?.groups?.['goals'];
    if (goals === undefined) return [];
    return divided(goals, '；').map(({ start, end }) =>
      goals.slice(start, end).replace(/；$/u, ''),
    );
  });
  return [...new Set([...listed, ...(stated.length > 1 ? stated : [])])];
}

/** A goal at the head of a sentence, with the length of its words there. */
export function goalAtHead(
  sentence: string,
  goals: readonly string[],
): { readonly goal: string; readonly length: number } | null {
  for (const goal of goals) {
    const clauses = goal.split(/(?<=，)/u);
    let length = 0;
    for (const clause of clauses) {
      const words = clause.replace(/，$/u, '');
      if (
        !sentence.startsWith(words, length) ||
        !/^[，：。]|^方面/u.test(sentence.slice(length + words.length))
      )
        break;
      length += words.length + 1;
    }
    if (length > 0) return { goal, length };
  }
  return null;
}
