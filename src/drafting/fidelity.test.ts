import { expect, test } from 'vitest';
import type { SourceDocument } from '#importers/source-document.ts';
import { fidelityOf } from './fidelity.ts';

const document = (text: string): SourceDocument => ({ format: 'txt', blocks: [], lost: [], text });
const compare = (before: string, after: string) =>
  fidelityOf(document(before), { text: after, tables: 0 });

test('joined lines are the same text, and numbers broken over lines are whole', () => {
  expect(
    compare('执行率 95.\n\n10%，支出 48\n09.15 万元', '执行率95.10%，支出4809.15万元'),
  ).toEqual({
    charactersIn: 21,
    charactersOut: 21,
    isVerbatim: true,
    tablesIn: 0,
    tablesOut: 0,
    figuresIn: 4,
    absentFigures: [],
    missing: [],
    added: [],
  });
});

test('what the draft lacks is counted, figures by name', () => {
  const { isVerbatim, absentFigures, missing, added } = compare(
    '支出4809.15万元，其中20万元。20场',
    '支出4809.15万元，其中20万元。',
  );
  expect(isVerbatim).toBe(false);
  expect(absentFigures).toEqual(['20']);
  expect(missing).toEqual([
    { character: '0', count: 1 },
    { character: '2', count: 1 },
    { character: '场', count: 1 },
  ]);
  expect(added).toEqual([]);
});

test('a changed figure is absent, however alike the new one is', () => {
  expect(compare('支出4809.15万元', '支出4890.15万元').absentFigures).toEqual(['4809.15']);
});
