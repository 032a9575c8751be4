import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** What came over the line since the counting began. */
export interface Bytes {
  readonly sum: () => number;
  /** One line for each file, for a person to see what weighs. */
  readonly list: () => string;
}

/** Counts the bytes on the line as the browser does: heads included, bodies as they travelled. */
export async function countBytes(page: Page): Promise<Bytes> {
  const session = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  // The least that hosts do; brotli is smaller.
  await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' });
  return {
    sum: () => [...sizes.values()].reduce((sum, size) => sum + size, 0),
    list: () =>
      [...sizes].map(([id, size]) => `${size} ${addresses.get(id) ?? 'unknown'}`).join('\n'),
  };
}

/** How late scripts arrive, in milliseconds: long after the page is shown. */
const late = 250;

/**
 * Watches what moves on the pages that are opened from here on, with scripts that come late, so that
 * whatever they change is changed before the reader's eyes.
 *
 * @returns Asks for the moves so far, one line each.
 */
export async function layoutShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.route('**/*.js', async (route) => {
    await wait(late);
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        // A word moves by a hair when the rest of its line arrives: nobody sees a thousandth of a percent.
        if (entry.hadRecentInput || entry.value < 0.00005) continue;
        const names = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element?.cloneNode(false) instanceof Element
            ? (element.cloneNode(false) as Element).outerHTML
            : 'text';
        });
        shifts.push(`${entry.value} ${names.join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    // What is drawn last is told in the frame after.
    return page.evaluate(
      () =>
        new Promise<readonly string[]>((told) => {
          requestAnimationFrame(() =>
            setTimeout(() => told((globalThis as never as { shifts: string[] }).shifts), 50),
          );
        }),
    );
  };
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
