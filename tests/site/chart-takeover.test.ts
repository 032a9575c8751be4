import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone, seeAll, visit } from './visit.ts';

const pages = ['/reports/gzgsl/2021/', '/reports/slsjyj/2022/', '/departments/slskjj/'];

/** Where everything in and after the charts is, in pixels of the page. */
function places(page: Page): Promise<readonly (readonly number[])[]> {
  return page
    .locator('figure.chart, figure.chart > :not(.chart-patterns), .drawing *')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height];
      }),
    );
}

/** By how many pixels anything moved or grew, at most. */
function farthest(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): number {
  expect(after.length).toBe(before.length);
  const moves = before.flatMap((sides, index) =>
    sides.map((side, place) => Math.abs(side - (after[index]?.[place] ?? Number.NaN))),
  );
  return Math.max(...moves);
}

/** Marks of the markup that the canvas leaves empty, or goes beyond: none when the two agree. */
function strayMarks(page: Page): Promise<readonly string[]> {
  return page.locator('data-chart').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const canvas = chart.querySelector('canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return ['no canvas'];
      const outer = canvas.getBoundingClientRect();
      const scale = canvas.width / outer.width;
      const drawnAt = (x: number, y: number) =>
        (context.getImageData((x - outer.x) * scale, (y - outer.y) * scale, 1, 1).data[3] ?? 0) >
        100;
      const bars = [...chart.querySelectorAll('.drawing rect[class^="role-"]')];
      const boxes = bars.map((bar) => bar.getBoundingClientRect());
      const stray = boxes.flatMap(({ left, right, top, bottom, width, height }) => {
        if (width < 4) return [];
        const middle = (top + bottom) / 2;
        const inside = [
          [left + 1, middle],
          [right - 1.5, middle],
          [left + width / 2, top + 1.5],
          [left + width / 2, bottom - 1.5],
        ] as const;
        const others = boxes.some((box) => box.left <= right + 3 && box.right > right + 3);
        const beyond = !others && right + 3 < outer.right && drawnAt(right + 3, middle);
        const below = height < 20 && drawnAt(left + width / 2, bottom + 2.5) && boxes.length === 1;
        return inside.every(([x, y]) => drawnAt(x, y)) && !beyond && !below
          ? []
          : [`bar at ${left},${top}`];
      });
      const points = [...chart.querySelectorAll('.drawing circle')].flatMap((point) => {
        const { x, y, width, height } = point.getBoundingClientRect();
        return drawnAt(x + width / 2, y + height / 2) &&
          drawnAt(x + 1.5, y + height / 2) &&
          !drawnAt(x + width / 2, y - 2)
          ? []
          : [`point at ${x},${y}`];
      });
      return [...stray, ...points];
    }),
  );
}

describe.each(pages)('%s', (address) => {
  test.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('moves nothing when Chart.js takes over, %s', async (_, viewport) => {
    await visit(address, { viewport }, async ({ page }) => {
      const before = await places(page);
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as { value?: number }).value ?? 1);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await seeAll(page);
      expect(farthest(before, await places(page))).toBeLessThan(0.5);
      expect(await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts)).toEqual([]);
      expect(await strayMarks(page)).toEqual([]);
    });
  });

  test('keeps canvas and markup together when the window or the text changes its size', async () => {
    await visit(address, { viewport: desktop }, async ({ page }) => {
      await seeAll(page);
      await page.setViewportSize(phone);
      await expect.poll(() => strayMarks(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '125%';
      });
      await expect.poll(() => strayMarks(page)).toEqual([]);
    });
  });
});
