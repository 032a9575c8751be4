import { describe, expect, test } from 'vitest';
import { type FoundNode, isFound, isFoundList } from '#extracting/found-value.ts';
import { narrativeLines } from '#extracting/text/narrative-lines.ts';
import { accountsFound } from './accounts-found.ts';

/** The budget that a paragraph under a heading of accounts states, as plain text. */
function budget(text: string): unknown {
  const blocks = ['一、收支情况', text].map((line, index) => {
    const place = `第${index + 1}段`;
    return { kind: 'paragraph', text: line, level: null, calls: [], place } as const;
  });
  const reporter = { selfNames: ['示例局'], year: 2022 };
  return plain(accountsFound(narrativeLines({ blocks }), [], reporter).budget);
}

function plain(node: FoundNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (isFoundList(node)) return node.map(plain);
  if (isFound(node)) return node.value;
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, plain(one)]));
}

describe('a budget told by its steps', () => {
  const told = '部门预算总额300.50万元，其中：年初预算200万元，上年结转0.5万元，年中追加';

  test('is the adjusted one where the steps make it up', () => {
    expect(budget(`${told}100万元。`)).toEqual({
      initial: '200',
      adjusted: '300.50',
      openingCarryover: '0.5',
    });
  });

  test('stays open where they do not', () => {
    expect(budget(`${told}99万元。`)).not.toHaveProperty('adjusted');
  });
});

describe('contracts by kind of supplier', () => {
  const told = '2022年政府采购支出总额90万元，授予';

  test('are listed where no kind holds another', () => {
    expect(budget(`${told}中型企业合同金额30万元，授予小型企业合同金额20万元。`)).toMatchObject({
      procurement: {
        actual: '90',
        awards: [
          { name: '中型企业', amount: '30' },
          { name: '小型企业', amount: '20' },
        ],
      },
    });
  });

  test('are left out where one holds another', () => {
    expect(budget(`${told}中小企业合同金额50万元，其中：授予小微企业合同金额20万元。`)).toEqual({
      procurement: { actual: '90' },
    });
  });
});

test('nothing is nothing in every unit', () => {
  expect(
    budget('“三公”经费支出3万元，其中公务接待费支出3万元，因公出国（境）费0元。'),
  ).toMatchObject({
    threePublic: { expenditure: { abroad: '0' } },
  });
});
