import { sentence } from '#core/format.ts';
import type { Question } from './answer.ts';

/** 上年查出的问题改了吗？ */
export const wereProblemsMended: Question = ({ data: { year, followUp } }, _, previous) => {
  const answer = { id: 'were-problems-mended', question: '上年的问题改了吗？' };
  const caption = `${year - 1}年度列出的问题`;
  if (previous === null) {
    const told =
      followUp.length > 0 ? `本报告说明了${followUp.length}个上年问题的整改情况，但` : '';
    return {
      ...answer,
      headline: null,
      caption,
      sentences: [`${told}本站没有该部门${year - 1}年度的报告，无法对照。`],
    };
  }
  const { problems } = previous.data;
  if (problems.length === 0) {
    return {
      ...answer,
      headline: '没有列出',
      caption,
      sentences: ['上一年度的报告没有列出问题。'],
    };
  }
  const outcomes = problems.map(({ id, text }) => ({
    text,
    entry: followUp.find((one) => one.id === id),
  }));
  const mended = outcomes.filter(({ entry }) => entry?.status === '已整改').length;
  return {
    ...answer,
    headline: `${mended}／${problems.length}个`,
    caption: `${caption}中本报告称已整改的`,
    sentences: outcomes.map(({ text, entry }) =>
      sentence(
        `“${text.replace(/。$/u, '')}”：${entry ? [entry.status, entry.note].filter(Boolean).join('，') : '本报告没有提及'}`,
      ),
    ),
  };
};
