import type { SourceDocument } from '#importers/source-document.ts';

/** What became of a document on its way into a draft; characters are counted without white space. */
export interface Fidelity {
  readonly charactersIn: number;
  readonly charactersOut: number;
  /** Whether the draft has every character of the original, in the same order. */
  readonly isVerbatim: boolean;
  readonly tablesIn: number;
  readonly tablesOut: number;
  readonly figuresIn: number;
  /** Numbers of the original that the draft lacks, or has less often, each as often as it lacks. */
  readonly absentFigures: readonly string[];
  /** Characters that the draft has less often than the original, with how often; likewise more. */
  readonly missing: readonly CharacterCount[];
  readonly added: readonly CharacterCount[];
}

export interface CharacterCount {
  readonly character: string;
  readonly count: number;
}

/**
 * Compares a document with the draft made from it, as the draft reads.
 *
 * @param written - Title and text of the draft, read back by the reader of reports.
 */
export function fidelityOf(
  document: SourceDocument,
  written: { readonly text: string; readonly tables: number },
): Fidelity {
  const before = withoutSpaces(document.text);
  const after = withoutSpaces(written.text);
  const [characters, drafted] = [counts([...before]), counts([...after])];
  const figures = figuresOf(document.text);
  return {
    charactersIn: [...before].length,
    charactersOut: [...after].length,
    isVerbatim: before === after,
    tablesIn: document.blocks.filter(({ kind }) => kind === 'table').length,
    tablesOut: written.tables,
    figuresIn: figures.length,
    absentFigures: absentFigures(figures, figuresOf(written.text)),
    missing: surplus(characters, drafted),
    added: surplus(drafted, characters),
  };
}

/** What is left of a text for comparing: its characters in order. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Every number of a text; one that is broken over two lines gives two. */
function figuresOf(text: string): readonly string[] {
  return text.match(/\d+(?:[.,，]\d+)*%?/gu) ?? [];
}

function absentFigures(before: readonly string[], after: readonly string[]): readonly string[] {
  const [printed, drafted] = [counts(before), counts(after)];
  const absent = listed(surplus(printed, drafted));
  // A number that the draft has and the original has not was put together from pieces of it.
  for (const whole of listed(surplus(drafted, printed))) {
    const pieces = takenApart(whole.replaceAll(/[.,，]/gu, ''), absent);
    for (const piece of pieces) absent.splice(absent.indexOf(piece), 1);
  }
  return absent;
}

/** Those of the numbers that, one behind the other, make up the digits; none when they do not. */
function takenApart(digits: string, numbers: readonly string[]): readonly string[] {
  if (digits === '') return [];
  for (const number of new Set(numbers)) {
    const plain = number.replaceAll(/[.,，]/gu, '');
    if (!digits.startsWith(plain)) continue;
    const rest = digits.slice(plain.length);
    const others = takenApart(rest, numbers.toSpliced(numbers.indexOf(number), 1));
    if (rest === '' || others.length > 0) return [number, ...others];
  }
  return [];
}

function listed(surplus: readonly CharacterCount[]): string[] {
  return surplus.flatMap(({ character, count }) => Array.from({ length: count }, () => character));
}

function counts(items: readonly string[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const item of items) all.set(item, (all.get(item) ?? 0) + 1);
  return all;
}

/** What stands more often in one count than in the other. */
function surplus(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): readonly CharacterCount[] {
  return [...one]
    .map(([character, count]) => ({ character, count: count - (other.get(character) ?? 0) }))
    .filter(({ count }) => count > 0);
}
