import { sentence } from '#core/format.ts';
import type { Question } from './answer.ts';

/** 存在什么问题，打算怎么改？ */
export const whatWasWrong: Question = ({ data: { problems, measures } }) => {
  const matched = measures.some(({ addresses }) => addresses.length > 0);
  return {
    id: 'what-was-wrong',
    question: '还有什么问题，打算怎么改？',
    headline: problems.length > 0 ? `${problems.length}个问题` : null,
    caption: measures.length > 0 ? `${measures.length}项改进措施` : '改进措施未公开',
    sentences: [
      ...(problems.length > 0
        ? problems.map(({ text }, index) => `${index + 1}. ${sentence(text)}`)
        : ['报告没有列出存在的问题。']),
      ...(problems.length > 0 && measures.length > 0 && !matched
        ? ['报告没有逐项说明哪一项措施对应哪一个问题。']
        : []),
    ],
  };
};
