import type { Page } from 'playwright-core';

/** How readers and tests see the search page. */

export const field = (page: Page) => page.locator('site-search input[name="q"]');
export const status = (page: Page) => page.locator('site-search .search-status');
export const results = (page: Page) => page.locator('.results > li');

/** Types a query into the search page and waits for the whole answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await page.waitForFunction(
    (asked) => new URLSearchParams(location.search).get('q') === asked,
    query.trim(),
  );
  await answered(page);
}

/** Waits until the answer to the question in the address is complete. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.results[aria-busy="false"]').waitFor({ state: 'attached' });
}

/** The reports that are shown, `gzgsl/2021`, in their order. */
export async function reportsShown(page: Page): Promise<readonly string[]> {
  return await results(page).evaluateAll((items) =>
    items.map((item) => {
      const path = item.querySelector<HTMLAnchorElement>('h2 a')?.pathname ?? '';
      return path.replace(/^\/reports\/|\/$/gu, '');
    }),
  );
}
