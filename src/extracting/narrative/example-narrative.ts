import { departmentSchema } from '#core/department.ts';
import type { ExtractionContext } from '#extracting/extraction-context.ts';
import { type FoundNode, isFound } from '#extracting/found-value.ts';
import { extractNarrative } from './extract-narrative.ts';

const departments = [
  {
    ...departmentSchema.parse({ names: [{ name: '示例市民政局' }], short: '市民政局' }),
    id: 'slsmzj',
  },
  { ...departmentSchema.parse({ names: [{ name: '示例市教育局' }] }), id: 'slsjyj' },
];

/** What the paragraphs of a report of 示例市民政局 for 2021 state, as front matter would write it. */
export function exampleNarrative(
  paragraphs: readonly string[],
  context: Partial<ExtractionContext> = {},
): { readonly data: Record<string, unknown>; readonly unsure: readonly string[] } {
  const title = '示例市民政局2021年度部门整体支出绩效自评报告';
  const blocks = [title, ...paragraphs].map((text, index) => {
    return { kind: 'paragraph', text, level: null, calls: [], place: `第${index + 1}段` } as const;
  });
  const found = extractNarrative({ blocks }, { departments, schemes: [], ...context });
  const data = plain(found.data) as Record<string, unknown>;
  return { data, unsure: found.unsure.map(({ what, why }) => `${what}：${why}`) };
}

function plain(node: FoundNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (Array.isArray(node)) return node.map(plain);
  if (isFound(node)) return node.value;
  return Object.fromEntries(
    Object.entries(node)
      .map(([key, one]) => [key, plain(one)] as const)
      .filter(([, value]) => value !== undefined),
  );
}
