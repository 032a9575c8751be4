import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { endOf } from './thread-end.ts';

const endAfter = (code: string) => endOf(new Worker(code, { eval: true }));

test('a thread that has nothing more to do has not failed', async () => {
  expect(await endAfter('')).toBeNull();
});

test('what a thread failed of is told, not that it ended', async () => {
  expect(await endAfter('throw new TypeError("lost")')).toMatchObject({ message: 'lost' });
});

test('a thread that ends before its work is done has failed', async () => {
  expect(await endAfter('process.exit(3)')).toMatchObject({
    message: 'Unexpected end of a thread (3)',
  });
});
