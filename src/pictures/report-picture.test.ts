import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Department } from '#core/department.ts';
import { paletteOf } from '#core/palette.ts';
import type { ReportSummary } from '#core/summary.ts';
import { drawReport } from './draw-report.ts';
import { openFontSlices } from './font-slices.ts';
import { pngOf } from './png.ts';
import { pictureText, reportPicture } from './report-picture.ts';
import { typeface } from './typeface.ts';

// Opening fonts is work, and other tests run beside these.
vi.setConfig({ testTimeout: 30_000 });

const summary = {
  year: 2022,
  title: '示例市教育局2022年度部门整体支出绩效自评报告',
  unit: '万元',
  adjusted: '19684.05',
  expenditure: '19365.85',
  executionRate: '98.38%',
  total: '98.10',
  fullMark: '100',
} as ReportSummary;
const department = { names: [{ name: '示例市教育局' }], fictional: true } as unknown as Department;
const pictureOf = (changes: Partial<ReportSummary>) =>
  reportPicture({ ...summary, ...changes }, { site: '示例站', department });
const ink = {
  face: typeface(openFontSlices(process.cwd())),
  palette: paletteOf(readFileSync('src/styles/tokens.css', 'utf8'), 'light'),
};

test('shows figures as stated, with bars of their share', () => {
  expect(pictureOf({}).measures).toEqual([
    {
      name: '预算执行率',
      text: '98.38%',
      unit: '',
      caption: '支出19365.85万元，全年预算19684.05万元',
      share: 0.9838,
    },
    { name: '自评得分', text: '98.10', unit: '分', caption: '满分100分', share: 0.981 },
  ]);
});

test('says 未公开 and draws no bar where the report is silent', () => {
  const silent = pictureOf({
    adjusted: null,
    expenditure: null,
    executionRate: null,
    total: null,
  });
  expect(silent.measures).toMatchObject([
    { text: null, share: null, caption: '支出数与预算数未公开' },
    { text: null, share: null, caption: '报告没有公开总分' },
  ]);
  expect(pictureText(silent)).toBe(
    '示例市教育局2022年度部门整体支出绩效自评报告：预算执行率未公开，自评得分未公开',
  );
});

test('draws no bar for a score whose full mark is not known', () => {
  expect(pictureOf({ fullMark: null }).measures[1]).toMatchObject({ text: '98.10', share: null });
});

test('tells in words what it shows', () => {
  expect(pictureText(pictureOf({}))).toBe(
    '示例市教育局2022年度部门整体支出绩效自评报告：预算执行率98.38%，自评得分98.10分',
  );
});

test('draws text as shapes and never as text', () => {
  const svg = drawReport(pictureOf({ title: '<script>&"' }), ink);
  expect(svg).not.toContain('<text');
  expect(svg).not.toContain('script');
  expect(svg.match(/<path/gu)?.length).toBeGreaterThan(80);
});

test('bold is heavier than regular, and digits are as wide as they are drawn', () => {
  const shape = (weight: 400 | 700) =>
    ink.face.draw('账', { size: 1000, weight, x: 0, y: 0, fill: '#000' });
  expect(shape(400)).not.toBe(shape(700));
  expect(ink.face.width('明账', { size: 40, weight: 700 })).toBe(80);
});

test('sets the sign for a missing character where the font has none', () => {
  const style = { size: 40, weight: 400, x: 0, y: 0, fill: '#000' } as const;
  expect(ink.face.draw('\u{30000}', style)).toBe(ink.face.draw('〓', style));
});

test('a title of any length stays within the picture', () => {
  const svg = drawReport(pictureOf({ title: '关于绩效自评情况的报告'.repeat(40) }), ink);
  const baselines = [...svg.matchAll(/translate\(72 (\d+)\) scale\(0\.045/gu)].map(([, y]) => y);
  expect(baselines).toEqual(['247', '306', '365']);
});

test('a title breaks after its year where both halves fit', () => {
  const title = '示例市民政局2022年度部门整体支出绩效自评报告';
  const line = (text: string, y: number) =>
    ink.face.draw(text, { size: 60, weight: 700, x: 72, y, fill: ink.palette.ink });
  const svg = drawReport(pictureOf({ title }), ink);
  expect(svg).toContain(line('示例市民政局2022年度', 260));
  expect(svg).toContain(line('部门整体支出绩效自评报告', 339));
});

test('long amounts stay within their column', () => {
  const svg = drawReport(
    pictureOf({ unit: '元', expenditure: '1284968716.18', adjusted: '1286532417.35' }),
    ink,
  );
  const caption = '支出1284968716.18元，全年预算1286532417.35元';
  const scale = /translate\(72 590\) scale\(([\d.]+)/u.exec(svg)?.[1];
  const size = Number(scale) * 1000;
  expect(size).toBeLessThan(25);
  expect(ink.face.width(caption, { size, weight: 400 })).toBeLessThanOrEqual(496);
});

test('gives the same bytes for the same report', async () => {
  const svg = drawReport(pictureOf({}), ink);
  const [first, second] = [await pngOf(svg), await pngOf(drawReport(pictureOf({}), ink))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(first.length).toBeLessThan(60_000);
});
