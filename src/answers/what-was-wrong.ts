import { sentence } from '#core/format.ts';
import type { Question } from './answer.ts';

/** 查出了什么问题，上年的问题呢？ */
export const whatWasWrong: Question = ({ data }, _surroundings, previous) => {
  const { problems, measures } = data;
  const before = previous?.data.problems.map(({ text }) => text.replace(/。$/u, '')) ?? [];
  return {
    id: 'what-was-wrong',
    question: '存在什么问题，打算怎么改？',
    headline: problems.length > 0 ? `${problems.length}个问题` : null,
    caption: measures.length > 0 ? `${measures.length}项改进措施` : '改进措施未公开',
    sentences: [
      ...(problems.length > 0
        ? problems.map(({ text }, index) => `${index + 1}. ${sentence(text)}`)
        : ['报告没有列出存在的问题。']),
      previous === null
        ? '本站没有该部门上一年度的报告，无法对照上年问题的整改情况。'
        : before.length > 0
          ? `上一年度列出的问题：${before.join('；')}。`
          : '上一年度的报告没有列出问题。',
    ],
  };
};
