import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DrawnChart } from '#charts/spec.ts';
import { phone, seeAll, visit } from './visit.ts';

const pages = [
  '/reports/gzgsl/2021/',
  '/reports/slsjyj/2022/',
  '/reports/slskjj/2021/',
  '/departments/slsjyj/',
];

/** What is sent to the browser of a chart, with what stands around it. */
async function specOf(
  figure: Locator,
): Promise<DrawnChart & { readonly title: string; readonly description: string }> {
  const spec = await figure.locator('data-chart').getAttribute('data-spec');
  const label = await figure.locator('.drawing').getAttribute('aria-label');
  return {
    ...JSON.parse(spec ?? 'null'),
    title: await figure.locator('figcaption').textContent(),
    description: label?.replace('图：', '') ?? '',
  };
}

/** How many different colours a canvas holds; one means that nothing is drawn on it. */
function coloursOn(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const context = (element as HTMLCanvasElement).getContext('2d');
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
    );
    return new Set(pixels).size;
  });
}

/** Width and height of the largest mark of a drawing that is on the page, in pixels. */
function largestMark(
  figure: Locator,
): Promise<{ readonly width: number; readonly height: number }> {
  return figure.locator('.drawing').evaluate((drawing) => {
    const marks = [...drawing.querySelectorAll('svg [class^="role-"]')];
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    return {
      width: Math.max(0, ...boxes.map(({ width }) => width)),
      height: Math.max(0, ...boxes.map(({ height }) => height)),
    };
  });
}

describe.each(pages)('%s', (address) => {
  test('draws each chart when it comes into view, and not before', async () => {
    await visit(address, { viewport: phone }, async ({ page, troubles }) => {
      const charts = await page.locator('data-chart').all();
      expect(charts.length).toBeGreaterThan(0);
      const last = charts.at(-1);
      expect(await last?.locator('canvas').count()).toBe(0);
      for (const chart of charts) {
        await chart.scrollIntoViewIfNeeded();
        const canvas = chart.locator('canvas');
        await canvas.waitFor();
        expect(await coloursOn(canvas)).toBeGreaterThan(2);
      }
      expect(troubles).toEqual([]);
    });
  });

  test('has beside each chart a table with every number of it', async () => {
    await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
      for (const figure of await page.locator('figure.chart').all()) {
        const { title, categories, series } = await specOf(figure);
        const cells = (await figure.locator('td, th').allTextContents()).map((cell) => cell.trim());
        const table = cells.join('\n');
        const texts = series.flatMap((one) => one.texts.filter((text) => text !== ''));
        expect(texts.length, title).toBeGreaterThan(0);
        for (const text of [...categories, ...texts]) expect(table, title).toContain(text);
      }
    });
  });

  test('shows each chart without JavaScript, with a text for those who cannot see it', async () => {
    await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
      for (const figure of await page.locator('figure.chart').all()) {
        const { title, description } = await specOf(figure);
        expect(title.length).toBeGreaterThan(5);
        expect(await page.locator('canvas').count()).toBe(0);
        const { width, height } = await largestMark(figure);
        expect(width, title).toBeGreaterThan(2);
        expect(height, title).toBeGreaterThan(2);
        expect(description.length, title).toBeGreaterThan(10);
      }
    });
  });

  test.each([
    ['drawn on screen before', true],
    ['never scrolled to', false],
  ])('prints no empty chart: %s', async (_, scrolled) => {
    await visit(address, {}, async ({ page }) => {
      if (scrolled) await seeAll(page);
      await page.emulateMedia({ media: 'print' });
      for (const figure of await page.locator('figure.chart').all()) {
        const { title } = await specOf(figure);
        expect(await figure.locator('canvas').filter({ visible: true }).count(), title).toBe(0);
        const { width, height } = await largestMark(figure);
        expect(width, title).toBeGreaterThan(2);
        expect(height, title).toBeGreaterThan(2);
      }
    });
  });
});

test('a report that discloses one amount gets no chart of it, and no empty frame', async () => {
  await visit('/reports/gzgsl/2021/', { javaScriptEnabled: false }, async ({ page }) => {
    for (const figure of await page.locator('figure.chart').all()) {
      const { series } = await specOf(figure);
      expect(series.some(({ values }) => values.some((value) => value !== null))).toBe(true);
    }
  });
});

test('redraws in the colours of the page when those change', async () => {
  await visit('/reports/slsjyj/2022/', { colorScheme: 'light' }, async ({ page }) => {
    await seeAll(page);
    const first = page.locator('data-chart canvas').first();
    const image = () => first.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const light = await image();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(image).not.toBe(light);
    expect(await coloursOn(first)).toBeGreaterThan(2);
  });
});
