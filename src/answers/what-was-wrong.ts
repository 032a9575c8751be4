import type { Question } from './answer.ts';

/** 查出了什么问题，上年的问题呢？ */
export const whatWasWrong: Question = ({ data }, _surroundings, previous) => {
  const { problems, measures } = data;
  const before = previous?.data.problems.length ?? 0;
  return {
    id: 'what-was-wrong',
    question: '存在什么问题，打算怎么改？',
    headline: problems.length > 0 ? `${problems.length}个问题` : null,
    caption: measures.length > 0 ? `${measures.length}项改进措施` : '改进措施未公开',
    sentences: [
      ...(problems.length > 0
        ? problems.map(({ text }, index) => `${index + 1}. ${endSentence(text)}`)
        : ['报告没有列出存在的问题。']),
      previous === null
        ? '本站没有该部门上一年度的报告，无法对照上年问题的整改情况。'
        : `上一年度的报告列出${before}个问题，对照见该年度页面。`,
    ],
  };
};

function endSentence(text: string): string {
  return /[。！？]$/u.test(text) ? text : `${text}。`;
}
