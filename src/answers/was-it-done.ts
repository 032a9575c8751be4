import { targetOutcome } from '#core/target-outcome.ts';
import type { Question } from './answer.ts';

/** 承诺的事做到了吗？ */
export const wasItDone: Question = ({ data: { targets } }) => {
  const answer = { id: 'was-it-done', question: '定下的目标完成了吗？' };
  if (targets.length === 0) {
    return {
      ...answer,
      headline: null,
      caption: '绩效目标',
      sentences: ['逐项的绩效目标与完成值未公开。'],
    };
  }
  const outcomes = targets.map((target) => ({ target, outcome: targetOutcome(target) }));
  const compared = outcomes.filter(({ outcome }) => outcome === 'met' || outcome === 'missed');
  const missed = compared.filter(({ outcome }) => outcome === 'missed');
  const met = compared.length - missed.length;
  const withoutTarget = targets.filter(({ target }) => target === null).length;
  if (compared.length === 0) {
    return {
      ...answer,
      headline: null,
      caption: '绩效目标',
      sentences: [
        `报告列出${targets.length}项完成情况，${withoutTarget === targets.length ? '都没有公开目标值' : '没有可以比较的数字'}，无法判断是否达到目标。`,
      ],
    };
  }
  const others = targets.length - compared.length;
  return {
    ...answer,
    headline: `${met}／${compared.length}项`,
    caption: '可以比较的目标中达到的项数',
    sentences: [
      `${compared.length}项可以比较的目标中，${met}项达到，${missed.length}项没有达到。`,
      ...missed.map(
        ({ target }) =>
          `没有达到的是“${target.name}”：目标${target.relation}${target.target?.text}${target.unit ?? ''}，实际${target.actual?.text}${target.unit ?? ''}。`,
      ),
      ...(others > 0 ? [`另有${others}项以文字或约数表述，或没有公开目标值，无法比较。`] : []),
    ],
  };
};
