import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seeAll, visit } from './visit.ts';

interface Mark {
  readonly role: string;
  /** The pattern that fills it; empty for a plain colour. */
  readonly pattern: string;
  /** Relative luminance of its plain colour. */
  readonly luminance: number;
}

/** Every kind of mark of each chart, in the colours that the page has. */
function marksOf(page: Page): Promise<readonly (readonly Mark[])[]> {
  return page.locator('figure.chart').evaluateAll((figures) =>
    figures.map((figure) => {
      const marks = [...figure.querySelectorAll('.drawing [class^="role-"]:not(line)')];
      const byRole = new Map(marks.map((mark) => [mark.getAttribute('class') ?? '', mark]));
      return [...byRole].map(([role, mark]) => {
        const { fill } = getComputedStyle(mark);
        const [r = 0, g = 0, b = 0] = (fill.match(/[\d.]+/gu) ?? []).map((part) => {
          const level = Number(part) / 255;
          return level <= 0.03928 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
        });
        const pattern = /^url\("?#.*?-([a-z]+)"?\)/u.exec(fill)?.[1] ?? '';
        return { role, pattern, luminance: 0.2126 * r + 0.7152 * g + 0.0722 * b };
      });
    }),
  );
}

function contrast(a: Mark, b: Mark): number {
  const [light, dark] = [a.luminance, b.luminance].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe.each([
  ['light', 'light', 'screen'],
  ['dark', 'dark', 'screen'],
  ['print', 'light', 'print'],
] as const)('in %s', (_, colorScheme, media) => {
  test.each(['/reports/slsjyj/2022/', '/reports/gzgsl/2021/', '/departments/slsjyj/'])(
    'any two kinds of marks of %s differ in pattern or in lightness',
    async (address) => {
      await visit(address, { colorScheme, javaScriptEnabled: false }, async ({ page }) => {
        await page.emulateMedia({ media, colorScheme });
        const charts = await marksOf(page);
        expect(charts.length).toBeGreaterThan(0);
        for (const marks of charts) {
          for (const [index, one] of marks.entries()) {
            for (const other of marks.slice(index + 1)) {
              if (one.pattern !== other.pattern) continue;
              expect(contrast(one, other), `${one.role} ${other.role}`).toBeGreaterThan(1.8);
            }
          }
        }
      });
    },
  );
});

test('draws a pattern wherever a loss is not explained, and the legend has the same mark', async () => {
  await visit('/reports/gzgsl/2021/', {}, async ({ page }) => {
    const score = page.locator('#chart-score-by-indicator');
    const drawn = await score.locator('.drawing .role-unexplained').first().getAttribute('fill');
    expect(drawn).toBe('url(#score-by-indicator-unexplained)');
    const legend = await score
      .locator('.legend rect')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('fill')));
    expect(legend).toContain(drawn);
    expect(await page.locator('#score-by-indicator-unexplained path').count()).toBe(1);
  });
});

test.each(['data-theme', 'data-contrast', 'data-size'])(
  'redraws when the reader changes %s',
  async (mode) => {
    await visit('/reports/gzgsl/2021/', {}, async ({ page }) => {
      await seeAll(page);
      const canvas = page.locator('data-chart canvas').first();
      const image = () => canvas.evaluate((one) => (one as HTMLCanvasElement).toDataURL());
      const before = await image();
      await page.evaluate((attribute) => {
        document.documentElement.style.setProperty('--accent', '#7a0026');
        document.documentElement.setAttribute(attribute, 'other');
      }, mode);
      await expect.poll(image).not.toBe(before);
    });
  },
);
