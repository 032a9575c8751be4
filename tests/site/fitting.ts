import type { Page } from 'playwright-core';
import { type TextLine, textLines } from './text-lines.ts';

/**
 * What does not fit a page as it is shown: the page wider than its window, text that is cut off,
 * text over text. One line for each.
 */
export async function misfits(page: Page): Promise<readonly string[]> {
  // Charts follow the window in the next frame.
  await page.waitForFunction(fits, null, { timeout: 3000 }).catch(() => null);
  const lines = await textLines(page);
  const cut = lines.flatMap(({ text, cutBy }) => (cutBy ? [`cut off by ${cutBy}: ${text}`] : []));
  const wide = (await page.evaluate(fits)) ? [] : ['the page is wider than the window'];
  return [...wide, ...new Set(cut), ...new Set(overlaps(lines))];
}

function fits(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth <= clientWidth;
}

function overlaps(lines: readonly TextLine[]): readonly string[] {
  const sorted = lines.filter(({ floats }) => !floats).sort((a, b) => a.top - b.top);
  return sorted.flatMap((line, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= line.bottom - 1) break;
      const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (shared > 1) found.push(`one over the other: ${line.text} | ${other.text}`);
    }
    return found;
  });
}
