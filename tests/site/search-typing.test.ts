import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, ask, field, reportsShown, results, status } from './search-page.ts';
import { visit } from './visit.ts';

/** Lets the first message of the search worker arrive late: after those that were sent after it. */
async function delayFirstAnswer(page: Page, milliseconds: number): Promise<void> {
  await page.addInitScript((late) => {
    const listen = Worker.prototype.addEventListener;
    let isFirst = true;
    Worker.prototype.addEventListener = function (
      this: Worker,
      type: string,
      listener: EventListenerOrEventListenerObject,
    ) {
      listen.call(this, type, (event: Event) => {
        const wait = type === 'message' && isFirst ? late : 0;
        if (type === 'message') isFirst = false;
        setTimeout(() => (listener as EventListener)(event), wait);
      });
    };
  }, milliseconds);
  await page.reload();
}

test('an answer that comes after the next question is never shown', async () => {
  await visit('/search/', {}, async ({ page }) => {
    await delayFirstAnswer(page, 1500);
    await field(page).fill('明厨亮灶');
    await page.waitForTimeout(700);
    await field(page).fill('穗企通');
    await expect.poll(() => reportsShown(page)).toEqual(['gzgsl/2021']);
    await page.waitForTimeout(1500);
    expect(await reportsShown(page)).toEqual(['gzgsl/2021']);
    expect(await status(page).textContent()).toMatch(/^找到1份报告/u);
  });
});

test('a slow answer is noticed, and the last results stay until it is there', async () => {
  await visit('/search/?q=穗企通', {}, async ({ page }) => {
    await answered(page);
    // From now on the index answers slowly: every file takes its time.
    await page.context().route('**/search-index/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    await field(page).fill('课后服务');
    const search = page.locator('site-search.waiting');
    await search.waitFor();
    expect(await reportsShown(page)).toEqual(['gzgsl/2021']);
    await expect.poll(() => results(page).count()).toBe(3);
    expect(await search.count()).toBe(0);
  });
});

test('never asks in the middle of a composition', async () => {
  await visit('/search/', {}, async ({ page }) => {
    await field(page).focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['m', 'mi', "ming'chu"]) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(300);
    }
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await status(page).textContent()).toBe('');
    await keyboard.send('Input.insertText', { text: '明厨亮灶' });
    await expect.poll(() => results(page).count()).toBe(2);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('明厨亮灶');
  });
});

test('a reader who follows a result at once comes back to the question', async () => {
  await visit('/search/', {}, async ({ page }) => {
    await field(page).fill('明厨亮灶');
    // As soon as it is shown, before the address is written by itself.
    const before = await page.evaluate(async () => {
      const list = document.querySelector('.results');
      await new Promise<void>((shown) => {
        new MutationObserver(() => list?.ariaBusy === 'false' && shown()).observe(list as Node, {
          attributes: true,
        });
      });
      const { search } = location;
      list?.querySelector<HTMLAnchorElement>('h2 a')?.click();
      return search;
    });
    expect(before).toBe('');
    await page.waitForURL(/\/reports\//u);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe('明厨亮灶');
    await expect.poll(() => results(page).count()).toBe(2);
  });
});

test('years that cannot be loaded are named, and asking again mends it', async () => {
  await visit('/search/', {}, async ({ page }) => {
    await page.context().route('**/search-index/2023-*', (route) => route.abort());
    await page.reload();
    await ask(page, '课后服务');
    expect(await reportsShown(page)).toEqual([]);
    expect(await page.locator('.search-notices').textContent()).toContain('2020至2023年度未能载入');
    await page.context().unroute('**/search-index/2023-*');
    await page.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => results(page).count()).toBe(3);
    expect(await page.locator('.search-notices').textContent()).toBe('');
  });
});

test('says so when nothing can be loaded, and recovers', async () => {
  await visit('/search/', {}, async ({ page }) => {
    await page.context().route('**/search-index/**', (route) => route.abort());
    await page.reload();
    await field(page).fill('课后服务');
    await expect.poll(() => status(page).textContent()).toBe('检索暂时不可用');
    expect(await page.locator('.search-notices').textContent()).toContain('全部报告');
    await page.context().unroute('**/search-index/**');
    await page.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => results(page).count()).toBe(3);
  });
});
