import type { Nodes, Root } from 'mdast';
import type { BoundFigure } from '#binding/binding.ts';
import type { Report } from '#core/report.ts';
import { walk } from '#reading/markdown/walk.ts';
import { figureMarks } from './mark-figures.ts';
import { plainHtml } from './plain-html.ts';
import { renderNodes } from './render-nodes.ts';
import type { RenderingState } from './rendering-state.ts';

/**
 * The report's text as HTML. Headings carry the outline's anchors, wide tables scroll in a box of
 * their own, and everything is escaped on the way out.
 *
 * @param figures - Figures to be marked with what they were held against, for the 核对视图.
 */
export function renderBody(report: Report, figures: readonly BoundFigure[] = []): string {
  if (refers(report.body)) return renderWhole(report, figures);
  const state = begun(figures);
  return report.body.children
    .map((node) => plainHtml(node, report, state) ?? renderNodes([node], report, state))
    .join('\n');
}

/** The same by the libraries alone. */
export function renderWhole(report: Report, figures: readonly BoundFigure[] = []): string {
  return renderNodes(report.body.children, report, begun(figures));
}

function begun(figures: readonly BoundFigure[]): RenderingState {
  return { marks: figureMarks(figures), numbering: { headings: 0, tables: 0 } };
}

/** What stands at one place of a text and means something of another. */
const referring = ['definition', 'linkReference', 'footnoteDefinition', 'footnoteReference'];

/** Whether parts of a text refer to others: those are rendered together. */
function refers(tree: Root): boolean {
  let found = false;
  walk<Nodes>(tree, ({ type }) => {
    found ||= referring.includes(type);
    return !found && type !== 'text';
  });
  return found;
}
