import { describe, expect, test } from 'vitest';
import { sampleIndex } from '#indexing/sample-index.ts';
import type { Reply } from './ask.ts';
import { openEngine } from './engine.ts';
import { indexAddress } from './manifest.ts';
import type { PairRange } from './pair.ts';
import { Probe } from './probe.ts';
import { parseQuery } from './query.ts';
import { type LoadBytes, openSite } from './site-index.ts';
import { suggestions } from './suggest.ts';

const load = sampleIndex();

async function replies(query: string): Promise<readonly Reply[]> {
  const told: Reply[] = [];
  const ask = { id: 1, query, filters: {}, sort: 'relevance', show: 1 } as const;
  await openEngine(load, indexAddress).ask(ask, (reply) => told.push(reply));
  return told;
}

const suggested = async (query: string) => (await replies(query)).at(-1)?.suggestions ?? [];

const odd: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['one character', '囧'],
  ['punctuation', '，。！？——……'],
  ['brackets and quotes', '"“”()[]【】"'],
  ['an emoji', '😀'],
  ['joined emoji', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦'],
  ['a high surrogate', '\ud83d'],
  ['a low surrogate between words', '政府\ude00采购'],
  ['control characters', '\u0000\u0001\u0002\uffff政府'],
  ['the mark of number endings', '\uffff12'],
  ['500 characters', '龘靐齉'.repeat(167)],
  ['500 characters that stand', '政府采购执行率预算支出绩效评价'.repeat(34)],
  ['500 digits', '7'.repeat(500)],
  ['many numbers', Array.from({ length: 60 }, (_, index) => `${index}.5万`).join('')],
  ['many words', Array.from({ length: 60 }, (_, index) => `词${index}语`).join(' ')],
  ['many scripts', 'a1政b2府c3采d4购'.repeat(10)],
  ['patterns', '.*(?:政府)+$^\\'],
  ['names of object members', '__proto__ constructor toString'],
];

describe('odd questions', () => {
  test.each(odd)(
    '%s: an answer, and only suggestions that find what they say',
    async (_, query) => {
      for (const { query: other, reports } of await suggested(query)) {
        const answer = (await replies(other)).at(-1);
        expect([other, reports]).toEqual([other, answer?.reports]);
        expect(reports).toBeGreaterThan(0);
      }
    },
  );

  test('nothing is suggested where there is nothing to go by', async () => {
    for (const query of ['', '囧', '，。！', '😀', '\ud83d', '龘靐齉']) {
      expect([query, await suggested(query)]).toEqual([query, []]);
    }
  });
});

test('a question in Traditional characters leads to the same in simplified ones', async () => {
  const [first, ...others] = await suggested('預算執行率');
  expect([first?.query, first?.label, others]).toEqual(['预算执行率', '简体字', []]);
  expect(await suggested('预算执行率')).toEqual([]);
});

/** Lookups, texts and files that looking for suggestions costs, with how many shards there are. */
async function costOf(query: string) {
  const cost = { lookups: 0, texts: 0, files: 0 };
  const counting: LoadBytes = async (address, place) => {
    cost.files += 1;
    return await load(address, place);
  };
  const site = openSite(counting, indexAddress);
  const listed = await site.volumes();
  const { aliases } = await site.manifest();
  const opened = await Promise.all(listed.map(({ open }) => open()));
  const shards = opened.flat().map((shard) => {
    const counted = {
      ...shard,
      positions: (range: PairRange) => {
        cost.lookups += 1;
        return shard.positions(range);
      },
      text: (record: number) => {
        cost.texts += 1;
        return shard.text(record);
      },
    };
    return { shard: counted, origin: '', originName: '' };
  });
  const probe = new Probe(shards, () => false);
  const { phrases } = parseQuery(query);
  const likes = { aliases, traditional: site.traditional };
  await suggestions({ query, phrases, filters: {}, found: [] }, likes, probe);
  return { ...cost, shards: shards.length };
}

describe('work is bounded', () => {
  test.each(odd)('%s', async (_, query) => {
    const { lookups, texts, shards } = await costOf(query);
    expect(lookups / shards).toBeLessThan(130);
    expect(texts / shards).toBeLessThan(40);
  });

  test('a usual slip costs little', async () => {
    const { lookups, texts, files: loaded, shards } = await costOf('政府彩购执行率');
    expect(lookups / shards).toBeLessThan(12);
    expect(texts / shards).toBeLessThan(3);
    expect(loaded / shards).toBeLessThan(9);
  });

  test('a probe asks so often and no more, and a stale one not at all', async () => {
    const [newest] = await openSite(load, indexAddress).volumes();
    const [shard] = (await newest?.open()) ?? [];
    if (!shard) throw new Error('Unexpected index without shards');
    const places = async (probe: Probe) => {
      const found = Array.from({ length: 200 }, () => probe.places(shard, ['执', '行']));
      return (await Promise.all(found)).filter((positions) => positions !== null).length;
    };
    const shards = [{ shard, origin: '', originName: '' }];
    expect(await places(new Probe(shards, () => false))).toBe(120);
    expect(await places(new Probe(shards, () => true))).toBe(0);
  });
});
