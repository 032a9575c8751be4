/** A part of a long list; numbers of pages and of items count from 1. */
export interface Page<Item> {
  readonly number: number;
  /** How many pages there are. */
  readonly count: number;
  readonly items: readonly Item[];
  /** The number of its first item, 0 when the list is empty. */
  readonly from: number;
  readonly to: number;
  /** Items of the whole list. */
  readonly total: number;
}

/** Items on one page of each list: so many that a page stays quick to load and to look through. */
export const pageSizes = {
  reports: 100,
  departments: 500,
  years: 100,
  indicators: 200,
  indicatorUses: 200,
  projects: 200,
  corrections: 100,
} as const;

/** Cuts a list into pages of a size; an empty list is one empty page. */
export function pagesOf<Item>(items: readonly Item[], size: number): readonly Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => {
    const start = index * size;
    const part = items.slice(start, start + size);
    return {
      number: index + 1,
      count,
      items: part,
      from: part.length === 0 ? 0 : start + 1,
      to: start + part.length,
      total: items.length,
    };
  });
}

/** Pages that are offered beside the page in view. */
const near = 2;

/**
 * The page numbers to offer: the first, the last and those near the one in view; `null` stands for
 * what is left out.
 */
export function pageNumbers({
  number,
  count,
}: Pick<Page<unknown>, 'number' | 'count'>): readonly (number | null)[] {
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === count || Math.abs(one - number) <= near,
  );
  return shown.flatMap((one, index) => {
    const before = shown[index - 1];
    return before !== undefined && one - before > 1 ? [null, one] : [one];
  });
}
