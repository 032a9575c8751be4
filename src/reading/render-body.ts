import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Heading, Nodes } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import type { BoundFigure } from '#binding/binding.ts';
import type { CellRange } from '#core/cell-range.ts';
import { figureAt } from '#core/figure-at.ts';
import { cellsIn, mergedRanges } from '#core/merged-cells.ts';
import type { Report } from '#core/report.ts';
import { markFigures } from './mark-figures.ts';
import { walk } from './walk.ts';

/** The components of the safe subset as HTML; attributes have been checked to be literal text. */
interface JsxNode {
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
}

/**
 * The report's text as HTML. Headings carry the outline's anchors, wide tables scroll in a box of
 * their own, and everything is escaped on the way out.
 *
 * @param figures - Figures to be marked with what they were held against, for the 核对视图.
 */
export function renderBody(report: Report, figures: readonly BoundFigure[] = []): string {
  const anchors = report.sections.map(({ anchor }) => anchor);
  let heading = 0;
  const jsx: Handler = (state, node: JsxNode & Nodes) =>
    component(report, node, state.all(node as never));
  const marked = copied(report.body);
  markFigures(marked, figures);
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
        const anchor = anchors[heading] ?? '';
        heading += 1;
        const properties = { id: anchor };
        return {
          type: 'element',
          tagName: `h${node.depth}`,
          properties,
          children: state.all(node) as ElementContent[],
        };
      },
    },
  }) as HastRoot;
  boxTables(tree);
  return toHtml(tree);
}

/** The same nodes in new lists: places and texts are not written to. */
function copied<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copied) } : { ...node };
}

function component(report: Report, node: JsxNode, children: readonly unknown[]): Element {
  const attribute = (name: string) =>
    String(node.attributes.find((one) => one.name === name)?.value ?? '');
  const content = children as ElementContent[];
  if (node.name === 'Figure') {
    const value = figureAt(report.data, attribute('of')) ?? '';
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

/** Makes the first cell of each range span it, and takes out the cells that it covers. */
function mergeCells(table: Element, ranges: readonly CellRange[]): void {
  const rows: Element[] = [];
  walk<HastNodes>(table, (node) => {
    if (node.type === 'element' && node.tagName === 'tr') rows.push(node);
  });
  const grid = rows.map((row) => row.children.filter((child) => child.type === 'element'));
  const covered = new Set<ElementContent>();
  for (const range of ranges) {
    const [cell, ...others] = [...cellsIn(range)].map(({ row, column }) => grid[row]?.[column]);
    for (const other of others) if (other) covered.add(other);
    const rowSpan = range.lastRow - range.firstRow + 1;
    const colSpan = range.lastColumn - range.firstColumn + 1;
    if (cell && rowSpan > 1) cell.properties['rowSpan'] = rowSpan;
    if (cell && colSpan > 1) cell.properties['colSpan'] = colSpan;
  }
  for (const row of rows) row.children = row.children.filter((child) => !covered.has(child));
  const heads = ranges.filter(({ firstRow }) => firstRow === 0).map(({ lastRow }) => lastRow);
  widenHead(table, rows.slice(1, Math.max(0, ...heads) + 1));
}

/** Rows into which a cell of the head reaches are part of the head: a span ends with its row group. */
function widenHead(table: Element, rows: readonly Element[]): void {
  const [head, body] = table.children.filter((child) => child.type === 'element');
  if (!head || !body) return;
  for (const row of rows) {
    body.children.splice(body.children.indexOf(row), 1);
    head.children.push(row);
    for (const cell of row.children) if (cell.type === 'element') cell.tagName = 'th';
  }
  if (!body.children.some((child) => child.type === 'element')) {
    table.children = table.children.filter((child) => child !== body);
  }
}

/** A table wider than a phone scrolls inside a focusable region instead of widening the page. */
function boxTables(tree: HastRoot): void {
  let tables = 0;
  walk<HastNodes>(tree, (node, parent) => {
    if (node.type !== 'element' || node.tagName !== 'table') return true;
    if (!parent || !('children' in parent)) return true;
    for (const cell of cellsOf(node)) {
      if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      alignByClass(cell);
    }
    tables += 1;
    // Regions are told apart by their names.
    const ariaLabel = `正文表格${tables}，可左右滚动`;
    const properties = { className: ['table-box'], tabIndex: 0, ariaLabel };
    parent.children[parent.children.indexOf(node)] = element('section', properties, [node]);
    return false;
  });
}

function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  walk<HastNodes>(table, (node) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'th' || node.tagName === 'td') cells.push(node);
  });
  return cells;
}

/** Columns aligned on the right hold numbers; the attribute that Markdown gives is out of HTML. */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties['align'];
  if (align === 'right') properties['className'] = ['number'];
  if (align === 'center') properties['className'] = ['centred'];
}
