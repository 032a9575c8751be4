import { below, parseXml, type XmlElement } from '#importers/containers/xml.ts';
import { mostCells, tooLarge } from '#importers/limits.ts';
import { UnreadableDocument } from '#importers/source-document.ts';

/**
 * A workbook in XML of Excel 2003 whose every cell states its column. Programs leave it out where a
 * cell follows another, LibreOffice also where cells that are merged from above lie between, which
 * the library takes for their place.
 *
 * @see https://learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066(v=office.10)
 */
export function indexedCells(workbook: string): string {
  let xml = '';
  let read = 0;
  for (const table of below(parseXml(workbook)).filter((one) => isNamed(one, 'Table'))) {
    for (const { cell, column } of placed(table)) {
      if (indexOf(cell) !== null) continue;
      const at = cell.start + 1 + cell.name.length;
      xml += `${workbook.slice(read, at)} ss:Index="${column + 1}"`;
      read = at;
    }
  }
  return xml + workbook.slice(read);
}

function* placed(table: XmlElement): Generator<{ cell: XmlElement; column: number }> {
  const freeFrom: number[] = [];
  let row = -1;
  let places = 0;
  for (const tableRow of table.children.filter((one) => isNamed(one, 'Row'))) {
    row = indexOf(tableRow) ?? row + 1;
    let column = 0;
    for (const cell of tableRow.children.filter((one) => isNamed(one, 'Cell'))) {
      const stated = indexOf(cell);
      column = stated ?? column;
      while (stated === null && (freeFrom[column] ?? 0) > row) column += 1;
      yield { cell, column };
      const width = number(cell, 'MergeAcross') + 1;
      const below = row + number(cell, 'MergeDown') + 1;
      places += width;
      if (places > mostCells) throw new UnreadableDocument(tooLarge);
      for (let at = column; at < column + width; at += 1) freeFrom[at] = below;
      column += width;
    }
  }
}

function isNamed({ name }: XmlElement, expected: string): boolean {
  return name === expected || name === `ss:${expected}`;
}

/** From 0; `null` where an element follows the one before it. */
function indexOf(element: XmlElement): number | null {
  const stated = number(element, 'Index');
  return stated > 0 ? stated - 1 : null;
}

function number({ attributes }: XmlElement, name: string): number {
  return Number(attributes.get(`ss:${name}`) ?? 0);
}
