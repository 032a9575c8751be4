import { expect, test } from 'vitest';
import { parseFigure } from './figure.ts';
import {
  exactSum,
  fullMarkTotal,
  gradeOf,
  type Scheme,
  schemeDigest,
  schemeSchema,
} from './scheme.ts';

function scheme(parts: object): Scheme {
  const base = { name: '示例方案', jurisdiction: '示例市', form: '部门整体支出' };
  return { id: 'shili', ...schemeSchema.parse({ ...base, ...parts }) };
}

const bands = (grades: readonly (readonly [string, string])[]) =>
  scheme({ gradeBands: grades.map(([grade, from]) => ({ grade, from })) });

/** 财预〔2020〕10号: 90（含）—100 优, 80（含）—90 良, 60（含）—80 中, below 60 差. */
const national = bands([
  ['优', '90'],
  ['良', '80'],
  ['中', '60'],
  ['差', '0'],
]);

test.each([
  ['100', '优'],
  ['90', '优'],
  ['90.00', '优'],
  ['89.99', '良'],
  ['89.5', '良'],
  ['80', '良'],
  ['79.9', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('grades %s as %s: bands hold their lower end and leave no gap', (total, grade) => {
  expect(gradeOf(parseFigure(total), national)).toBe(grade);
});

test('takes the names of the grades from the scheme', () => {
  const shanghai = bands([
    ['优', '90'],
    ['良', '75'],
    ['合格', '60'],
    ['不合格', '0'],
  ]);
  expect(gradeOf(parseFigure('74.9'), shanghai)).toBe('合格');
});

test('gives no grade to an undisclosed score, to 不适用, or under a scheme without bands', () => {
  expect(gradeOf(null, national)).toBeNull();
  expect(gradeOf(parseFigure('不适用'), national)).toBeNull();
  expect(gradeOf(parseFigure('92.1'), scheme({}))).toBeNull();
});

test('names its full marks only where it states them', () => {
  expect(fullMarkTotal(scheme({ total: '100' }))?.text).toBe('100');
  expect(fullMarkTotal(scheme({}))).toBeNull();
});

test('holds statements about itself for confirmed unless it says believed', () => {
  const { blocks } = scheme({
    blocks: [
      { name: '管理效能', fullMark: '45' },
      { name: '自评工作质量', fullMark: '5', certainty: 'believed' },
    ],
  });
  expect(blocks.map(({ certainty }) => certainty)).toEqual(['confirmed', 'believed']);
});

test('adds figures exactly, and not at all when one is undisclosed', () => {
  expect(exactSum(['0.1', '0.2'].map(parseFigure))?.toFixed()).toBe('0.3');
  expect(exactSum([parseFigure('0.1'), null])).toBeNull();
});

test('two schemes that score alike have one digest, whatever they are called', () => {
  const blocks = [{ name: '管理效能', fullMark: '45' }];
  const one = schemeDigest(scheme({ total: '100', blocks }));
  expect(schemeDigest(scheme({ name: '另一方案', total: '100.0', blocks }))).toBe(one);
  expect(
    schemeDigest(scheme({ total: '100', blocks: [{ name: '管理效能', fullMark: '50' }] })),
  ).not.toBe(one);
  expect(schemeDigest(scheme({ total: '100', blocks, executionRateBasis: 'initial' }))).not.toBe(
    one,
  );
});
