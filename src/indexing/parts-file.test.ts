import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readPart, writeParts } from './parts-file.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-parts-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();
const bytesOf = (value: string) => new Uint8Array(Buffer.from(value));

function written(...parts: readonly string[]): string {
  const path = join(folder, 'result');
  writeParts(path, parts.map(bytesOf));
  return path;
}

test('gives each part as it was written, empty ones as well', () => {
  const path = written('摘要', '', '正文');
  expect([0, 1, 2].map((part) => text(readPart(path, part)))).toEqual(['摘要', '', '正文']);
  expect(readPart(path, 3)).toBeNull();
});

test('gives a part that is larger than what is read at once, and one behind it', () => {
  const long = '页'.repeat(50_000);
  const path = written('摘要', long, '索引');
  expect(text(readPart(path, 1))).toBe(long);
  expect(text(readPart(path, 2))).toBe('索引');
});

test('gives nothing where there is no file', () => {
  expect(readPart(join(folder, 'missing'), 0)).toBeNull();
  expect(readPart(folder, 0)).toBeNull();
});

test('believes no part of which a single byte has changed', () => {
  const path = written('摘要', '正文');
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(path, damaged);
    const read = [0, 1].map((part) => text(readPart(path, part)));
    // The other part may still be believed, and neither is ever given otherwise than it was.
    expect(read, `byte ${at}`).toContain(null);
    expect(['摘要', null]).toContain(read[0]);
    expect(['正文', null]).toContain(read[1]);
  }
});

test('believes nothing of a file that was cut off or added to', () => {
  const path = written('摘要', '正文');
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect([readPart(path, 0), readPart(path, 1)], `${length} bytes`).toEqual([null, null]);
  }
  writeFileSync(path, Buffer.concat([whole, whole]));
  expect(readPart(path, 0)).toBeNull();
});
