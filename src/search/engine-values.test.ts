import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { decimalOf, type Figure, stated, type Wording } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import type { ReportData } from '#core/report-schema.ts';
import { yuanOf } from '#core/unit.ts';
import { openContent } from '#reading/content-directory.ts';
import type { SortOrder } from './answer.ts';
import type { Reply } from './ask.ts';
import { openEngine } from './engine.ts';
import { exampleIndex, loadFrom } from './example-index.ts';
import type { Filters } from './facets.ts';
import { catalogueEnding, indexAddress, packEnding } from './manifest.ts';
import { placesIn } from './pack.ts';
import { readCatalogue } from './read-index.ts';
import { searchReport } from './records.ts';

/** The sample reports as they are in content/, in shards of a year each. */
const content = openContent('.');
const all = content.reportFiles.flatMap((file) => {
  const { report } = content.readReportFile(file);
  const department = report && content.departments.get(report.data.department);
  return report && department ? [{ report, department }] : [];
});
const files = exampleIndex(
  all.map(({ report, department }) => searchReport(report, department, 'clean')),
);
const load = loadFrom(files);
const years = [...new Set(all.map(({ report }) => report.data.year))].sort((a, b) => b - a);

/** Where the figures of a year lie, as `ask` names what it loads. */
function figuresOf(year: number): string {
  const catalogue = files.get(`/search-index/${year}${catalogueEnding}`) ?? new Uint8Array();
  const { start } = placesIn(readCatalogue(catalogue).table)('f0:', 0);
  return `/search-index/${year}${packEnding}@${start}`;
}

async function ask(
  query: string,
  { filters = {}, sort = 'relevance' }: { filters?: Filters; sort?: SortOrder } = {},
  missing = '',
) {
  const loaded: string[] = [];
  const engine = openEngine(async (address, place) => {
    const name = place ? `${address}@${place.start}` : address;
    loaded.push(name);
    if (name === missing) throw new Error(`Unexpected address ${name}`);
    return await load(address, place);
  }, indexAddress);
  let last: Reply | null = null;
  await engine.ask({ id: 1, query, filters, sort, show: 100 }, (reply) => {
    last = reply;
  });
  const reply = last as Reply | null;
  if (!reply) throw new Error('Unexpected silence');
  return { reply, loaded, ids: reply.results.map(({ url }) => url.slice('/reports/'.length, -1)) };
}

const number = (figure: Figure | Wording | null | undefined) => {
  const known = stated(figure ?? null);
  return known && decimalOf(known);
};
const yuan = (figure: Figure | null | undefined, { unit }: ReportData) => {
  const known = stated(figure ?? null);
  return known && yuanOf(known, unit);
};
/** Every rate of a report that the index knows, read from front matter. */
const percentages = ({ budget, targets }: ReportData): readonly Decimal[] =>
  [
    budget?.executionRate,
    budget?.initialCompletion,
    budget?.growth,
    budget?.carryoverRate,
    budget?.procurement?.executionRate,
    ...targets.filter(({ unit }) => unit === '%').map(({ actual }) => actual),
  ].flatMap((figure) => number(figure) ?? []);
const executionRates = ({ budget, targets }: ReportData) =>
  [
    budget?.executionRate,
    budget?.procurement?.executionRate,
    ...targets
      .filter(({ name, unit }) => unit === '%' && name.includes('执行率'))
      .map(({ actual }) => actual),
  ].flatMap((figure) => number(figure) ?? []);
const budgets = (data: ReportData) =>
  [data.budget?.initial, data.budget?.adjusted].flatMap((figure) => yuan(figure, data) ?? []);

const tenThousand = new Decimal(10_000);

