import { expect, test, vi } from 'vitest';
import { drawReport } from './draw-report.ts';
import type { Line, Part } from './drawing.ts';
import { openFontSlices } from './font-slices.ts';
import { glyphOutline } from './glyph-outline.ts';
import type { ReportPicture } from './report-picture.ts';
import { typeface } from './typeface.ts';

// Opening fonts is work, and other tests run beside these.
vi.setConfig({ testTimeout: 90_000 });

const fontOf = openFontSlices(process.cwd());
const face = typeface((character, weight) => {
  const codePoint = character.codePointAt(0) ?? 0;
  const font = fontOf(codePoint, weight);
  return font && glyphOutline(font, codePoint);
});

const picture: ReportPicture = {
  site: '示例站',
  department: '示例市教育局',
  year: 2022,
  title: '示例市教育局2022年度部门整体支出绩效自评报告',
  fictional: true,
  measures: [
    {
      name: '预算执行率',
      text: '98.38%',
      unit: '',
      caption: '支出19365.85万元，全年预算19684.05万元',
      share: 0.9838,
    },
    { name: '自评得分', text: null, unit: '分', caption: '报告没有公开总分', share: null },
  ],
};
const partsOf = (changes: Partial<ReportPicture>) =>
  drawReport({ ...picture, ...changes }, face).parts;
const isLine = (part: Part): part is Line => part.kind === 'line';
const linesOf = (changes: Partial<ReportPicture>) => partsOf(changes).filter(isLine);

test('says what the report says, and that a sample is one', () => {
  expect(linesOf({}).map(({ text }) => text)).toEqual([
    '示例站',
    '示例：内容均为虚构',
    '示例市教育局　2022年度',
    '示例市教育局2022年度',
    '部门整体支出绩效自评报告',
    '预算执行率',
    '98.38%',
    '',
    '支出19365.85万元，全年预算19684.05万元',
    '自评得分',
    '未公开',
    '报告没有公开总分',
  ]);
});

test('draws a bar on its whole, and none where there is no share', () => {
  const bars = partsOf({}).filter(({ y }) => y === 532);
  expect(bars).toEqual([
    { kind: 'box', x: 72, y: 532, width: 496, height: 16, fill: 'line' },
    { kind: 'box', x: 72, y: 532, width: 488, height: 16, fill: 'accent' },
  ]);
});

test('marks where the whole ends when the bar is longer', () => {
  const measure = { name: '预算执行率', text: '124%', unit: '', caption: '', share: 1.24 };
  const bars = partsOf({ measures: [measure] }).filter((part) => part.kind === 'box');
  expect(bars.slice(-3)).toEqual([
    { kind: 'box', x: 72, y: 532, width: 400, height: 16, fill: 'line' },
    { kind: 'box', x: 72, y: 532, width: 496, height: 16, fill: 'accent' },
    { kind: 'box', x: 472, y: 526, width: 3, height: 28, fill: 'ink' },
  ]);
});

test('a title of any length stays within the picture', () => {
  const lines = linesOf({ title: '关于绩效自评情况的报告'.repeat(40) });
  const title = lines.filter(({ size }) => size === 45);
  expect(title.map(({ y }) => y)).toEqual([247, 306, 365]);
  expect(title.at(-1)?.text).toMatch(/…$/u);
});

test('a title breaks after its year where both halves fit', () => {
  const lines = linesOf({ title: '示例市民政局2022年度部门整体支出绩效自评报告' });
  expect(lines.filter(({ size }) => size === 60)).toMatchObject([
    { text: '示例市民政局2022年度', x: 72, y: 260 },
    { text: '部门整体支出绩效自评报告', x: 72, y: 339 },
  ]);
});

test('long amounts stay within their column', () => {
  const caption = '支出1284968716.18元，全年预算1286532417.35元';
  const measure = { name: '预算执行率', text: '99.88%', unit: '', caption, share: 0.9988 };
  const [line] = linesOf({ measures: [measure] }).filter(({ text }) => text === caption);
  expect(line?.size).toBeLessThan(25);
  expect(line && face.width(caption, line)).toBeLessThanOrEqual(496);
});

test('every character stands at a whole pixel, and figures evenly', () => {
  const set = face.set('2022年', { size: 66, weight: 700 });
  expect(set.map(({ x }) => x)).toEqual([0, 39, 78, 117, 156]);
  expect(face.width('明账', { size: 40, weight: 700 })).toBe(80);
});

test('sets the sign for a missing character where the font has none', () => {
  const style = { size: 40, weight: 400 } as const;
  expect(face.set('\u{30000}', style)).toEqual(face.set('〓', style));
});

test('bold is heavier than regular', () => {
  const inkOf = (weight: 400 | 700) =>
    face.set('账', { size: 60, weight })[0]?.mask.coverage.reduce((sum, value) => sum + value, 0);
  expect(inkOf(700)).toBeGreaterThan(1.3 * (inkOf(400) ?? 0));
});
