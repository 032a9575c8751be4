import type { ListedPage } from './listed-page.ts';
import { partOf } from './page-part.ts';

/** So many pages are sent to a renderer at a time, more where they belong together. */
const batchSize = 24;

/**
 * Pages in the portions in which renderers take them, the longest first: what is gathered from all
 * reports goes to whoever listed it, the open data to the next one. The pages of a department's reports
 * stay together: each is made from the report and from that of the year before.
 */
export function pageBatches<Page extends Pick<ListedPage, 'file'>>(
  pages: readonly Page[],
): readonly (readonly Page[])[] {
  const sorted = pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const groups = Map.groupBy(sorted, ({ file }) => groupOf(file));
  const first = wholes.flatMap((whole) => {
    const group = groups.get(whole);
    groups.delete(whole);
    return group ? [group] : [];
  });
  const batches: Page[][] = [];
  for (const group of groups.values()) {
    const last = batches.at(-1);
    if (last && last.length + group.length <= batchSize) last.push(...group);
    else batches.push([...group]);
  }
  return [...first, ...batches];
}

/** Groups that are never divided: each renderer would collect the details of all reports for itself. */
const wholes = ['gathered', 'data'];

/** `data` of `data/projects.csv`, `reports/slsjyj` of `reports/slsjyj/2022.csv`. */
function groupOf(file: string): string {
  const [kind = '', name = ''] = file.split('/');
  const group = partOf(kind) === 'gathered' ? 'gathered' : kind;
  return wholes.includes(group) ? group : `${kind}/${name}`;
}
