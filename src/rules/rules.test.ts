import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AttachmentFile } from '#core/attachment-file.ts';
import type { AttachmentInspection } from '#core/attachment-inspection.ts';
import { departmentSchema } from '#core/department.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { LedgerEntry, ReportLedger } from '#core/report-ledger.ts';
import { type Scheme, schemeSchema } from '#core/scheme.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { readReport } from '#reading/read-report.ts';
import { sourceText } from '#reading/source-text.ts';
import { readData } from '#reading/yaml/front-matter.ts';
import { rules } from './index.ts';
import type { Example, Rule } from './rule.ts';
import { checkReport } from './run.ts';

/** An attachment that is what its name says, of which nothing is known but so much. */
function attachment({
  content = { format: 'xlsx', runs: false },
  bytes = 8192,
  ...found
}: Partial<AttachmentInspection> &
  Partial<Pick<AttachmentFile, 'bytes' | 'content'>>): AttachmentFile {
  const inspection = { unread: null, personal: [], named: [], ...found };
  return { bytes, sha256: 'ab'.repeat(32), content, inspection };
}

const surroundings: Surroundings = {
  department: { id: 'shili', ...departmentSchema.parse({ names: [{ name: '示例局' }] }) },
  scheme: {
    id: 'shili-scheme',
    ...schemeSchema.parse({
      name: '示例方案',
      jurisdiction: '示例市',
      form: '部门整体支出',
      total: '100',
      gradeBands: [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '中', from: '60' },
        { grade: '差', from: '0' },
      ],
    }),
  },
  attachments: new Map([
    ['zipingbiao.xlsx', attachment({})],
    [
      'mingdan.xlsx',
      attachment({
        personal: [
          { kind: '手机号', masked: '138****8000', place: '工作表“名单”C2', official: false },
          { kind: '固定电话', masked: '0571-8888****', place: '页眉页脚', official: true },
        ],
        named: [
          { what: '作者', masked: '张*' },
          { what: '图片的拍摄位置', masked: '经纬度' },
        ],
      }),
    ],
    ['saomiao.pdf', attachment({ unread: 'PDF 文件里没有文字，应是扫描件' })],
    ['wangye.pdf', attachment({ content: { format: 'page', runs: false } })],
    ['hanhong.docx', attachment({ content: { format: 'docx', runs: true } })],
    ['guoda.pdf', attachment({ bytes: 62_914_560 })],
  ]),
  previous: null,
  previousScheme: null,
  lastYear: null,
  otherNames: ['另一局'],
  reportIds: new Set(['shili/2021', 'shili/2022']),
  ledger: null,
  wording: [
    { wrong: '建立建全', right: '建立健全', allow: [] },
    { wrong: '练历', right: '历练', allow: ['训练历程'] },
  ],
};

const planning = {
  id: 'guihua',
  ...departmentSchema.parse({ names: [{ name: '示例市规划和自然资源局' }] }),
};

/** What surrounds an example: an unknown department or scheme, last year's report, on request. */
function surroundingsOf(example: Example): Surroundings {
  const { frontMatter, previous, lastYear = null } = example;
  const before =
    previous === undefined
      ? null
      : readReport('content/reports/shili/2021.mdx', exampleSource(`year: 2021\n${previous}`))
          .report;
  const scheme = schemeOf('shili-scheme', example.scheme);
  return {
    ...surroundings,
    ...(frontMatter.includes('weidengji') ? { department: null } : {}),
    ...(frontMatter.includes('guihua') ? { department: planning } : {}),
    scheme: frontMatter.includes('shili-2099') ? null : scheme,
    previous: before,
    previousScheme: before && schemeOf('shili-scheme-2021', example.previousScheme),
    lastYear: before ? 2021 : lastYear,
    ledger: ledgerOf(example),
  };
}

/** What is on record of an example: one state, published on 2023-08-31. */
function ledgerOf(example: Example): ReportLedger | null {
  const { frontMatter, body, recorded, recordedBody = body, ledgerTrouble } = example;
  if (recorded === undefined) return null;
  const before = readReport(exampleFile, exampleSource(recorded, recordedBody)).report;
  const file = 'content/ledger/shili/2022.jsonl';
  const entry: LedgerEntry = {
    number: 1,
    report: 'shili/2022',
    version: '2023-08-31',
    event: 'published',
    recorded: '2023-08-31',
    sha256: '0'.repeat(64),
    attachments: example.recordedFiles ?? {},
    previous: null,
    hash: '0'.repeat(64),
  };
  const unchanged = recorded === frontMatter && recordedBody === body;
  return {
    file,
    entries: [entry],
    troubles: ledgerTrouble === undefined ? [] : [{ file, line: 2, message: ledgerTrouble }],
    before: unchanged ? null : before,
    unchanged,
  };
}

