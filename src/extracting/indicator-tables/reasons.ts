import type { Found } from '#extracting/found-value.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { type HeadedCell, indicatorQuote } from './cells.ts';
import type { Reading } from './reading.ts';
import type { Branch } from './tree.ts';

/** An indicator's name. */
export function nameOf({ name, cell }: Branch): Found {
  return { value: name, place: cell.place, quote: cellWords(cell.text) };
}

/** 扣分原因 always, 偏差原因 where marks were lost: a target may be passed by far as well. */
export function reasonOf(branch: Branch, { texts, marks }: Reading): Found | null {
  const deduction = textFound(branch, texts.deduction.get(branch));
  if (deduction) return deduction;
  const { fullMark, score } = marks.get(branch) ?? {};
  const lost = fullMark && score && Number(score.value) < Number(fullMark.value);
  return lost ? textFound(branch, texts.deviation.get(branch)) : null;
}

/** What a target says beside its values: 偏差原因, else 备注, else why marks were lost. */
export function noteOf(leaf: Branch, reading: Reading): Found | null {
  const { deviation, note } = reading.texts;
  return (
    textFound(leaf, deviation.get(leaf)) ??
    textFound(leaf, note.get(leaf)) ??
    reasonOf(leaf, reading)
  );
}

/** A text as front matter has it; 无 states that there is none. */
function textFound(branch: Branch, headed: HeadedCell | undefined): Found | null {
  const value = cellWords(headed?.cell.text ?? '');
  if (!headed || /^(?:无|没有|无偏差|无扣分)?[。.]?$/u.test(value)) return null;
  return { value, place: headed.cell.place, quote: indicatorQuote(branch, headed) };
}
