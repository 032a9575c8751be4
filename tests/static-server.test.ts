import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../scripts/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-served-'));
writeFileSync(join(folder, 'index.html'), '账'.repeat(1000));
writeFileSync(join(folder, '404.html'), '没有这个页面');
writeFileSync(join(folder, 'pack.bin'), '0123456789');
const server = await serve(folder);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Readonly<Record<string, string>>) =>
  fetch(server.origin + path, { headers });

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br;q=0.5', 'br'],
  ['gzip;q=1.0', 'gzip'],
  ['identity', null],
])('text for a reader who takes %s travels as %s', async (taken, expected) => {
  const answer = await ask('/', { 'accept-encoding': taken });
  expect(answer.headers.get('content-encoding')).toBe(expected);
  expect(await answer.text()).toBe('账'.repeat(1000));
});

test('what is no text travels as it is, and so does a part of a file', async () => {
  const whole = await ask('/pack.bin', { 'accept-encoding': 'br' });
  expect(whole.headers.get('content-encoding')).toBe(null);
  const part = await ask('/index.html', { 'accept-encoding': 'br', range: 'bytes=0-2' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-encoding')).toBe(null);
  expect(part.headers.get('content-range')).toBe('bytes 0-2/3000');
  expect(await part.text()).toBe('账');
});

test('what is not there answers 404 with the page that says so', async () => {
  const answer = await ask('/nowhere/', {});
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('没有这个页面');
});
