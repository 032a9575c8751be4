import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { faultsOf } from './html-rules.ts';

const out = inject('out');
const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();

test.each(files)('%s is valid HTML', async (file) => {
  expect(await faultsOf(readFileSync(join(out, file), 'utf8'))).toEqual([]);
});

test.each([
  [
    'a number aligned by an attribute',
    '<table><tr><td align="right">1</td></tr></table>',
    'no-deprecated-attr',
  ],
  ['an image without a text', '<img src="a.png">', 'wcag/h37'],
  ['a paragraph in a label', '<span><p>文</p></span>', 'element-permitted-content'],
  ['an id that is there twice', '<p id="a"></p><p id="a"></p>', 'no-dup-id'],
])('%s is noticed', async (_, html, rule) => {
  const page = `<!doctype html><html lang="zh-CN"><head><title>页</title></head><body>${html}</body></html>`;
  expect((await faultsOf(page)).map((fault) => fault.split(' ')[0])).toContain(rule);
});
