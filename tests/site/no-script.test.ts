import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { everyKind } from './kinds.ts';
import { visit } from './visit.ts';

const noScript = { javaScriptEnabled: false };

test.each(everyKind)('%s is complete without JavaScript', async (address) => {
  await visit(address, noScript, async ({ page }) => {
    expect(await page.locator('h1').filter({ visible: true }).count()).toBe(1);
    const text = page.locator('main :is(p, li, dd, td)').filter({ visible: true });
    expect(await text.count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href]').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await deadControls(page)).toEqual([]);
    for (const target of await formTargets(page)) {
      const file = join(inject('out'), target, 'index.html');
      expect(existsSync(file), target).toBe(true);
      // A page made in advance answers no question by itself: it says so.
      expect(readFileSync(file, 'utf8'), target).toMatch(saysWhy);
    }
  });
});

const saysWhy = /<main[\s>][\s\S]*<noscript>[\s\S]*JavaScript[\s\S]*<\/noscript>[\s\S]*<\/main>/u;

/** Controls in sight that do nothing when they are used. */
function deadControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const style = rules.map(({ cssText }) => cssText).join('\n');
    const works = (control: HTMLElement) => {
      if ('form' in control && control.form) {
        return (control.form as HTMLFormElement).hasAttribute('action');
      }
      // What is ticked may be all that a style asks for.
      return control.id !== '' && style.includes(`#${control.id}:checked`);
    };
    const controls = 'button, input, select, textarea, [role="button"], [contenteditable]';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !works(one))
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

async function formTargets(page: Page): Promise<ReadonlySet<string>> {
  const forms = page.locator('form[action]');
  const actions = await forms.evaluateAll((all) => all.map((form) => form.getAttribute('action')));
  return new Set(actions.map((action) => new URL(action ?? '', page.url()).pathname));
}

test('the search says that it needs JavaScript, and gives the list instead', async () => {
  await visit('/search/?q=执行率', noScript, async ({ page }) => {
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('link', { name: /2021/u }).count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator('.search-examples').filter({ visible: true }).count()).toBe(0);
  });
});
