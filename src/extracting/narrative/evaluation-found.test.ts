import { expect, test } from 'vitest';
import { isFound } from '#extracting/found-value.ts';
import { narrativeLines } from '#extracting/text/narrative-lines.ts';
import { evaluationFound } from './evaluation-found.ts';

function found(...texts: readonly string[]) {
  const blocks = texts.map((text, index) => {
    const place = `第${index + 1}段`;
    return { kind: 'paragraph', text, level: null, calls: [], place } as const;
  });
  return evaluationFound(narrativeLines({ blocks }), 2022);
}

test('states where each count stands', () => {
  const { evaluation } = found('一、绩效工作', '2022年开展绩效自评的项目24个，发现问题6个。');
  const evaluated = evaluation?.['evaluated'];
  expect(evaluated && isFound(evaluated) ? evaluated : null).toEqual({
    value: '24',
    place: '第2段',
    quote: '2022年开展绩效自评的项目24个，发现问题6个。',
  });
});

test('leaves out grades that do not make up what was evaluated, and says so', () => {
  const { evaluation, unsure } = found('开展绩效自评的项目12个，评价等级为“优”的项目11个。');
  expect(evaluation?.['grades']).toBeUndefined();
  expect(unsure).toEqual([
    {
      what: '各等级的项目数 优11个',
      why: '合计11个，不是开展绩效自评的12个',
      place: '第1段',
    },
  ]);
});

test.each([
  ['another year', '2021年开展绩效自评的项目12个。'],
  ['another body', '所属单位开展绩效自评的项目12个。'],
  ['problems that no evaluation found', '审计发现问题6个，已完成整改5个。'],
])('tells nothing of %s', (_, text) => {
  expect(found(text).evaluation).toBeUndefined();
});

test('leaves out a count that is told twice and differently', () => {
  const { evaluation, unsure } = found(
    '开展绩效自评的项目12个。',
    '对13个项目开展绩效自评，其中“优”的13个。',
  );
  expect(evaluation).toBeUndefined();
  expect(unsure[0]?.why).toBe('文中的数不一致');
});