/** Queries with the test that a report's front matter must pass. */
const questions: readonly (readonly [string, (data: ReportData) => boolean])[] = [
  ['执行率<98%', (data) => executionRates(data).some((rate) => rate.lt(98))],
  ['执行率>=98.89%', (data) => executionRates(data).some((rate) => rate.gte('98.89'))],
  ['执行率<=98.89%', (data) => executionRates(data).some((rate) => rate.lte('98.89'))],
  ['执行率=98.89%', (data) => executionRates(data).some((rate) => rate.eq('98.89'))],
  ['>99%', (data) => percentages(data).some((rate) => rate.gt(99))],
  ['得分>=97', (data) => number(data.scores?.total)?.gte(97) === true],
  ['总分 低于97分', (data) => number(data.scores?.total)?.lt(97) === true],
  ['预算 大于 8000 万元', (data) => budgets(data).some((one) => one.gt(tenThousand.times(8000)))],
  [
    '预算4000-6300万',
    (data) =>
      budgets(data).some(
        (one) => one.gte(tenThousand.times(4000)) && one.lte(tenThousand.times(6300)),
      ),
  ],
  ['预算>8000', (data) => budgets(data).some((one) => one.gt(tenThousand.times(8000)))],
  [
    '公用经费<500万元',
    (data) => yuan(data.budget?.operating, data)?.lt(tenThousand.times(500)) === true,
  ],
  [
    '公务接待费支出数=0元',
    (data) => yuan(data.budget?.threePublic?.expenditure?.reception, data)?.isZero() === true,
  ],
  [
    '政府采购执行率得分<4分',
    (data) =>
      [...indicatorsOf(data)].some(
        ({ indicator: { name, score } }) =>
          name === '政府采购执行率' && number(score)?.lt(4) === true,
      ),
  ],
  [
    '执行率<98% 得分>=97',
    (data) =>
      executionRates(data).some((rate) => rate.lt(98)) &&
      number(data.scores?.total)?.gte(97) === true,
  ],
];

