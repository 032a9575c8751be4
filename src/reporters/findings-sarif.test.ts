import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '#core/finding.ts';
import { rules } from '#rules/index.ts';
import { exampleFinding } from './example-finding.ts';
import { findingsSarif } from './findings-sarif.ts';

/** The official schema; Zod takes a relative address for no URL, so that format is left out. */
const schema = z.fromJSONSchema(
  JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, '../../tests/fixtures/sarif-2.1.0.schema.json'),
      'utf8',
    ),
    (key, value) => (key === 'format' && value === 'uri-reference' ? undefined : value),
  ),
);

const file = 'content/reports/gzgsl/2021.mdx';
const site = 'https://jixiao.example.gov.cn';

function sarif(findings: readonly Finding[], source = '', address: string | null = site) {
  const text = findingsSarif({
    findings,
    sources: new Map([[file, source]]),
    rules,
    site: address,
  });
  const log = JSON.parse(text);
  expect(schema.safeParse(log).error?.issues ?? []).toEqual([]);
  return { text, run: log.runs[0], result: log.runs[0].results[0] };
}

describe('validates against the official schema', () => {
  const several = [
    exampleFinding(),
    exampleFinding({ severity: 'warning', acknowledged: '签发的原件如此' }),
    exampleFinding({
      severity: 'note',
      stated: null,
      at: '',
      fix: { find: '，，', replace: '，' },
    }),
  ];
  test.each([
    ['without findings', []],
    ['with findings of every kind', several],
  ])('%s', (_, findings) => {
    sarif(findings);
    sarif(findings, '', null);
  });

  test('which refuses what is no SARIF', () => {
    const { text } = sarif(several);
    const refused = (change: (log: ReturnType<typeof JSON.parse>) => void) => {
      const log = JSON.parse(text);
      change(log);
      return !schema.safeParse(log).success;
    };
    const changes: readonly Parameters<typeof refused>[0][] = [
      (log) => {
        log.version = '2.0.0';
      },
      (log) => {
        log.runs[0].results[0].level = 'fatal';
      },
      (log) => {
        log.runs[0].results[0].locations[0].physicalLocation.region.startColumn = 0;
      },
      (log) => {
        log.runs[0].results[0].suppressions = [{ kind: 'excused' }];
      },
      (log) => {
        delete log.runs[0].results[0].message;
      },
      (log) => {
        log.runs[0].results[0].unknown = true;
      },
    ];
    expect(changes.map(refused)).toEqual(changes.map(() => true));
  });
});

test('describes every rule with its address in the public catalogue', () => {
  const { run } = sarif([]);
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(
    rules.map(({ id }) => id),
  );
  expect(run.tool.driver.rules[0]).toEqual({
    id: 'front-matter-is-valid',
    shortDescription: { text: '元数据能否读取，各项名称和写法是否正确？' },
    fullDescription: {
      text: '元数据能否读取，各项名称和写法是否正确？依据：本站的元数据格式（content/reports 的写法说明）',
    },
    helpUri: 'https://jixiao.example.gov.cn/checks/#front-matter-is-valid',
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['格式与标识'] },
  });
});

test('points at rule and place, columns from 1, paths relative', () => {
  const { run, result } = sarif([exampleFinding()]);
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('execution-rate-follows-from-amounts');
  expect(result).toMatchObject({
    ruleId: 'execution-rate-follows-from-amounts',
    level: 'error',
    message: { text: '公开的执行率为98.98%；支出数 ÷ 全年预算数应为98.89%' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file },
          region: { startLine: 13, startColumn: 18 },
        },
      },
    ],
  });
  expect(result).not.toHaveProperty('suppressions');
});

test.each([
  ['where the stated value stands', 'a\n  rate: 98.98%', { stated: '98.98%' }, 15],
  ['where a repair would stand', 'a\n  rate: ，，', { fix: { find: '，，', replace: '，' } }, 11],
  ['and leaves the end open where neither is', 'a\n  rate: 98.98', { stated: '98.98%' }, undefined],
])('ends the region %s', (_, source, parts, endColumn) => {
  const { result } = sarif([exampleFinding({ line: 2, column: 9, ...parts })], source);
  expect(result.locations[0].physicalLocation.region.endColumn).toBe(endColumn);
});

test('writes spaces and Chinese in paths as addresses do', () => {
  const { result } = sarif([exampleFinding({ file: 'content/reports/a b/工商联.mdx' })]);
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
    'content/reports/a%20b/%E5%B7%A5%E5%95%86%E8%81%94.mdx',
  );
});

test('suppresses an acknowledged finding with its public reason', () => {
  const { result } = sarif([exampleFinding({ acknowledged: '签发的原件如此' })]);
  expect(result.suppressions).toEqual([{ kind: 'inSource', justification: '签发的原件如此' }]);
});

describe('fingerprints', () => {
  const prints = (...findings: Finding[]) =>
    sarif(findings).run.results.map(
      (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        result.partialFingerprints.primaryLocationLineHash,
    );

  test('stay when lines move', () => {
    expect(prints(exampleFinding({ line: 99, column: 1 }))).toEqual(prints(exampleFinding()));
  });

  test.each([
    ['file', { file: 'content/reports/gzgsl/2022.mdx' }],
    ['rule', { rule: 'scores-sum-to-total' }],
    ['message', { message: '另一处' }],
    ['path', { at: 'budget' }],
  ])('differ by %s', (_, parts) => {
    expect(prints(exampleFinding(parts))).not.toEqual(prints(exampleFinding()));
  });

  test('count the second of two equal findings', () => {
    const [first, second] = prints(exampleFinding(), exampleFinding({ line: 20 }));
    expect(first).toMatch(/^[0-9a-f]{16}:1$/u);
    expect(second).toBe(first.replace(/:1$/u, ':2'));
  });
});

describe('within the limits of GitHub', () => {
  test('keeps the gravest 5,000 and says what is missing', () => {
    const notes = Array.from({ length: 5000 }, (_, line) =>
      exampleFinding({ severity: 'note', line: line + 1 }),
    );
    const excused = exampleFinding({ line: 6000, acknowledged: '签发的原件如此' });
    const { run } = sarif([...notes, excused, exampleFinding({ line: 7000 })]);
    expect(run.results).toHaveLength(5000);
    expect(run.results.at(-1)).toMatchObject({ level: 'error' });
    expect(run.results.at(-1)).not.toHaveProperty('suppressions');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '共有5002项核验结果，此文件只收最重要的5000项，未收：错误1项，警告0项，提示1项',
    );
  });

  test('stays below 10 MB', () => {
    const findings = Array.from({ length: 4000 }, (_, line) =>
      exampleFinding({ line: line + 1, message: '很长的说明'.repeat(300) }),
    );
    const { text, run } = sarif(findings);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000);
    expect(run.results.length).toBeGreaterThan(1000);
  });
});

test('is the same each time', () => {
  expect(sarif([exampleFinding()]).text).toBe(sarif([exampleFinding()]).text);
});
