import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { walk } from './focus-walk.ts';
import { everyKind } from './kinds.ts';
import { phone, seeAll, visit } from './visit.ts';

test.each(everyKind)(
  'a keyboard does all that there is to do on %s',
  async (address) => {
    await visit(address, {}, async ({ page }) => {
      await seeAll(page);
      expect(await movedByStyle(page), 'not where it stands in the text').toEqual([]);
      await openAll(page);
      expect(await faultsOfWalk(page)).toEqual(noFaults);
      await foldsByKey(page);
      await page.setViewportSize(phone);
      await scrollsByKey(page);
    });
  },
  180_000,
);

const noFaults = { unreached: [], disorder: [], unmarked: [], unseen: [] };

/** What is wrong with the way of the Tab key through a page. */
async function faultsOfWalk(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const { stops, reachable } = await walk(page);
  const places = stops.map(({ place }) => place);
  const known = stops.filter(({ place }) => place >= 0);
  const names = (list: typeof stops) => list.map(({ name }) => name);
  return {
    unreached: reachable.filter((_, place) => !places.includes(place)),
    disorder: names(known.filter(({ place }, at) => place < (known[at - 1]?.place ?? 0))),
    unmarked: names(stops.filter(({ isMarked }) => !isMarked)),
    unseen: names(stops.filter(({ isInSight }) => !isInSight)),
  };
}

test('a trap, a hidden focus, another order and a stop out of sight are noticed', async () => {
  await visit('/about/', {}, async ({ page }) => {
    expect(await faultsOfWalk(page)).toEqual(noFaults);
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync(`
        .site-nav a:focus-visible { outline: none }
        .site-name { position: absolute; inset-inline-start: -200vw }
      `);
      document.adoptedStyleSheets = [style];
      document.querySelector('main a')?.setAttribute('tabindex', '3');
      const trap = document.querySelector('footer a');
      trap?.addEventListener('keydown', (event) => event.preventDefault());
    });
    const faults = await faultsOfWalk(page);
    expect(faults['unreached']?.length).toBeGreaterThan(0);
    expect(faults['disorder']?.length).toBeGreaterThan(0);
    expect(faults['unmarked']).toContainEqual(expect.stringContaining('报告'));
    expect(faults['unseen']).toContainEqual(expect.stringContaining('site-name'));
  });
});

function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    scrollTo(0, 0);
  });
}

async function foldsByKey(page: Page): Promise<void> {
  const summary = await page.$('details[open] > summary:visible');
  if (!summary) return;
  const isOpen = () => summary.evaluate((one) => one.parentElement?.hasAttribute('open'));
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(false);
  await page.keyboard.press('Space');
  expect(await isOpen()).toBe(true);
}

async function scrollsByKey(page: Page): Promise<void> {
  const wide = await page.evaluateHandle(() =>
    [...document.querySelectorAll('main *')].find(
      (one) =>
        one.scrollWidth > one.clientWidth + 8 &&
        /auto|scroll/u.test(getComputedStyle(one).overflowX) &&
        one.checkVisibility(),
    ),
  );
  const box = wide.asElement();
  if (!box) return;
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
}

/** Elements that a style shows elsewhere than where they stand in the text. */
function movedByStyle(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => {
        const { order, flexDirection } = getComputedStyle(one);
        return order !== '0' || flexDirection.endsWith('-reverse');
      })
      .map(({ localName, className }) => `${localName}.${className}`),
  );
}

test.each(['Escape', 'the button'])(
  'the search opens by / and gives the focus back by %s',
  async (way) => {
    await visit('/reports/slsjyj/2022/', {}, async ({ page }) => {
      const link = page.locator('main a[href^="/"]').first();
      await link.focus();
      await page.keyboard.press('/');
      const dialog = page.locator('dialog');
      await dialog.waitFor();
      expect(await page.locator(':focus').getAttribute('name')).toBe('q');
      if (way === 'Escape') await page.keyboard.press('Escape');
      else {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      await dialog.waitFor({ state: 'hidden' });
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  },
);
