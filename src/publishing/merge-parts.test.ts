import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mergeParts } from './merge-parts.ts';
import { type PartList, partSite, writePartList } from './part-list.ts';

const url = 'https://jixiao.example.gov.cn';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'mingzhang-parts-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A part of a site of two, with pages whose text is their own address. */
function part(index: number, addresses: readonly string[], over: Partial<PartList> = {}): string {
  const made = folder();
  const files: Record<string, { size: number; digest: string }> = {};
  const canonicals: Record<string, string> = {};
  for (const address of addresses) {
    const path = `${address.slice(1)}index.html`;
    mkdirSync(dirname(join(made, partSite, path)), { recursive: true });
    writeFileSync(join(made, partSite, path), address);
    files[path] = { size: address.length, digest: hash('sha256', address) };
    canonicals[path] = url + address;
  }
  writePartList(made, {
    format: 1,
    shard: { index, of: 2 },
    state: 'a',
    files,
    canonicals,
    volumes: [],
    whole: { url, changed: [], search: { name: '示例', aliases: [], federated: [] } },
    ...over,
  });
  return made;
}

function refusal(parts: readonly string[]): string {
  const target = join(folder(), 'dist');
  const result = mergeParts(parts, target, process.cwd());
  expect(existsSync(target)).toBe(false);
  return result.merged ? '' : result.why;
}

test('joins parts in any order, with one sitemap and one list of the index', () => {
  const target = join(folder(), 'dist');
  const result = mergeParts([part(2, ['/about/']), part(1, ['/'])], target, process.cwd());
  expect(result).toEqual({ merged: true, files: 7, pages: 2 });
  expect(readFileSync(join(target, 'about/index.html'), 'utf8')).toBe('/about/');
  expect(readFileSync(join(target, 'sitemap.xml'), 'utf8')).toContain(`<loc>${url}/about/</loc>`);
  expect(
    JSON.parse(readFileSync(join(target, 'search-index/manifest.json'), 'utf8')),
  ).toMatchObject({
    name: '示例',
    volumes: [],
  });
});

test('refuses what is no part', () => {
  expect(refusal([folder()])).toContain('缺少 part.json');
});

test('names the parts that are missing', () => {
  expect(refusal([part(2, ['/'])])).toBe('缺少第1部分，共应有2部分');
});

test('refuses a part that is given twice', () => {
  expect(refusal([part(1, ['/']), part(1, ['/']), part(2, ['/about/'])])).toBe('第1部分给出了两次');
});

test('refuses parts of different divisions', () => {
  expect(refusal([part(1, ['/']), part(2, ['/about/'], { shard: { index: 2, of: 3 } })])).toBe(
    '各部分不是按同样的份数分的',
  );
});

test('refuses parts of two states of the content', () => {
  expect(refusal([part(1, ['/']), part(2, ['/about/'], { state: 'b' })])).toContain(
    '不是由同一份内容和程序生成的',
  );
});

test('refuses a file that two parts have', () => {
  expect(refusal([part(1, ['/']), part(2, ['/'])])).toBe('第1部分和第2部分都有文件 index.html');
});

test('refuses a file that was changed, and one that is gone', () => {
  const changed = part(2, ['/about/']);
  writeFileSync(join(changed, partSite, 'about/index.html'), '/other/');
  expect(refusal([part(1, ['/']), changed])).toContain('about/index.html 与生成时不同');
  rmSync(join(changed, partSite, 'about/index.html'));
  expect(refusal([part(1, ['/']), changed])).toContain('缺少文件 about/index.html');
});

test('refuses a path that leads out of the site', () => {
  const bad = part(2, ['/about/'], { files: { '../../outside': { size: 1, digest: 'x' } } });
  expect(refusal([part(1, ['/']), bad])).toContain('缺少文件 ../../outside');
});

test('leaves what stands in the target when parts do not fit', () => {
  const target = join(folder(), 'dist');
  mkdirSync(target);
  writeFileSync(join(target, 'index.html'), 'before');
  expect(mergeParts([part(1, ['/'])], target, process.cwd()).merged).toBe(false);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('before');
});
