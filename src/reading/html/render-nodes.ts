import { createRequire } from 'node:module';
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type * as Html from 'hast-util-to-html';
import type { Code, Heading, Nodes, Root } from 'mdast';
import type * as Hast from 'mdast-util-to-hast';
import { figureAt } from '#core/figure-at.ts';
import { mergedRanges } from '#core/merged-cells.ts';
import type { Report } from '#core/report.ts';
import type { ReportData } from '#core/report-schema.ts';
import { boxTables, mergeCells } from './hast-tables.ts';
import { markFigures } from './mark-figures.ts';
import type { RenderingState } from './rendering-state.ts';

/** The components of the safe subset as HTML; attributes have been checked to be literal text. */
interface JsxNode {
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
}

/** Nodes of a report's text as HTML, by the libraries; everything is escaped on the way out. */
export function renderNodes(
  nodes: Root['children'],
  report: Report,
  { marks, numbering }: RenderingState,
): string {
  const { toHast, toHtml } = writers();
  const jsx: Hast.Handler = (state, node: JsxNode & Nodes) =>
    component(report.data, node, state.all(node as never));
  const marked = copied<Root>({ type: 'root', children: nodes });
  markFigures(marked, marks);
  const tree = toHast(marked, {
    clobberPrefix: 'note-',
    footnoteLabel: '注释',
    footnoteLabelTagName: 'h2',
    footnoteBackContent: '↩',
    footnoteBackLabel: (index) => `返回正文第${index + 1}处注释`,
    handlers: {
      mdxJsxFlowElement: jsx,
      mdxJsxTextElement: jsx,
      // Without the name of a language, which no page uses and which may be any text.
      code: (_, { value }: Code): Element =>
        element('pre', {}, [element('code', {}, [{ type: 'text', value: `${value}\n` }])]),
      heading: (state, node: Heading): Element => {
        const properties = { id: report.sections[numbering.headings]?.anchor ?? '' };
        numbering.headings += 1;
        return element(`h${node.depth}`, properties, state.all(node) as ElementContent[]);
      },
    },
  }) as HastRoot;
  numbering.tables = boxTables(tree, numbering.tables);
  return toHtml(tree);
}

const require = createRequire(import.meta.url);

/** The 80 modules that write what is not plain, loaded by the first who needs them. */
function writers() {
  const { toHast } = require('mdast-util-to-hast') as typeof Hast;
  const { toHtml } = require('hast-util-to-html') as typeof Html;
  return { toHast, toHtml };
}

/** The same nodes in new lists: places and texts are not written to. */
function copied<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copied) } : { ...node };
}

function component(data: ReportData, node: JsxNode, children: readonly unknown[]): Element {
  const attribute = (name: string) =>
    String(node.attributes.find((one) => one.name === name)?.value ?? '');
  const content = children as ElementContent[];
  if (node.name === 'Figure') {
    const value = figureAt(data, attribute('of')) ?? '';
    return element('span', { className: ['figure'] }, [{ type: 'text', value }]);
  }
  if (node.name === 'Table') {
    const [table] = content.filter((child) => child.type === 'element');
    if (table) mergeCells(table, mergedRanges(attribute('merged')));
    return table ?? element('div', {}, content);
  }
  const title = attribute('title');
  const head = title
    ? [element('p', { className: ['note-title'] }, [{ type: 'text', value: title }])]
    : [];
  return element('aside', { className: ['note'] }, [...head, ...content]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
