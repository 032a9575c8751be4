import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everyKind } from './kinds.ts';
import { textsPerPage } from './pdf-pages.ts';
import { seeAll, visit } from './visit.ts';

test.each(everyKind)('%s makes a clean document on paper', async (address) => {
  await visit(address, {}, async ({ page }) => {
    await seeAll(page);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, 'nav, .skip, :not(th) > button, select, dialog, canvas')).toEqual([]);
    // A button in a head is not repeated on the next sheet; its words are.
    const buttons = await page
      .locator('th > button')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).display));
    expect(buttons.filter((display) => display !== 'contents')).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const heads = await page
      .locator('table:visible > thead')
      .evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
    expect(heads.filter((display) => display !== 'table-header-group')).toEqual([]);
    expect(await untoldLinks(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4; a comparison lies on its side.
    expect(pdf.toString('latin1')).toMatch(
      address.startsWith('/compare/')
        ? /\/MediaBox\s*\[0 0 84[12][.\d]* 59[45][.\d]*\]/u
        : /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/u,
    );
    const texts = textsPerPage(pdf);
    expect(Math.min(...texts), `texts on each page: ${texts}`).toBeGreaterThan(0);
  });
});

function shown(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .filter({ visible: true })
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 120)));
}

/** Links to other sites whose address is not printed: paper cannot be followed. */
function untoldLinks(page: Page): Promise<readonly string[]> {
  return page.locator('main a[href^="http"]:visible').evaluateAll((links) =>
    links
      .filter((link) => {
        const href = link.getAttribute('href') ?? '';
        const after = getComputedStyle(link, '::after').content;
        // `content` may name the attribute instead of holding its value.
        const printed = `${link.textContent} ${after.replace('attr(href)', href)}`;
        return new URL(href).host !== location.host && !printed.includes(href);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
}

test('a page left empty is noticed', async () => {
  await visit('/about/', {}, async ({ page }) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('footer { break-before: page } footer > * { visibility: hidden }');
      document.adoptedStyleSheets = [sheet];
    });
    const texts = textsPerPage(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.at(0)).toBeGreaterThan(0);
    expect(texts.at(-1)).toBe(0);
  });
});
