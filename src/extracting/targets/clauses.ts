import { type FigureTold, figuresTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, type Stretch } from '#extracting/text/sentences.ts';
import { coverQuotations } from '#prose/quotations.ts';

/** A clause of a sentence about what was done, with its figures. */
export interface Clause extends Stretch {
  readonly text: string;
  readonly figures: readonly FigureTold[];
  /** Whether a comma ties it to the clause before it. */
  readonly continues: boolean;
}

/** Counters of time, which say when or how long. */
const ofTime = /^(?:年|月|天|小时|分钟|工作日|届)$/u;
const kinds: readonly string[] = ['count', 'money', 'percent'];

/** The clauses of a stretch of a paragraph; figures in brackets are asides and left out. */
export function clausesOf(line: NarrativeLine, { start, end }: Stretch): readonly Clause[] {
  const figures = figuresTold(line.text).filter(
    (figure) =>
      kinds.includes(figure.kind) &&
      !ofTime.test(figure.unit) &&
      !/^(?:工作日|月|小时|学期|季度|星期)/u.test(line.text.slice(figure.end)) &&
      !isAside(line.text, figure.start),
  );
  const within = (part: Stretch) =>
    figures.filter((figure) => figure.start >= part.start && figure.end <= part.end);
  return divided(line.text.slice(0, end), '，；。：！？', start).flatMap((part) => {
    const before = part.start === start ? '' : (line.text[part.start - 1] ?? '');
    return separated(line.text, part, within).map((piece, index): Clause => {
      const text = line.text.slice(piece.start, piece.end).replace(/[，；。：！？、]$/u, '');
      const continues = index > 0 || before === '，';
      return { ...piece, text, figures: within(piece), continues };
    });
  });
}

/** 组织讲座20次、开展活动13场 is two clauses: each part closes with its figure. */
function separated(
  text: string,
  part: Stretch,
  within: (part: Stretch) => readonly FigureTold[],
): readonly Stretch[] {
  if (within(part).length < 2) return [part];
  const pieces = divided(text.slice(0, part.end), '、', part.start);
  const closes = pieces.every((piece) => {
    const [figure, ...more] = within(piece);
    return (
      figure !== undefined &&
      more.length === 0 &&
      /^[、，；。：]?$/u.test(text.slice(figure.end, piece.end))
    );
  });
  return closes ? pieces : [part];
}

/** Whether a figure stands in brackets. */
export function isAside(text: string, offset: number): boolean {
  const before = coverQuotations(text).slice(0, offset);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
