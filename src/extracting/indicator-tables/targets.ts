import type { FoundRecord } from '#extracting/found-value.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { type HeadedCell, pathOf } from './cells.ts';
import { readCoefficient } from './coefficient.ts';
import { textRoles } from './facts.ts';
import type { Reading } from './reading.ts';
import { nameOf, noteOf } from './reasons.ts';
import { type TargetValues, type Told, targetValues } from './target.ts';
import type { Branch } from './tree.ts';

/** The target of an indicator with its result, none where the table states neither. */
export function targetOf(leaf: Branch, reading: Reading): readonly FoundRecord[] {
  const { texts, marks, unsure } = reading;
  const wanted = wantedCell(leaf, reading);
  const cell = (role: 'relation' | 'unit' | 'actual') => texts[role].get(leaf)?.cell ?? null;
  const values = targetValues({
    relation: cell('relation'),
    target: wanted?.cell ?? null,
    unit: cell('unit'),
    actual: cell('actual'),
  });
  if (!wanted && cell('actual') === null) return [];
  for (const doubt of values.doubts)
    unsure.push({
      what: `“${leaf.name}”的${headOf(leaf, reading, doubt.cell)} ${cellWords(doubt.cell.text)}`,
      why: doubt.why,
      place: doubt.cell.place,
    });
  const read = texts.coefficient.get(leaf);
  const coefficient = read ? readCoefficient(leaf, read, marks.get(leaf)) : null;
  if (coefficient && !('value' in coefficient)) unsure.push(coefficient);
  const note = noteOf(leaf, reading);
  const goal = leaf.parent && leaf.parent.level >= 2 ? leaf.parent : null;
  return [
    {
      ...(goal && { goal: nameOf(goal) }),
      name: nameOf(leaf),
      ...toldValues(leaf, reading, values),
      ...marks.get(leaf),
      ...(coefficient && 'value' in coefficient && { coefficient }),
      ...(note && { note }),
    },
  ];
}

function toldValues(leaf: Branch, reading: Reading, values: TargetValues): FoundRecord {
  const found = (told: Told | undefined) =>
    told && {
      value: told.value,
      place: told.cell.place,
      quote: [headOf(leaf, reading, told.cell), ...pathOf(leaf).map(({ name }) => name)]
        .join('｜')
        .concat(`：${cellWords(told.cell.text)}`),
    };
  const entries = (['relation', 'target', 'actual', 'unit'] as const).flatMap((key) => {
    const value = found(values[key]);
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function headOf(leaf: Branch, { texts }: Reading, cell: GridCell): string {
  const all = textRoles.flatMap((role) => texts[role].get(leaf) ?? []);
  return all.find((headed) => headed.cell === cell)?.column.head ?? '';
}

/** The target that counts: the adjusted one where it says the same as the first, or stands alone. */
function wantedCell(leaf: Branch, { texts, unsure }: Reading): HeadedCell | null {
  const plain = texts.target.get(leaf);
  const initial = texts.initialTarget.get(leaf);
  const adjusted = texts.adjustedTarget.get(leaf);
  if (plain) return plain;
  if (!initial || !adjusted) return adjusted ?? initial ?? null;
  if (cellWords(initial.cell.text) === cellWords(adjusted.cell.text)) return adjusted;
  const what = `“${leaf.name}”的目标值 ${cellWords(initial.cell.text)}、${cellWords(adjusted.cell.text)}`;
  unsure.push({ what, why: '年初指标值与调整指标值不同', place: adjusted.cell.place });
  return null;
}