describe('a query of values', () => {
  test.each(questions)('%s', async (query, passes) => {
    const expected = all.filter(({ report }) => passes(report.data)).map(({ report }) => report.id);
    expect(expected.length).toBeGreaterThan(0);
    const { reply, ids } = await ask(query);
    expect([...ids].sort()).toEqual(expected.sort());
    expect(reply.reports).toBe(expected.length);
    expect(reply.failures).toEqual([]);
    for (const { figures } of reply.results) expect(figures.length).toBeGreaterThan(0);
  });

  test('leaves nobody out at a bound and lets nobody in beyond it', async () => {
    expect((await ask('执行率=98.89% 得分=92.1')).ids).toEqual(['gzgsl/2021']);
    expect((await ask('执行率<98.89% 得分=92.1')).ids).toEqual([]);
    expect((await ask('执行率>98.89% 得分=92.1')).ids).toEqual([]);
    expect((await ask('执行率>=98.890% 得分<=92.10')).ids).toEqual(['gzgsl/2021']);
  });

  test('finds an amount in whatever unit it is stated', async () => {
    const { reply, ids } = await ask('=37300万元');
    expect(ids).toEqual(['gzgsl/2021']);
    expect(reply.results[0]?.figures).toEqual([
      { url: '/reports/gzgsl/2021/#targets', label: '投诉维权案件涉及金额', text: '3.73亿元' },
    ]);
    // 8653.241735万元 in a report that states 元.
    expect((await ask('全年预算数=8653.241735万元')).ids).toEqual(['slsmzj/2022']);
  });

  test('tells each figure with its part of the page, each value at least once', async () => {
    const { reply } = await ask('执行率=98.89% 得分=92.1 人次>1万人次 支出数>1万元');
    const [result] = reply.results;
    expect(result?.figures).toEqual([
      { url: '/reports/gzgsl/2021/#figures', label: '支出数', text: '4809.15万元' },
      { url: '/reports/gzgsl/2021/#figures', label: '执行率', text: '98.89%' },
      { url: '/reports/gzgsl/2021/#figures', label: '自评总分', text: '92.1分' },
      expect.objectContaining({ text: '1.2万人次' }),
      expect.objectContaining({ label: '非公党委工作经费支出数', text: '14.27万元' }),
    ]);
  });

  test('counts the figures that are not shown', async () => {
    const { reply } = await ask('>90%');
    const counted = (data: ReportData) => percentages(data).filter((rate) => rate.gt(90)).length;
    const byId = new Map(all.map(({ report }) => [report.id, counted(report.data)]));
    const ids = reply.results.map(({ url }) => url.slice('/reports/'.length, -1));
    const totals = reply.results.map(({ figures, moreFigures }) => figures.length + moreFigures);
    expect(totals).toEqual(ids.map((id) => byId.get(id)));
    expect(Math.max(...reply.results.map(({ figures }) => figures.length))).toBe(5);
    expect(reply.figures).toBe([...byId.values()].reduce((sum, one) => sum + one, 0));
  });

  test('a query with a phrase as well asks for reports that have both', async () => {
    const value = await ask('政府采购执行率得分<4分');
    const phrase = await ask('民政');
    const both = await ask('民政 政府采购执行率得分<4分');
    expect([...both.ids].sort()).toEqual(
      value.ids.filter((id) => phrase.ids.includes(id)).sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(both.ids.length).toBeGreaterThan(0);
    expect(both.ids.length).toBeLessThan(value.ids.length);
    for (const { sections, figures } of both.reply.results) {
      expect(sections.length).toBeGreaterThan(0);
      expect(figures.length).toBeGreaterThan(0);
    }
  });

  test('loads the figures only when a value is asked for', async () => {
    const hasFigures = (loaded: readonly string[]) =>
      years.filter((year) => loaded.includes(figuresOf(year))).length;
    expect(hasFigures((await ask('执行率')).loaded)).toBe(0);
    expect(hasFigures((await ask('4863.08万元')).loaded)).toBe(0);
    const { loaded } = await ask('执行率<98%');
    expect(hasFigures(loaded)).toBe(years.length);
    const manifestAndTwoEach = 1 + 2 * years.length;
    expect(loaded.length).toBe(manifestAndTwoEach);
  });

  test('says how it was understood', async () => {
    expect((await ask('采购 执行率<98%')).reply.values).toEqual(['执行率低于98%']);
    expect((await ask('采购')).reply.values).toEqual([]);
  });
});

describe('an answer to a value', () => {
  test('has facets that count its reports', async () => {
    const { reply, ids } = await ask('执行率<98%');
    const ofYear = (year: number) => ids.filter((id) => id.endsWith(`/${year}`)).length;
    expect(reply.facets.year.map(({ value, count }) => [value, count])).toEqual(
      years.filter((year) => ofYear(year) > 0).map((year) => [String(year), ofYear(year)]),
    );
    const sum = (counts: readonly { readonly count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    expect(sum(reply.facets.department)).toBe(ids.length);
    expect(sum(reply.facets.rate)).toBe(ids.length);
  });

  test('is narrowed by year, and by the part of the page that shows the figure', async () => {
    const { reply } = await ask('>98%');
    for (const { value, count } of reply.facets.section) {
      const narrowed = await ask('>98%', { filters: { section: [value] } });
      expect(narrowed.reply.reports).toBe(count);
      const anchor = { b: '#figures', t: '#targets' }[value];
      for (const { figures } of narrowed.reply.results) {
        for (const { url } of figures) expect(url.endsWith(anchor ?? '')).toBe(true);
      }
    }
    expect(reply.facets.section.map(({ value }) => value)).toEqual(['b', 't']);
    const [newest = 0] = years;
    const inYear = await ask('得分>0', { filters: { year: [String(newest)] } });
    expect(inYear.ids.every((id) => id.endsWith(`/${newest}`))).toBe(true);
    expect(inYear.ids.length).toBeGreaterThan(0);
  });

  test('stands by year and then by how many figures there are', async () => {
    const { reply } = await ask('>90%');
    const order = reply.results.map(({ year, figures, moreFigures }) => [
      year,
      figures.length + moreFigures,
    ]);
    const sorted = order.toSorted(([a = 0, few = 0], [b = 0, many = 0]) => b - a || many - few);
    expect(order).toEqual(sorted);
    expect(new Set(order.map(([year]) => year)).size).toBeGreaterThan(1);
  });

  test.each(['score', 'rate'] as const)('can be sorted by %s', async (sort) => {
    const { reply } = await ask('执行率>0%', { sort });
    const numbers = reply.results.map((result) => Number((result[sort] ?? '-1').replace('%', '')));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(new Set(numbers).size).toBeGreaterThan(3);
  });

  test('tells of a year whose figures cannot be loaded', async () => {
    const [newest = 0] = years;
    const { reply, ids } = await ask('得分>0', {}, figuresOf(newest));
    expect(reply.failures).toEqual([`${newest}年度`]);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.some((id) => id.endsWith(`/${newest}`))).toBe(false);
  });
});
