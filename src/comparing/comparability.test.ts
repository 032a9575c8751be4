import { expect, test } from 'vitest';
import { cautions, isOneScheme } from './comparability.ts';
import { exampleDocument } from './example-document.ts';

const one = exampleDocument();
const texts = (...others: Parameters<typeof exampleDocument>) =>
  cautions([one, exampleDocument({ id: 'gzgsl/2021', year: 2021, ...others[0] })]).map(
    ({ kind, text }) => `${kind} ${text}`,
  );

test('says nothing where everything may be compared', () => {
  expect(texts()).toEqual([]);
});

test('names who follows which scheme', () => {
  expect(texts({ scheme: { name: '旧方案', digest: 'two' } })).toEqual([
    'warning 评分方案不同，得分不能直接比较：示例市教育局2022年度按“示例方案”评分；示例市教育局2021年度按“旧方案”评分。得分各行只列数值，不作差。',
  ]);
});

test('takes schemes of one digest for one, and an unknown scheme for none', () => {
  expect(isOneScheme([one, exampleDocument({ scheme: { name: '另一名称' } })])).toBe(true);
  const unknown = exampleDocument({ scheme: { digest: null } });
  expect(isOneScheme([unknown, unknown])).toBe(false);
});

test('names who divides by which budget', () => {
  expect(texts({ scheme: { executionRateBasis: 'initial' } })).toEqual([
    'warning 执行率的分母不同：示例市教育局2022年度以全年预算数为分母；示例市教育局2021年度以年初预算数为分母。公开的执行率不作差，可看“支出数 ÷ 全年预算数”一行。',
  ]);
});

test('warns of fiction beside fact, and tells of units', () => {
  expect(texts({ department: { name: '某局', fictional: false }, unit: '元' })).toEqual([
    'warning 示例市教育局2022年度是虚构的示例；某局2021年度是真实的报告。两者之差没有意义，只用来了解本页的功能。',
    'note 金额单位不同：示例市教育局2022年度以万元为单位；某局2021年度以元为单位。数字照原样列出，差额换算为万元。',
  ]);
});

test('points at corrections and at disagreements that were explained', () => {
  const correction = {
    date: '2023-10-12',
    field: 'budget.expenditure',
    from: '1',
    to: '2',
    reason: '录入',
  };
  const finding = { acknowledged: '核实中' };
  const other = { acknowledged: null };
  const document = exampleDocument({
    corrections: [correction],
    checks: { findings: [finding, other] } as never,
  });
  expect(cautions([document])).toEqual([
    {
      kind: 'note',
      text: '示例市教育局2022年度有1处不一致，部门已公开说明；差额按公开的数字计算。',
      links: [{ href: '/reports/slsjyj/2022/#checks', text: '查看示例市教育局2022年度的核验' }],
    },
    {
      kind: 'note',
      text: '示例市教育局2022年度有1处更正，这里列出的是更正后的数字。',
      links: [
        { href: '/reports/slsjyj/2022/#corrections', text: '查看示例市教育局2022年度的更正' },
      ],
    },
  ]);
});
