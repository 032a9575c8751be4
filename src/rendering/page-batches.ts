import type { ListedPage } from './page-list.ts';

/** So many pages are sent to a renderer at a time, more where they belong together. */
const batchSize = 24;

/** Pages that are made from the details of all reports, which each renderer would collect for itself. */
const wholes: readonly string[] = ['data', 'indicators', 'projects'];

/**
 * Pages in the portions in which renderers take them, the longest first. The pages of a department's
 * reports stay together: each is made from the report and from that of the year before.
 */
export function pageBatches<Page extends Pick<ListedPage, 'file'>>(
  pages: readonly Page[],
): readonly (readonly Page[])[] {
  const sorted = pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const groups = [...Map.groupBy(sorted, ({ file }) => groupOf(file))];
  const [first, others] = [true, false].map((whole) =>
    groups.filter(([group]) => wholes.includes(group) === whole).map(([, list]) => list),
  );
  const batches: Page[][] = [];
  for (const group of others ?? []) {
    const last = batches.at(-1);
    if (last && last.length + group.length <= batchSize) last.push(...group);
    else batches.push([...group]);
  }
  return [...(first ?? []), ...batches];
}

/** `data` of `data/projects.csv`, `reports/slsjyj` of `reports/slsjyj/2022.csv`. */
function groupOf(file: string): string {
  const [kind = '', name = ''] = file.split('/');
  return wholes.includes(kind) ? kind : `${kind}/${name}`;
}
