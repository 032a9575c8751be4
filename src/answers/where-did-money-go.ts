import { spendingExplained } from '#core/spending-explained.ts';
import type { Question } from './answer.ts';

/** 钱花在哪里？ */
export const whereDidMoneyGo: Question = ({ data }) => {
  const answer = { id: 'where-did-money-go', question: '钱花在哪些项目上？' };
  const explained = spendingExplained(data);
  const { budget, unit } = data;
  const parts = (['basic', 'project'] as const).flatMap((key) => {
    const figure = budget?.[key];
    return figure?.kind === 'stated'
      ? [`${key === 'basic' ? '基本支出' : '项目支出'}${figure.text}${unit}`]
      : [];
  });
  const split = parts.length > 0 ? [`${parts.join('，')}。`] : [];
  if (!explained) {
    return {
      ...answer,
      headline: null,
      caption: '列明的项目支出',
      sentences: [...split, '各项目的支出金额未公开。'],
    };
  }
  const { projects, sum, share, rest } = explained;
  return {
    ...answer,
    headline: `${sum}${unit}`,
    caption: `列明的${projects}个项目合计（本站计算）`,
    sentences: [
      ...split,
      share && rest
        ? `列明的${projects}个项目占支出数的${share.toFixed(2)}%，其余${rest}${unit}没有逐项列出。`
        : `报告列明${projects}个项目的支出；支出总数未公开，无法计算占比。`,
    ],
  };
};
