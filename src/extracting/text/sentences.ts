import type { Found } from '#extracting/found-value.ts';
import { coverQuotations } from '#prose/quotations.ts';
import type { NarrativeLine } from './narrative-lines.ts';

/** A stretch of a text by its offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text between marks that stand outside quotations; each ends with its mark. */
export function divided(text: string, marks: string, from = 0): readonly Stretch[] {
  const covered = coverQuotations(text);
  const stretches: Stretch[] = [];
  let start = from;
  for (let index = from; index < text.length; index += 1) {
    if (!marks.includes(covered[index] ?? '')) continue;
    stretches.push({ start, end: index + 1 });
    start = index + 1;
  }
  if (start < text.length) stretches.push({ start, end: text.length });
  return stretches;
}

/** A value with the sentence that states it, as printed. */
export function foundIn(line: NarrativeLine, value: string, { start, end }: Stretch): Found {
  const sentences = divided(line.text, '。！？');
  const first = sentences.findLast((one) => one.start <= start);
  const last = sentences.find((one) => one.end >= end);
  const quote = line.printed(first?.start ?? 0, last?.end ?? line.text.length).trim();
  return { value, place: line.place, quote };
}