/** The examples' scheme with an example's own keys in place of its own. */
function schemeOf(id: string, keys: string | undefined): Scheme | null {
  if (keys === undefined) return surroundings.scheme;
  const { name, jurisdiction, form } = surroundings.scheme ?? {};
  const own = `name: ${name}\njurisdiction: ${jurisdiction}\nform: ${form}\n${keys}`;
  const { data, problems } = readData(sourceText('content/schemes/shili.yaml', own), schemeSchema);
  expect(problems).toEqual([]);
  return data && { id, ...data };
}

function check(example: Example) {
  const { frontMatter, body } = example;
  const file = readReport(exampleFile, exampleSource(frontMatter, body));
  return checkReport(file, surroundingsOf(example));
}

function findingsOf(rule: Rule, example: Example) {
  return check(example).findings.filter((finding) => finding.rule === rule.id);
}

test('the registry lists every rule file', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !/^(?:index|rule|run|excuse|personal-data-in-file|.*\.test)\.ts$/u.test(name))
    .map((name) => name.replace('.ts', ''));
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('asks one question in Chinese and names its source', () => {
    expect(rule.question).toMatch(/^[^。？]+？$/u);
    expect(rule.source).not.toBe('');
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.valid)('accepts: $name', (example) => {
    const result = check(example).results.find((one) => one.rule === rule);
    expect(findingsOf(rule, example).filter(({ acknowledged }) => acknowledged === null)).toEqual(
      [],
    );
    // A rule about figures must have compared something, or the example proves nothing.
    if (rule.scope === 'report') expect(result?.agreements).not.toEqual([]);
  });

  test.each(rule.examples.invalid)('finds: $name', (example) => {
    const found = findingsOf(rule, example);
    expect(found.map(({ at, message }) => ({ at, message }))).toEqual(example.findings);
    for (const { file, line, column } of found) {
      // A report opens with a fence, a ledger with its first entry.
      expect(line).toBeGreaterThan(file === exampleFile ? 1 : 0);
      expect(column).toBeGreaterThan(0);
    }
  });

  test.each(rule.examples.missing)('stays silent: $name', (example) => {
    expect(findingsOf(rule, example)).toEqual([]);
  });
});

test('a rule that crashes becomes a finding that names it, and the others still run', () => {
  const [first, second] = rules.filter((rule) => rule.scope === 'report');
  if (!first || !second) throw new Error('no rules');
  const crashing: Rule = {
    ...first,
    check: () => {
      throw new Error('half a figure');
    },
  };
  const file = readReport(exampleFile, exampleSource('department: anders'));
  const { findings, results } = checkReport(file, surroundings, [crashing, second]);
  expect(findings.map(({ message }) => message)).toEqual([
    `规则 ${first.id} 运行时出错，未能核验本报告：half a figure。请将此信息告知维护人员`,
  ]);
  expect(results).toHaveLength(2);
});

/** What is found of two mobile numbers under an acknowledgement. */
function acknowledging(...lines: readonly string[]) {
  const entry = ['rule: personal-data-is-not-published', 'reason: 本人同意公开', ...lines];
  const source = exampleSource(
    `acknowledged:\n  - ${entry.join('\n    ')}`,
    '受理电话13800138000，投诉电话13900139001。',
  );
  const { findings } = checkReport(readReport(exampleFile, source), surroundings);
  return findings
    .filter(({ rule }) => rule === 'personal-data-is-not-published')
    .map(({ severity, stated, acknowledged }) => [severity, stated, acknowledged]);
}

test('no reason excuses personal data', () => {
  const both = [
    ['error', '138****8000', null],
    ['error', '139****9001', null],
  ];
  expect(acknowledging()).toEqual(both);
  expect(acknowledging('at: 138****8000')).toEqual(both);
  // A ground for everything is a ground for nothing.
  expect(acknowledging('lawfulBasis: 《个人信息保护法》第十三条')).toEqual(both);
});

test('a ground in law excuses the one value that it names, and is told with the reason', () => {
  const basis = '《个人信息保护法》第十三条第一款第七项';
  expect(acknowledging('at: 138****8000', `lawfulBasis: ${basis}`)).toEqual([
    ['error', '138****8000', `依据${basis}公开。本人同意公开`],
    ['error', '139****9001', null],
  ]);
});

test('a message shows no number of a person, whatever rule it comes from', () => {
  const source = exampleSource('', '见[电话](/reports/13800138000/2021/)。');
  const { findings } = checkReport(readReport(exampleFile, source), surroundings);
  expect(findings.length).toBeGreaterThan(1);
  expect(JSON.stringify(findings)).not.toContain('13800138000');
});
