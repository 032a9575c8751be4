import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { misfits } from './fitting.ts';
import { everyKind } from './kinds.ts';
import { seeAll, visit } from './visit.ts';

/** Readers may set text as wide as WCAG 1.4.12 says without losing any of it. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

async function inLargeType(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.dataset['size'] = 'large';
  });
}

test.each(everyKind)('nothing of %s is lost where there is little room', async (address) => {
  await visit(address, {}, async ({ page }) => {
    await seeAll(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const found: Record<string, readonly string[]> = {};
    // A window of half the width is what a page gets at twice the size.
    await page.setViewportSize({ width: 640, height: 450 });
    found['at 200 %'] = await misfits(page);
    await page.setViewportSize({ width: 320, height: 640 });
    found['at 320 pixels'] = await misfits(page);
    await spaceText(page);
    found['at 320 pixels with wide text'] = await misfits(page);
    await inLargeType(page);
    found['at 320 pixels in large type'] = await misfits(page);
    expect(found).toEqual({
      'at 200 %': [],
      'at 320 pixels': [],
      'at 320 pixels with wide text': [],
      'at 320 pixels in large type': [],
    });
  });
});

test('what is lost is noticed', async () => {
  await visit('/about/', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        h1 { height: 0.5em; overflow: hidden }
        main p { white-space: nowrap }
        .site-foot { margin-block-start: -12em }
      `);
      document.adoptedStyleSheets = [sheet];
    });
    const found = (await misfits(page)).join('\n');
    expect(found).toMatch(/^the page is wider/mu);
    expect(found).toMatch(/^cut off by h1/mu);
    expect(found).toMatch(/^cut off by the window/mu);
    expect(found).toMatch(/^one over the other/mu);
  });
});
