import { describe, expect, test } from 'vitest';
import { sampleIndex } from '#indexing/sample-index.ts';
import { withAliases } from './aliases.ts';
import type { Reply } from './ask.ts';
import { openEngine } from './engine.ts';
import type { Filters } from './facets.ts';
import { indexAddress } from './manifest.ts';
import type { LoadBytes } from './site-index.ts';

const load = sampleIndex();

/** Everything that the engine replies to one question, first to last. */
async function replies(query: string, filters: Filters = {}): Promise<readonly Reply[]> {
  const told: Reply[] = [];
  const ask = { id: 1, query, filters, sort: 'relevance', show: 1 } as const;
  await openEngine(load, indexAddress).ask(ask, (reply) => told.push(reply));
  return told;
}

/** What is suggested; every suggestion is asked as well and must find what it promises. */
async function suggested(query: string, filters: Filters = {}) {
  const offered = (await replies(query, filters)).at(-1)?.suggestions ?? [];
  for (const suggestion of offered) {
    const lifted = suggestion.without.map((facet) => [facet, []]);
    const kept = { ...filters, ...Object.fromEntries(lifted) };
    const answer = (await replies(suggestion.query, kept)).at(-1);
    expect([suggestion, answer?.reports]).toEqual([suggestion, suggestion.reports]);
    expect(suggestion.reports).toBeGreaterThan(0);
  }
  expect(offered.length).toBeLessThanOrEqual(5);
  return offered;
}

const shown = async (query: string) =>
  (await suggested(query)).map(({ label, query: other }) => `${label} ${other}`);

describe('a phrase without hits', () => {
  test.each([
    ['管理效率', ['相近说法 管理效能']],
    ['管理效能板块', ['相近说法 管理效能版块']],
    ['管理效率板块', ['相近说法 管理效能版块']],
    ['扣分原因', ['相近说法 扣分项']],
    ['市工商业联合会经济部', []],
  ])('%s: words used for one another', async (query, expected) => {
    if (expected.length > 0) expect(await shown(query)).toEqual(expected);
    else expect((await shown(query)).join('')).not.toContain('相近说法');
  });

  test('the longest word of a group is the one that is replaced', () => {
    const aliases = [['扣分', '扣分项', '失分']];
    expect(withAliases('扣分项说明', aliases)).toEqual(['扣分说明', '失分说明']);
  });

  test.each([
    ['12345热线', '分开检索 12345 热线'],
    ['财预2020', '分开检索 财预 2020'],
    ['政府😀采购', '分开检索 政府 采购'],
  ])('%s: apart where script or digits change', async (query, expected) => {
    expect(await shown(query)).toEqual([expected]);
  });

  test.each([
    ['630', ['数字的其他写法 6.30']],
    ['6.3', ['数字的其他写法 6.30']],
    ['92.10分', ['数字的其他写法 92.1分']],
    ['486308', ['数字的其他写法 4863.08']],
  ])('%s: the same digits written in another way', async (query, expected) => {
    expect(await shown(query)).toEqual(expected);
  });

  test.each([
    ['21年度部门', ['更长的数字 2021年度部门', '更长的数字 321年度部门']],
    ['63.08', ['更长的数字 4863.08']],
    ['63.08万元', ['更长的数字 4863.08万元']],
    ['127号', ['更长的数字 00127号']],
    ['支出48', ['更长的数字 支出486.95']],
    ['4863万元', ['整数部分相同的数字 4863.08万元']],
    ['4863.1万元', ['整数部分相同的数字 4863.08万元']],
  ])('%s: digits cut or rounded, completed as they stand', async (query, expected) => {
    expect(await shown(query)).toEqual(expected);
  });

  test('0.39 is never said to be the rest of a longer number', async () => {
    expect(await shown('0.39')).toEqual([]);
  });

  test.each([
    ['政府彩购执行率', ['政府采购执行率']],
    ['政府采采购执行率', ['政府采购执行率']],
    ['政府采购行率', ['政府采购执行率']],
    ['政府采购执率行', ['政府采购执行率']],
    ['府政采购执行率', ['政府采购执行率']],
    ['2021年度部们', ['2021年度部门']],
    ['穂企通', ['穗企通']],
    ['绩校', ['绩效', '学校']],
    ['工商連', ['工商联']],
    ['社会稳定经济发展', ['社会稳定，经济发展']],
  ])('%s: one character away, as it stands in the reports', async (query, expected) => {
    expect(await shown(query)).toEqual(expected.map((text) => `相近字句 ${text}`));
  });

  test('a phrase in traditional characters is offered in simplified ones', async () => {
    expect(await shown('執行率')).toEqual(['简体字 执行率']);
  });

  test('a figure is never taken for another figure', async () => {
    for (const query of ['4899.15万元', '92.7分', '下降97.3个百分点']) {
      const texts = (await suggested(query)).map((one) => one.query).join(' ');
      expect([query, /\d/u.exec(texts)]).toEqual([query, null]);
    }
  });

  test('its longest parts, together and each alone', async () => {
    expect(await shown('三公经费使用情况')).toEqual([
      '分开检索 三公经费 情况',
      '较短的词语 三公经费',
      '较短的词语 情况',
    ]);
    expect(await shown('大熊猫政府采购大熊猫')).toEqual(['较短的词语 政府采购']);
    expect(await shown('大熊猫4863.08大熊猫')).toEqual(['较短的词语 4863.08']);
    expect(await shown('77777.5万元')).toEqual([]);
    expect(await shown('ｓａｎｇｏｎｇ')).toEqual([]);
    expect(await shown('ngqqq')).toEqual([]);
    expect(await shown('穗企通abcdefgh')).toEqual(['较短的词语 穗企通']);
  });
});

