import { printedNumber } from '#importers/html/number-format.ts';
import type { WordList } from './lists.ts';

/** A label, and whether each of its numbers was printed as the list asks. */
export interface ListLabel {
  readonly text: string;
  readonly isCertain: boolean;
}

/** Counts the numbered paragraphs of a document in order and prints the label of each. */
export function listCounter(): (list: WordList, level: number) => ListLabel {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<WordList>();
  return (list, level) => {
    const numbers = counts.get(list.definition) ?? [];
    counts.set(list.definition, numbers);
    if (!begun.has(list)) {
      begun.add(list);
      for (const [at] of list.restarts) numbers[at] = undefined;
    }
    const first = list.restarts.get(level) ?? list.levels.get(level)?.start ?? 1;
    numbers[level] = numbers[level] === undefined ? first : numbers[level] + 1;
    for (const [deeper, { restart }] of list.levels) {
      const begins = restart === null || (restart > 0 && level < restart);
      if (deeper > level && begins) numbers[deeper] = undefined;
    }
    return label(list, level, numbers);
  };
}

function label(list: WordList, level: number, numbers: readonly (number | undefined)[]): ListLabel {
  const own = list.levels.get(level);
  let isCertain = true;
  const text = (own?.pattern ?? '').replaceAll(/%([1-9])/gu, (_, place: string) => {
    const at = Number(place) - 1;
    const number = numbers[at] ?? list.levels.get(at)?.start ?? 1;
    const stated = list.levels.get(at)?.format ?? 'decimal';
    const printed = printedNumber(number, own?.plain ? 'decimal' : stated);
    isCertain &&= printed !== null;
    return printed ?? String(number);
  });
  return { text: own?.format === 'bullet' ? '' : text, isCertain };
}
