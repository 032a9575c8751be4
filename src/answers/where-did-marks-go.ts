import { deductionOf, pointsLost } from '#core/deduction.ts';
import { stated } from '#core/figure.ts';
import { sentence } from '#core/format.ts';
import { indicatorsOf } from '#core/indicators.ts';
import type { Indicator } from '#core/report-schema.ts';
import { fullMarkTotal } from '#core/scheme.ts';
import { allStated, compareMarks, decimalText } from '#core/sum.ts';
import type { Question } from './answer.ts';
import { biggestLosses, marksBelow } from './marks-below.ts';

/** 分数扣在哪里？ */
export const whereDidMarksGo: Question = ({ data }, { scheme }) => {
  const total = stated(data.scores?.total ?? null);
  const grade = data.scores?.grade;
  const blocks = data.scores?.indicators ?? [];
  const sentences = blocks.flatMap(blockSentences);
  const whole = scheme && fullMarkTotal(scheme);
  const marks = allStated(blocks.map(({ fullMark }) => fullMark));
  const rest = whole && marks && marks.length > 0 ? compareMarks(marks, whole) : null;
  const reasons = [...indicatorsOf(data)].filter(
    ({ indicator }) => indicator.reason !== null && pointsLost(indicator)?.gt(0),
  );
  return {
    id: 'where-did-marks-go',
    question: '得了多少分，扣在哪里？',
    headline: total ? `${total.text}分` : null,
    caption: `自评总分${grade ? `（${grade}）` : ''}${whole ? `，满分${whole.text}分` : ''}`,
    sentences: [
      ...(sentences.length > 0 ? sentences : ['各项分值与得分未公开。']),
      ...biggestLosses(blocks, reasons.length > 3 ? 0 : reasons.length),
      ...reasons
        .slice(0, 3)
        .map(({ indicator }) => `${lossText(indicator)}：${sentence(indicator.reason ?? '')}`),
      ...(reasons.length > 3 ? [`另有${reasons.length - 3}项扣分的原因见下文。`] : []),
      ...(rest && !rest.agrees && !rest.difference.startsWith('-')
        ? [`满分${whole?.text}分中另有${rest.difference}分的内容没有公开。`]
        : []),
    ],
  };
};

function blockSentences(block: Indicator): string[] {
  const deduction = deductionOf(block);
  if (!deduction) return marksBelow(block);
  const { lost, unexplained } = deduction;
  const marks = `“${block.name}”${block.fullMark?.text}分中得${block.score?.text}分`;
  if (lost.lte(0)) return [`${marks}，没有扣分。`];
  const open = unexplained.gt(0)
    ? `，其中${decimalText(unexplained)}分没有说明原因`
    : '，均说明了原因';
  return [`${marks}，扣${decimalText(lost)}分${open}。`];
}

function lossText(indicator: Indicator): string {
  const lost = pointsLost(indicator);
  return `“${indicator.name}”扣${lost ? decimalText(lost) : ''}分`;
}
