import { expect, test } from 'vitest';
import { type PeerMeasure, peers } from './peers.ts';

const rate: PeerMeasure = {
  id: 'peers-rate',
  name: '2022年度执行率',
  unit: '%',
  max: null,
  bands: [90, 95, 98, 100],
};

test('shows departments one by one, the largest first, and says who is left out', () => {
  const chart = peers(rate, [
    { name: '市民政局', text: '98.19%' },
    { name: '市科技局', text: null },
    { name: '市教育局', text: '98.38' },
    { name: '市文广旅局', text: '96.75%' },
  ]);
  expect(chart).toMatchObject({
    kind: 'bars',
    title: '2022年度执行率：最高98.38%（市教育局），最低96.75%（市文广旅局）',
    unit: '%',
    description: '市教育局98.38%，市民政局98.19%，市文广旅局96.75%。',
    note: '另有1个部门没有公开，不在图中。',
    categories: ['市教育局', '市民政局', '市文广旅局'],
    series: [{ values: [98.38, 98.19, 96.75], texts: ['98.38', '98.19', '96.75'] }],
  });
});

test('counts many departments in bands, each of them once', () => {
  const many = ['89.9%', '90%', '94.99%', '95%', '98%', '99.99%', '100%', '103%']
    .concat(Array.from({ length: 20 }, () => '97.5%'))
    .map((text, index) => ({ name: `部门${index}`, text }));
  const chart = peers(rate, many);
  expect(chart).toMatchObject({
    title: '2022年度执行率：最高103%（部门7），最低89.9%（部门0）',
    unit: '个',
    categories: ['低于90%', '90%（含）至95%', '95%（含）至98%', '98%（含）至100%', '100%及以上'],
    series: [{ texts: ['1', '2', '21', '2', '2'] }],
  });
});

test('says so when all are alike', () =>
  expect(
    peers(rate, [
      { name: '甲', text: '100%' },
      { name: '乙', text: '100.0%' },
    ])?.title,
  ).toBe('2022年度执行率：2个部门同为100%'));

test('draws nothing of a single figure', () => {
  expect(
    peers(rate, [
      { name: '甲', text: '98%' },
      { name: '乙', text: null },
    ]),
  ).toBeNull();
});
