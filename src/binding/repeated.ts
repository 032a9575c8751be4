import { decimalOf } from '#core/figure.ts';
import { characterSet } from '#prose/character-set.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import type { BoundFigure } from './binding.ts';
import { plainName } from './entities.ts';

/** Two places that tell one fact with different values. */
export interface Contradiction {
  readonly subject: string;
  readonly first: TextFigure;
  readonly second: TextFigure;
}

const leadingVerbs =
  /^(?:全年|共计|共|累计|先后|继续|同时|开展|举办|组织|召开|完成|实现|推动|新增|发放|培育|评选|评出|征集|赠送|讲授|动员|引导|协助|协调|解决|受理|处理|其中|的|了|各类)+/u;
const trailing = /(?:共计|累计|分别|达到|达|共|约|为|有|是|出|的|了)+$/u;
const vague =
  /上年|比|较|目标|计划|预算|其中|分别|平均|每|支出|决算|占|得分|分值|扣|执行率|合计|不足|低于|高于|超过/u;

const pieceEnds = characterSet('，。、；：！？（）');
/** Characters before a figure among which its noun stands, verbs and all. */
const farthest = 200;

/** The bare noun phrase right before a figure, `null` when it is too short or too common to trust. */
function subjectOf({ block: { text }, start, unit, noun: counted }: TextFigure): string | null {
  if (counted !== null) return null;
  let from = start;
  while (from > 0 && start - from < farthest && !pieceEnds[text.charCodeAt(from - 1)]) from -= 1;
  const phrase = plainName(text.slice(from, start));
  if (/\d/u.test(phrase) || vague.test(phrase)) return null;
  const noun = phrase.replace(leadingVerbs, '').replace(trailing, '');
  return noun.length >= 4 && noun.length <= 16 ? `${noun}|${unit}` : null;
}

/**
 * Facts that the running text tells twice with different values or hedges. Only phrases that stand
 * exactly twice, in different sections, count; what the data settles is left to other rules.
 */
export function contradictions(figures: readonly BoundFigure[]): readonly Contradiction[] {
  const told = figures.filter(
    ({ figure, verdict }) =>
      figure.block.kind === 'paragraph' &&
      figure.kind !== 'plain' &&
      !figure.range &&
      (verdict === null || verdict === 'agrees'),
  );
  const bySubject = Map.groupBy(told, ({ figure }) => subjectOf(figure));
  return [...bySubject].flatMap(([subject, pair]): Contradiction[] => {
    const [a, b] = pair;
    if (subject === null || pair.length !== 2 || !a || !b) return [];
    if (a.figure.block.section === b.figure.block.section) return [];
    if (a.verdict === 'agrees' && b.verdict === 'agrees') return [];
    if (sameValue(a.figure, b.figure)) return [];
    return [{ subject: subject.split('|')[0] ?? subject, first: a.figure, second: b.figure }];
  });
}

function sameValue(a: TextFigure, b: TextFigure): boolean {
  return a.figure.hedge === b.figure.hedge && decimalOf(a.figure).eq(decimalOf(b.figure));
}