describe('several words without a report that holds all', () => {
  test('the word that stands nowhere is named, and the others are asked', async () => {
    expect(await shown('市工商联 2021 大熊猫')).toEqual(['不含“大熊猫” 市工商联 2021']);
    expect(await shown('财预2020 10号')).toEqual([
      '分开检索 财预 2020 10号',
      '不含“财预2020” 10号',
    ]);
  });

  test('words without hits are replaced by near ones that have some', async () => {
    expect(await shown('管理效率 扣分原因')).toEqual(['相近说法 管理效能 扣分项']);
    expect(await shown('管理效率 大熊猫 2021年')).toEqual([
      '相近说法，不含“大熊猫” 管理效能 2021年',
      '不含“管理效率”、“大熊猫” 2021年',
    ]);
    expect(await shown('"政府 彩购" 预算')).toContain('相近字句 政府采购 预算');
  });

  test('words that stand apart only are asked with one fewer', async () => {
    expect(await shown('政府采购 穗企通 明厨亮灶')).toEqual([
      '不含“穗企通” 政府采购 明厨亮灶',
      '不含“明厨亮灶” 政府采购 穗企通',
    ]);
  });
});

describe('filters', () => {
  test('hits that filters hide are offered without them, one filter at a time', async () => {
    const filters = { year: ['2020'], department: ['gzgsl'] };
    const offered = await suggested('执行率', filters);
    expect(offered.map(({ label, without }) => [label, without])).toEqual([
      ['不限年度', ['year']],
      ['不限部门', ['department']],
      ['不限条件', ['year', 'department']],
    ]);
    expect(offered.every(({ query }) => query === '执行率')).toBe(true);
  });

  test('a near query keeps the filters, unless only they are in its way', async () => {
    const near = { query: '政府采购执行率', label: '相近字句' };
    expect(await suggested('政府彩购执行率', { department: ['gzgsl'] })).toEqual([
      { ...near, reports: 1, without: [] },
    ]);
    const [lifted] = await suggested('政府彩购执行率', { year: ['1999'] });
    expect(lifted).toMatchObject({ ...near, without: ['year'] });
  });
});

describe('the engine', () => {
  test('tells that nothing is found before it looks for what is near', async () => {
    const told = await replies('政府彩购执行率');
    expect(told.map(({ id, complete, reports }) => [id, complete, reports])).toEqual([
      [1, true, 0],
      [1, true, 0],
    ]);
    expect(told.map((one) => one.suggestions.length)).toEqual([0, 1]);
  });

  test('offers other words beside an answer that has hits', async () => {
    const told = await replies('民企投诉中心');
    expect(told[0]?.reports).toBe(1);
    expect(await shown('民企投诉中心')).toEqual(['另可检索 民营企业投诉中心']);
    expect(await replies('穗企通')).toHaveLength(1);
  });

  test('says nothing more once a newer question is asked', async () => {
    const told: Reply[] = [];
    const engine = openEngine(load, indexAddress);
    const of = (id: number, query: string) =>
      ({ id, query, filters: {}, sort: 'relevance', show: 1 }) as const;
    const asked: Promise<void>[] = [];
    await engine.ask(of(1, '政府彩购执行率'), (reply) => {
      told.push(reply);
      asked.push(engine.ask(of(2, '穗企通'), (newer) => told.push(newer)));
    });
    await Promise.all(asked);
    expect(told.map(({ id, reports }) => [id, reports])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  test('keeps suggestions back when a newer question comes while they are counted', async () => {
    const told: Reply[] = [];
    const newer: Promise<void>[] = [];
    const of = (id: number, query: string) =>
      ({ id, query, filters: {}, sort: 'relevance', show: 1 }) as const;
    const interrupted: LoadBytes = async (address, place) => {
      if (told.length === 1 && newer.length === 0)
        newer.push(engine.ask(of(2, '穗企通'), () => {}));
      return await load(address, place);
    };
    const engine = openEngine(interrupted, indexAddress);
    await engine.ask(of(1, '管理效能板块'), (reply) => told.push(reply));
    await Promise.all(newer);
    expect(newer).toHaveLength(1);
    expect(told.map(({ id, suggestions }) => [id, suggestions])).toEqual([[1, []]]);
  });

  test('suggests from the years that can be read', async () => {
    const broken: LoadBytes = async (address, place) => {
      if (address.includes('2022.pack')) throw new Error('Unexpected end');
      return await load(address, place);
    };
    const told: Reply[] = [];
    const ask = {
      id: 1,
      query: '政府彩购执行率',
      filters: {},
      sort: 'relevance',
      show: 1,
    } as const;
    await openEngine(broken, indexAddress).ask(ask, (reply) => told.push(reply));
    expect(told.at(-1)?.failures).toEqual(['2022年度']);
    expect(told.at(-1)?.suggestions[0]?.query).toBe('政府采购执行率');
  });
});
