import type { Nodes, Root } from 'mdast';
import { figureAt } from '#core/figure-at.ts';
import type { Problem } from '#core/report.ts';
import type { ReportData } from '#core/report-schema.ts';
import { walk } from './walk.ts';

/** `<Figure of="…" />` elements that name no figure of the front matter. */
export function danglingFigures(tree: Root, data: ReportData): readonly Problem[] {
  const problems: Problem[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== 'Figure') return;
    const of = String(
      node.attributes.find((one) => 'name' in one && one.name === 'of')?.value ?? '',
    );
    if (figureAt(data, of) !== null) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const message = `<Figure> 的 of="${of}" 在元数据中没有对应的数字；请写成 budget.expenditure 的样子`;
    problems.push({ kind: 'body', at: [], place: { line, column }, message });
  });
  return problems;
}
