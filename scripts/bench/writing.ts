import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { writeCorpus } from './corpus.ts';

/** Milliseconds from the save of a report to what its editor waits for, one entry an edit. */
export interface WritingTimes {
  /** Until the server answers for the first time. */
  readonly start: number;
  readonly page: readonly number[];
  readonly overlay: readonly number[];
  readonly search: readonly number[];
}

const port = 4399;
const patience = { timeout: 120_000 };

/** Edits a report of a generated corpus under `npm run dev`, in a real browser. */
export async function writingTimes(reports: number, edits: number): Promise<WritingTimes> {
  const folder = writeCorpus(reports);
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['scripts/dev.ts', '--port', String(port), '--content', relative(process.cwd(), folder)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const browser = await chromium.launch(await findBrowser(() => {}));
  try {
    await new Promise<void>((ready) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('预览在')) ready();
      });
    });
    const start = performance.now() - begun;
    const file = resolve(folder, 'reports/bumen0/2021.mdx');
    const [page, search] = [await browser.newPage(), await browser.newPage()];
    for (const one of [page, search]) one.setDefaultTimeout(patience.timeout);
    return { start, ...(await edit({ file, page, search }, edits)) };
  } finally {
    await browser.close();
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  }
}

/** The panel of the overlay, by the shadow roots that it lies in. */
const panel = [
  'astro-dev-toolbar',
  'astro-dev-toolbar-app-canvas[data-app-id="mingzhang-checks"]',
  '.panel',
];

/** Waits until an element holds a text, looking every 10 ms: a locator looks twice a second. */
async function stands(page: Page, path: readonly string[], text: string): Promise<void> {
  const holds = ([selectors, wanted]: readonly [readonly string[], string]) => {
    let place: ParentNode | null | undefined = document;
    let found: Element | null | undefined = null;
    for (const selector of selectors) {
      found = place?.querySelector(selector);
      place = found?.shadowRoot;
    }
    return found?.textContent.includes(wanted) ?? false;
  };
  await page.waitForFunction(holds, [path, text] as const, { polling: 10 });
}

interface Desk {
  readonly file: string;
  readonly page: Page;
  readonly search: Page;
}

async function edit({ file, page, search }: Desk, edits: number) {
  const times = { page: [] as number[], overlay: [] as number[], search: [] as number[] };
  const text = readFileSync(file, 'utf8');
  const save = (rate: string, word: string) =>
    writeFileSync(
      file,
      text
        .replace('executionRate: 98.89%', `executionRate: ${rate}`)
        .replace('## 一、', `## 一、${word}`),
    );
  await page.goto(`http://localhost:${port}/reports/bumen0/2021/`);
  await page.locator('#dev-bar [data-app-id="mingzhang-checks"]').waitFor({ state: 'attached' });
  await ask(search, '经费');
  await hit(search, '经费');
  for (let index = 0; index <= edits; index += 1) {
    const rate = `97.${10 + index}%`;
    const word = `甲${'乙丙丁戊己庚辛壬癸'[index % 9]}${index}验`;
    await ask(search, word);
    const saved = performance.now();
    save(rate, word);
    const since = () => performance.now() - saved;
    const shown = stands(page, ['main'], rate).then(since);
    const told = stands(page, panel, `公开的执行率为${rate}`).then(since);
    const listed = stands(search, ['site-search .result'], word).then(since);
    const [first, second, third] = await Promise.all([shown, told, listed]);
    // The first edit warms what a later one finds warm.
    if (index === 0) continue;
    times.page.push(first);
    times.overlay.push(second);
    times.search.push(third);
  }
  return times;
}

/** Opens the search of the preview with a query; a save loads it again. */
async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`http://localhost:${port}/search/?q=${encodeURIComponent(query)}`);
}

function hit(page: Page, text: string): Promise<void> {
  return page.locator('site-search mark', { hasText: text }).first().waitFor();
}
