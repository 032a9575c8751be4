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
    const shown = page.locator('main', { hasText: rate }).waitFor().then(since);
    const panel = page.locator('astro-dev-toolbar-app-canvas .panel', {
      hasText: `公开的执行率为${rate}`,
    });
    const told = panel.waitFor({ state: 'attached' }).then(since);
    const listed = hit(search, word).then(since);
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
