import { chapterOf } from '#extracting/text/chapters.ts';
import { figuresTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided } from '#extracting/text/sentences.ts';
import { familyOf, type MoneyTopic, readLabel } from './labels.ts';
import { type Reporter, scoped } from './scope.ts';
import type { ToldAmount } from './told-amount.ts';
import { unitOf } from './unit.ts';

const spentOn = '(?:中|内)?(?:安排|列支|开支|负担|支付|承担)的?';
/** 基本支出列支的“三公”经费6.42万元; “三公”经费中，基本支出列支6.42万元. */
const opening = [
  new RegExp(`基本支出${spentOn}“?三公”?经费(?:支出|决算)?(?:数|总额|合计)?[为共是：]*$`, 'u'),
  new RegExp(
    `三公”?经费(?:支出|决算)?(?:数)?中，(?:由|在)?基本支出${spentOn}(?:的)?[为共是：]*$`,
    'u',
  ),
];
/** What other part of “三公”经费 the sentence may turn to. */
const elsewhere = /项目支出|预算|上年|去年|增加|减少|增长|下降/u;

/** “三公”经费 within basic spending: the amount that a sentence names as such, with its parts. */
export function basicThreePublicTold(
  line: NarrativeLine,
  reporter: Reporter,
): readonly ToldAmount[] {
  if (line.isHeading || chapterOf(line.titles) === 'projects') return [];
  if (line.titles.some((title) => scoped(title, reporter).otherYear)) return [];
  const figures = figuresTold(line.text).filter(({ kind, range }) => kind === 'money' && !range);
  return divided(line.text, '。！？；', line.from).flatMap(({ start, end }) => {
    if (scoped(line.text.slice(start, end), reporter).otherYear) return [];
    const here = figures.filter((one) => one.start >= start && one.end <= end);
    const first = here.findIndex((one) =>
      opening.some((pattern) => pattern.test(line.text.slice(start, one.start))),
    );
    const told: ToldAmount[] = [];
    for (const [index, figure] of here.entries()) {
      if (first < 0 || index < first) continue;
      const gap = index === first ? '' : line.text.slice(here[index - 1]?.end, figure.start);
      const topic = index === first ? 'total' : itemOf(gap);
      if (topic === null || unitOf(figure) !== unitOf(here[first] ?? figure)) break;
      told.push({ line, figure, topic, measure: 'basic', change: null, doubt: null });
    }
    return told;
  });
}

/** The item that the words between two amounts name, and nothing else: ，包括公务接待费. */
function itemOf(gap: string): MoneyTopic | null {
  if (elsewhere.test(gap)) return null;
  const words = gap.replace(/^[，、：（]*(?:其中|包括|分别为|分别是)?[，：]*/u, '');
  const topic = readLabel(words, 'money')?.topic;
  return topic && topic !== 'total' && familyOf(topic) === 'three-public' ? topic : null;
}
