import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from './check-json.ts';
import { commandLine } from './command-line.ts';
import { wordFile } from './office-file.ts';
import { photograph } from './picture-file.ts';
import { plantedInAttachments } from './planted-in-attachments.ts';
import { copyOfSample } from './site-copy.ts';

const report = 'content/reports/slsjyj/2022.mdx';
const folderOf = 'content/attachments/slsjyj/2022';

/** The sample with another attachment in place of its own. */
function withAttachment(name: string, bytes: Uint8Array) {
  const { folder, change } = copyOfSample();
  const place = change(report, ['file: zipingbiao-2022.csv', `file: ‸${name}`]);
  writeFileSync(join(folder, folderOf, name), bytes);
  return { folder, place };
}

test.each(plantedInAttachments)('$rule finds what $name brings with it', async (planted) => {
  const { rule, name, bytes, severity, says } = planted;
  const { folder, place } = withAttachment(name, bytes);
  const { code, output } = await check([report], { cwd: folder });
  const found = output.findings.filter((finding) => finding.rule === rule);
  expect(found).toEqual([expect.objectContaining({ severity, ...place, acknowledged: null })]);
  expect(found[0]?.message).toContain(says);
  expect(code).toBe(severity === 'error' ? 1 : 0);
});

test('an attachment is read once for as long as its content stays the same', async () => {
  const { folder } = withAttachment('a.docx', wordFile({ paragraphs: ['电话13800138000'] }));
  await check([report], { cwd: folder });
  const cache = join(folder, '.cache/attachments');
  const [version = ''] = readdirSync(cache);
  const kept = readdirSync(join(cache, version));
  expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}-docx$/u)]);
  const text = readFileSync(join(cache, version, kept[0] ?? ''), 'latin1');
  expect(text).not.toContain('13800138000');
  expect(text).toContain('138****8000');
});

test('--strip saves a file without its author beside the original, and never over another', async () => {
  const { folder } = withAttachment('a.docx', wordFile({ paragraphs: ['甲'], author: '张示意' }));
  const path = join(folderOf, 'a.docx');
  const before = readFileSync(join(folder, path));
  const first = await commandLine('attachments', ['--strip', path], { cwd: folder });
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain(`已去掉作者“张**”，另存为 ${folderOf}/a-wushuxing.docx。`);
  expect(readFileSync(join(folder, path)).equals(before)).toBe(true);
  const stripped = readFileSync(join(folder, folderOf, 'a-wushuxing.docx'));
  expect(stripped.includes('张示意')).toBe(false);
  const second = await commandLine('attachments', ['--strip', path], { cwd: folder });
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('a.docx');
  expect(readFileSync(join(folder, folderOf, 'a-wushuxing.docx')).equals(stripped)).toBe(true);
});

test('--strip takes names and places out of a photograph and leaves its pixels', async () => {
  const { folder } = withAttachment('a.jpg', photograph('张示意'));
  await commandLine('attachments', ['--strip', join(folderOf, 'a.jpg')], { cwd: folder });
  const stripped = readFileSync(join(folder, folderOf, 'a-wushuxing.jpg'));
  expect([...stripped]).toEqual([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
});

test('nothing is written unless it is asked for', async () => {
  const { folder } = withAttachment('a.jpg', photograph('张示意'));
  const { code, stderr } = await commandLine('attachments', [join(folderOf, 'a.jpg')], {
    cwd: folder,
  });
  expect(code).toBe(2);
  expect(stderr).toContain('请写 --strip');
  expect(existsSync(join(folder, folderOf, 'a-wushuxing.jpg'))).toBe(false);
});
