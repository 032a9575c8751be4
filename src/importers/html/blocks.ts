import type { Element, Root } from 'hast';
import type { LossList } from '#importers/losses.ts';
import type { SourceBlock, SourceTable } from '#importers/source-document.ts';
import { cellText } from './cell.ts';
import type { Content, HtmlUse } from './content.ts';
import { elementsBelow, isHidden, rawText } from './elements.ts';
import { flowingText } from './flowing-text.ts';
import { htmlNotes } from './notes.ts';
import { placedCells } from './table.ts';
import { type Shown, show } from './walk.ts';

export interface HtmlContent {
  readonly blocks: readonly SourceBlock[];
  /** Every character that is shown, white space as found, a line for each block. */
  readonly text: string;
}

/** What a browser shows of a page, as paragraphs, tables and notes. */
export function htmlBlocks(root: Root, use: HtmlUse, losses: LossList): HtmlContent {
  const content: Content = { blocks: [], text: [], notes: htmlNotes(root), use, losses };
  const flow = flowing(content);
  show(root, content.notes, flow);
  flow.blockEnd();
  for (const { label, body } of content.notes.bodies.values()) {
    const text = cellText(body, content, '');
    content.text.push('\n');
    content.blocks.push({ kind: 'note', label, text, place: `脚注${label}` });
  }
  return { blocks: content.blocks, text: content.text.join('') };
}

/** Takes running text as paragraphs. */
function flowing(content: Content): Shown {
  const { blocks, text, notes, use, losses } = content;
  const line = flowingText();
  const levels: (number | null)[] = [];
  let paragraphs = 0;
  let tables = 0;
  const end = () => {
    const taken = line.take();
    text.push('\n');
    if (taken.text === '' && taken.calls.length === 0) return;
    paragraphs += 1;
    const level = levels.at(-1) ?? null;
    blocks.push({ kind: 'paragraph', ...taken, level, place: `第${paragraphs}段` });
  };
  const flow: Shown = {
    text: (piece) => {
      text.push(piece);
      line.append(piece);
    },
    call: line.call,
    mark: (label) => {
      text.push(label);
      line.mark(label);
    },
    // A heading broken into lines is one heading; anywhere else a line is what a paragraph is.
    lineBreak: () => (levels.at(-1) == null ? end() : flow.text('\n')),
    blockStart: (level) => {
      end();
      // A block in a heading is part of it.
      levels.push(level ?? levels.at(-1) ?? null);
    },
    blockEnd: () => {
      end();
      levels.pop();
    },
    table: (table) => {
      end();
      if (isLayout(table, use)) {
        for (const { element } of placedCells(table).flat()) {
          for (const child of element.children) show(child, notes, flow);
          end();
        }
        return;
      }
      for (const caption of captionsOf(table)) show(caption, notes, flow);
      blocks.push(tableBlock(table, tables, content));
      tables += 1;
    },
    lost: (loss, what) => losses.add(loss, what || `第${paragraphs + 1}段附近`),
  };
  return flow;
}

function isLayout(table: Element, { outerTables }: HtmlUse): boolean {
  const cells = placedCells(table).flat();
  if (cells.length === 1) return true;
  return (
    outerTables === 'layout' && elementsBelow(table).some(({ tagName }) => tagName === 'table')
  );
}

function captionsOf({ children }: Element): readonly Element[] {
  return children.filter(
    (child) => child.type === 'element' && child.tagName === 'caption',
  ) as Element[];
}

function tableBlock(element: Element, table: number, content: Content): SourceTable {
  const { tablePlace, cellPlace } = content.use;
  for (const below of elementsBelow(element)) {
    const isLost = below.tagName === 'tr' && isHidden(below) && rawText(below).trim() !== '';
    if (isLost) content.losses.add('hiddenRow', tablePlace(table));
  }
  const rows = placedCells(element).map((cells) => {
    const row = cells.map(({ element: cell, row, column, rowSpan, columnSpan }) => {
      const place = cellPlace({ table, row, column });
      const text = cellText(cell, content, place);
      content.text.push('\t');
      return { text, column, rowSpan, columnSpan, place };
    });
    content.text.push('\n');
    return row;
  });
  return { kind: 'table', rows, place: tablePlace(table) };
}
