import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleIndex } from '#indexing/sample-index.ts';
import type { Reply } from './ask.ts';
import { openEngine } from './engine.ts';
import { indexAddress, packEnding } from './manifest.ts';
import { after } from './wait.ts';

const load = sampleIndex();
const question = { query: '预算', filters: {}, sort: 'relevance', show: 20 } as const;

// How long a part takes is told by a clock of the test's own, however busy the machine is.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks a fresh engine of the sample, a volume a year, whose parts take so many milliseconds. */
async function asked(milliseconds: (isNewest: boolean) => number) {
  const engine = openEngine(async (address, place) => {
    const isNewest = address.includes('/2023');
    if (address.endsWith(packEnding)) {
      if (!isNewest) before ??= arrived;
      await after(milliseconds(isNewest));
      if (isNewest) arrived += 1;
    }
    return await load(address, place);
  }, indexAddress);
  /** Parts of the newest year that were here when an older year was first asked. */
  let before: number | null = null;
  let arrived = 0;
  await engine.prepare();
  const replies: Reply[] = [];
  const answered = engine.ask({ id: 1, ...question }, (reply) => replies.push(reply));
  await vi.runAllTimersAsync();
  await answered;
  return { replies, before };
}

test('the newest year tells its first results while older years keep waiting', async () => {
  const { replies } = await asked((isNewest) => (isNewest ? 0 : 30));
  const [first, last] = [replies[0], replies.at(-1)];
  expect(first).toMatchObject({ complete: false, reports: 3, pending: 1 });
  expect(first?.results.map(({ year }) => year)).toEqual([2023, 2023]);
  expect(last).toMatchObject({ complete: true, reports: 12, pending: 0 });
  expect(last?.results).toHaveLength(12);
});

test('older years are asked once the texts of the first results are here', async () => {
  const { before } = await asked(() => 5);
  // A block of pairs, and the texts of two results.
  expect(before).toBeGreaterThanOrEqual(3);
});

test('on a slow line older years do not wait for the texts', async () => {
  const { before } = await asked((isNewest) => (isNewest ? 200 : 0));
  expect(before).toBe(0);
});
