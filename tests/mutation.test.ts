import { expect, test } from 'vitest';
import { mutationBench } from '../scripts/bench/mutation.ts';

// All reports take minutes: `npm run bench -- mutation`. Two stand for them here, one full and one
// with little disclosed.
const files = ['content/reports/slsmzj/2022.mdx', 'content/reports/gzgsl/2021.mdx'];

test('notices figures that were changed by a slip', { timeout: 240_000 }, () => {
  const { identity, text, misses } = mutationBench('.', files);
  expect(identity.tried).toBeGreaterThan(300);
  expect(text.tried).toBeGreaterThan(150);
  const said = misses.join('\n');
  expect(identity.caught / identity.tried, said).toBeGreaterThanOrEqual(0.99);
  expect(text.caught / text.tried, said).toBeGreaterThanOrEqual(0.95);
});
