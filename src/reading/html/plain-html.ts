import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Report } from '#core/report.ts';
import { tableLabel } from './hast-tables.ts';
import { type FigureMarks, markClasses, piecesOf } from './mark-figures.ts';
import type { RenderingState } from './rendering-state.ts';

/**
 * A paragraph, a heading or a table of nothing but text, words with weight and figures, as HTML: the
 * libraries, which make a tree of it and walk that several times, take fifteen times as long.
 *
 * @returns Exactly what they give; `null` for whatever else there is, and then nothing is counted.
 */
export function plainHtml(
  node: RootContent,
  report: Report,
  { marks, numbering }: RenderingState,
): string | null {
  if (node.type === 'paragraph') {
    const said = phrases(node.children, marks);
    return said === null ? null : `<p>${said}</p>`;
  }
  if (node.type === 'heading') {
    const said = phrases(node.children, marks);
    if (said === null) return null;
    const anchor = report.sections[numbering.headings]?.anchor ?? '';
    numbering.headings += 1;
    return `<h${node.depth} id="${anchor}">${said}</h${node.depth}>`;
  }
  if (node.type !== 'table') return null;
  const rows = rowsOf(node, marks);
  if (rows === null) return null;
  numbering.tables += 1;
  return box(rows, numbering.tables);
}

function box([head = '', ...body]: readonly string[], number: number): string {
  const rest = body.length > 0 ? `<tbody>\n${body.join('\n')}\n</tbody>\n` : '';
  const table = `<table>\n<thead>\n${head}\n</thead>\n${rest}</table>`;
  return `<section class="table-box" tabindex="0" aria-label="${tableLabel(number)}">${table}</section>`;
}

function rowsOf({ align, children }: Table, marks: FigureMarks): readonly string[] | null {
  const columns = (align ?? []).map(classOf);
  const rows: string[] = [];
  for (const row of children) {
    const said = row.children.length === columns.length ? cellsOf(row, marks) : null;
    if (said === null) return null;
    const tag = rows.length === 0 ? 'th' : 'td';
    const scope = rows.length === 0 ? ' scope="col"' : '';
    const cells = said.map((cell, at) => `<${tag}${scope}${columns[at]}>${cell}</${tag}>`);
    rows.push(`<tr>\n${cells.join('\n')}\n</tr>`);
  }
  return rows;
}

function cellsOf({ children }: TableRow, marks: FigureMarks): readonly string[] | null {
  const cells = children.map((cell) => phrases(cell.children, marks));
  return cells.every((cell) => cell !== null) ? cells : null;
}

/** Columns aligned on the right hold numbers. */
function classOf(align: string | null): string {
  if (align === 'right') return ' class="number"';
  return align === 'center' ? ' class="centred"' : '';
}

function phrases(nodes: readonly PhrasingContent[], marks: FigureMarks): string | null {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text' && !/[\r\n]/u.test(node.value)) {
      for (const { value, status } of piecesOf(node, marks)) {
        const text = escaped(value);
        const classes = status && markClasses(status).join(' ');
        html += classes ? `<span class="${classes}">${text}</span>` : text;
      }
    } else if (node.type === 'strong') {
      const said = phrases(node.children, marks);
      if (said === null) return null;
      html += `<strong>${said}</strong>`;
    } else {
      return null;
    }
  }
  return html;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}
