import { type CellObject, SSF } from '@e965/xlsx';
import { shownNumber } from './shown-number.ts';

/** What a cell shows, and what it stores where that is another value. */
export interface ShownValue {
  readonly text: string;
  /** `null` where the text says all that is stored. */
  readonly stored: string | null;
  /** Whether the text is what is stored, because nothing is sure about what is shown. */
  readonly isStored: boolean;
}

/** The text of a cell as spreadsheets display it: never a number printed anew. */
export function shownValue(cell: CellObject): ShownValue {
  const told = { text: lines(cell.w ?? String(cell.v ?? '')), stored: null, isStored: false };
  if (cell.t !== 'n' || typeof cell.v !== 'number' || typeof cell.z !== 'string') return told;
  const text = shownNumber(cell.v, cell.z)?.trim();
  if (text === undefined) return { text: printed(cell.v), stored: null, isStored: true };
  const isDate = SSF.is_date(cell.z);
  return {
    text,
    stored: isDate || saysAll(text, cell.v) ? null : printed(cell.v),
    isStored: false,
  };
}

function lines(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[ \t\u00a0\u3000]*\n[ \t\u00a0\u3000]*/gu, '\n')
    .trim();
}

function saysAll(text: string, value: number): boolean {
  const number = /-?\d[\d,]*(?:\.\d+)?(?:E[+-]?\d+)?/iu.exec(text)?.[0];
  if (number === undefined) return false;
  const sign = /^\(.*\)$/u.test(text) ? -1 : 1;
  const shown = sign * Number(number.replaceAll(',', '')) * (text.includes('%') ? 0.01 : 1);
  // Spreadsheets keep 15 digits; what a float adds to them is nobody's figure.
  return Math.abs(shown - value) <= Math.abs(value) * 1e-14;
}

function printed(value: number): string {
  return String(Number(value.toPrecision(15)));
}
