import type { Element } from 'hast';
import type { Content } from './content.ts';
import { flowingText } from './flowing-text.ts';
import { placedCells } from './table.ts';
import { type Shown, show } from './walk.ts';

/** The text of a table cell or a note: a line for each of its paragraphs. */
export function cellText(cell: Element, { text, notes, losses }: Content, place: string): string {
  const line = flowingText();
  const breakLine = () => {
    text.push('\n');
    line.breakLine();
  };
  const shown: Shown = {
    text: (piece) => {
      text.push(piece);
      line.append(piece);
    },
    call: () => losses.add('cellNote', place),
    mark: (label) => {
      text.push(label);
      line.mark(label);
    },
    lineBreak: breakLine,
    blockStart: breakLine,
    blockEnd: breakLine,
    table: (table) => {
      losses.add('nestedTable', place);
      for (const row of placedCells(table)) {
        breakLine();
        for (const { element } of row) {
          for (const child of element.children) show(child, notes, shown);
          shown.text(' ');
        }
      }
      breakLine();
    },
    lost: (loss, what) => losses.add(loss, what || place),
  };
  for (const child of cell.children) show(child, notes, shown);
  return line.take().text;
}
