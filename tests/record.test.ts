import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { chained, ledgerLine } from '#ledger/ledger-line.ts';
import { readLedger } from '#ledger/read-ledger.ts';
import { checkContent } from '#publishing/check-content.ts';
import { openContent } from '#reading/content-directory.ts';
import { recordReports } from '#recording/record-reports.ts';
import { commandLine } from './command-line.ts';
import { type Change, copyOfSample, type SiteCopy } from './site-copy.ts';

const education = 'content/reports/slsjyj/2022.mdx';
const ledger = 'content/ledger/slsjyj/2022.jsonl';
const state = 'content/ledger/slsjyj/2022/2023-08-25.mdx';

/** Three reports of the sample: one that stands, one that was corrected, one that was withdrawn. */
function threeReports(ledgers: 'recorded' | 'unrecorded' = 'unrecorded'): SiteCopy {
  const copy = copyOfSample(ledgers);
  const kept = ['slsjyj/2022', 'slswlj/2022', 'slswlj/2023'];
  for (const folder of ['reports', 'ledger']) {
    const base = join(copy.folder, 'content', folder);
    if (!existsSync(base)) continue;
    for (const department of readdirSync(base)) {
      for (const name of readdirSync(join(base, department))) {
        const id = `${department}/${name.replace(/\..*/u, '')}`;
        if (!kept.includes(id)) rmSync(join(base, department, name), { recursive: true });
      }
    }
  }
  return copy;
}

/** Puts on record in this process, for the command has little to add: `event version` by report. */
async function record(copy: SiteCopy, today = '2024-10-01'): Promise<readonly string[] | null> {
  const wish = { root: copy.folder, folder: 'content', today, dry: false };
  const result = await recordReports(wish);
  return result.recorded
    ? result.entries.map(({ report, event, version }) => `${report} ${event} ${version}`)
    : null;
}

/** Every finding of the content, in its order. */
async function findingsOf({ folder: root }: SiteCopy): Promise<readonly Finding[]> {
  const content = openContent(root);
  return (await checkContent({ root, folder: 'content', content })).findings;
}

/** What the checks have to say of the ledgers and of changes after publication. */
async function told(copy: SiteCopy): Promise<readonly string[]> {
  return (await findingsOf(copy))
    .filter(({ rule }) =>
      [
        'ledger-is-unbroken',
        'changes-are-corrected',
        'replaced-attachments-are-corrected',
        'published-corrections-stand',
      ].includes(rule),
    )
    .map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`);
}

const linesOf = (copy: SiteCopy, file: string) =>
  readFileSync(join(copy.folder, file), 'utf8').split('\n').slice(0, -1);

const eventsOf = (copy: SiteCopy, id: string) =>
  readLedger(
    { id, file: '' },
    readFileSync(join(copy.folder, `content/ledger/${id}.jsonl`), 'utf8'),
  ).entries.map(({ event, version, recorded }) => `${event} ${version} ${recorded}`);

const withCorrection = (rows: string): Change => [
  '\n---\n\n> 示例数据',
  `\ncorrections:\n${rows}\n---\n\n> 示例数据`,
];

describe('npm run record', () => {
  test('puts everything that is published on record, once', async () => {
    const copy = threeReports();
    const start = { cwd: copy.folder };
    const dry = await commandLine('record', ['--check'], start);
    expect(dry.code).toBe(1);
    expect(dry.stdout).toContain('slswlj/2023  撤回  2024-09-20\n有3份报告还没有登记');
    expect(existsSync(join(copy.folder, 'content/ledger'))).toBe(false);

    const first = await commandLine('record', ['--date', '2024-10-01'], start);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('登记了3份报告；请把 content/ledger 一并提交。');
    expect(eventsOf(copy, 'slsjyj/2022')).toEqual(['published 2023-08-25 2024-10-01']);
    // One that was corrected before is of the day of its last correction.
    expect(eventsOf(copy, 'slswlj/2022')).toEqual(['published 2023-10-12 2024-10-01']);
    expect(readFileSync(join(copy.folder, state))).toEqual(
      readFileSync(join(copy.folder, education)),
    );
    expect(existsSync(join(copy.folder, 'content/ledger/slswlj/2023'))).toBe(false);

    const before = readFileSync(join(copy.folder, ledger));
    const again = await commandLine('record', ['--date', '2024-10-02'], start);
    expect([again.code, again.stdout]).toEqual([0, '没有需要登记的报告。\n']);
    expect(readFileSync(join(copy.folder, ledger))).toEqual(before);
    expect(await told(copy)).toEqual([]);
  }, 180_000);

  test('records nothing while an error stands', async () => {
    const copy = threeReports();
    copy.change(education, ['\n  expenditure: 19365.85', '\n  expenditure: 19356.85']);
    const { code, stdout } = await commandLine('record', [], { cwd: copy.folder });
    expect(code).toBe(1);
    expect(stdout).toContain('没有登记；台账保持不变。');
    expect(existsSync(join(copy.folder, 'content/ledger'))).toBe(false);
  });

  test('takes up where it was cut off', async () => {
    const copy = threeReports('recorded');
    // The state stands there, its line does not.
    rmSync(join(copy.folder, ledger));
    expect((await told(copy))[0]).toContain('台账没有登记这个留存的版本');
    expect(await record(copy)).toEqual(['slsjyj/2022 published 2023-08-25']);
    expect(await told(copy)).toEqual([]);
  });

  test('says what is wrong with a day that does not exist', async () => {
    const { code, stderr } = await commandLine('record', ['--date', '2024-02-30']);
    expect([code, stderr]).toEqual([2, '日期 2024-02-30 应写成 2024-09-12 的样子\n']);
  });
});

describe('after publication', () => {
  test('a changed figure needs a correction at its place, and is then put on record', async () => {
    const copy = threeReports('recorded');
    const place = copy.change(education, ['\n  grade: 优\n', '\n  grade: ‸良\n']);
    const [finding] = await told(copy);
    expect(finding).toBe(
      `${education}:${place?.line} error 自评等级已公布为优，现为良，没有更正记录；有误的请改回，确需更正的在 corrections 中写明 date 更正日期、field: scores.grade、from: 优、to: 良、reason 更正原因`,
    );
    const build = await commandLine('build', ['--out', 'dist'], { cwd: copy.folder });
    expect(build.code).toBe(1);
    expect(build.stdout).toContain('自评等级已公布为优，现为良，没有更正记录');
    expect(await record(copy)).toBeNull();
  });

  test('what the finding asks for is enough', async () => {
    const copy = threeReports('recorded');
    copy.change(
      education,
      [
        '- name: 资产盘点\n              fullMark: 2\n',
        '- name: 资产盘点\n              fullMark: 2.0\n',
      ],
      withCorrection(
        '  - date: 2024-03-01\n    field: FIELD\n    from: 2\n    to: 2.0\n    reason: 与签发件的写法一致',
      ),
    );
    const [finding = ''] = await told(copy);
    const field = /field: (scores\.[^、]+)、from: 2、to: 2\.0/u.exec(finding)?.[1] ?? '';
    copy.change(education, ['FIELD', field]);
    expect(await told(copy)).toEqual([]);
    expect(await record(copy, '2024-03-02')).toEqual(['slsjyj/2022 corrected 2024-03-01']);
    expect(eventsOf(copy, 'slsjyj/2022').at(-1)).toBe('corrected 2024-03-01 2024-03-02');
    expect(await told(copy)).toEqual([]);
  });

  test('a word that changes no figure needs none, and is a revision', async () => {
    const copy = threeReports('recorded');
    appendFileSync(join(copy.folder, education), '\n感谢各单位支持。\n');
    expect(await told(copy)).toEqual([]);
    expect(await record(copy, '2024-03-02')).toEqual(['slsjyj/2022 revised 2024-03-02']);
    expect(eventsOf(copy, 'slsjyj/2022').at(-1)).toBe('revised 2024-03-02 2024-03-02');
  });

  test('a replaced attachment needs a correction with the digests of both files', async () => {
    const copy = threeReports('recorded');
    const file = 'content/attachments/slsjyj/2022/zipingbiao-2022.csv';
    appendFileSync(join(copy.folder, file), '合计,100\n');
    const [finding = ''] = await told(copy);
    const [, field, from, to] =
      /field: (\S+?)、from: ([0-9a-f]{12})、to: ([0-9a-f]{12})/u.exec(finding) ?? [];
    expect(field).toBe('attachments[0]');
    copy.change(
      education,
      withCorrection(
        `  - date: 2024-03-01\n    field: ${field}\n    from: ${from}\n    to: ${to}\n    reason: 补充合计`,
      ),
    );
    expect(await told(copy)).toEqual([]);
    const before = join(copy.folder, 'content/ledger/slsjyj/2022/files');
    const [old = ''] = readdirSync(before);
    expect(old.startsWith(from ?? '?')).toBe(true);
    expect(await record(copy)).toEqual(['slsjyj/2022 attachments-replaced 2024-03-01']);
    // Both files are kept, each under its digest.
    expect(readdirSync(before)).toHaveLength(2);
    expect(await told(copy)).toEqual([]);
    rmSync(join(before, old));
    expect((await told(copy))[0]).toContain(
      '版本 2023-08-25 的附件 zipingbiao-2022.csv 的留存文件',
    );
  });

  test('a report can neither become a draft again nor be deleted', async () => {
    const copy = threeReports('recorded');
    copy.change(education, ['status: published', 'status: draft']);
    rmSync(join(copy.folder, 'content/reports/slswlj/2022.mdx'));
    expect((await told(copy)).toSorted()).toEqual(
      [
        'content/ledger/slsjyj/2022.jsonl:1 error 台账记有2023-08-25发布，报告现为草稿；已发布的报告不能改回草稿，不再公开的请写 status: withdrawn 并写明撤回说明',
        'content/ledger/slswlj/2022.jsonl:2 error 报告 slswlj/2022 已经发布，文件不见了；公开过的报告不能删除，请恢复 slswlj/2022.mdx，不再公开的写 status: withdrawn 并写明撤回说明',
      ].toSorted(),
    );
    expect(await record(copy)).toBeNull();
  });

  test('a withdrawal says when, by whom and why', async () => {
    const copy = threeReports('recorded');
    copy.change(education, ['status: published', 'status: withdrawn']);
    expect((await findingsOf(copy)).map(({ message }) => message)).toContain(
      '撤回的报告要写明撤回说明：withdrawal 下写 date、by、reason 三项',
    );
    copy.change(education, [
      'status: withdrawn',
      'status: withdrawn\nwithdrawal:\n  date: 2024-03-01\n  by: 示例市教育局\n  reason: 原件有误',
    ]);
    expect(await record(copy, '2024-03-02')).toEqual(['slsjyj/2022 withdrawn 2024-03-01']);
    expect(await record(copy)).toEqual([]);
  });
});

describe('a ledger that was tampered with is told at its line, and no reason excuses it', () => {
  const culture = 'content/ledger/slswlj/2022.jsonl';

  test.each([
    [
      'a changed line',
      (all: readonly string[]) => [all[0]?.replace('2023-08-18', '2023-08-17'), all[1]],
      1,
    ],
    ['a line that is gone', (all: readonly string[]) => [all[1]], 1],
    ['lines in another order', (all: readonly string[]) => [all[1], all[0]], 1],
  ])('%s', async (_, change, line) => {
    const copy = threeReports('recorded');
    copy.write(
      culture,
      change(linesOf(copy, culture))
        .map((one) => `${one}\n`)
        .join(''),
    );
    copy.change('content/reports/slswlj/2022.mdx', [
      '\ncorrections:\n',
      '\nacknowledged:\n  - rule: ledger-is-unbroken\n    reason: 示例\ncorrections:\n',
    ]);
    const found = await told(copy);
    expect(found.some((one) => one.startsWith(`${culture}:${line} error 台账第${line}条`))).toBe(
      true,
    );
  });

  test('the last line taken away', async () => {
    const copy = threeReports('recorded');
    copy.write(culture, `${linesOf(copy, culture)[0]}\n`);
    expect((await told(copy))[0]).toContain(
      'content/ledger/slswlj/2022/2023-10-12.mdx:1 error 台账没有登记这个留存的版本',
    );
  });

  test('a kept state that was edited, or is gone', async () => {
    const copy = threeReports('recorded');
    copy.change('content/ledger/slswlj/2022/2023-08-18.mdx', ['6128.47', '6182.47']);
    rmSync(join(copy.folder, state));
    expect(await told(copy)).toEqual([
      expect.stringMatching(
        /^content\/ledger\/slsjyj\/2022\.jsonl:1 error 台账登记的版本 2023-08-25 没有留存文件/u,
      ),
      expect.stringMatching(/^content\/ledger\/slswlj\/2022\/2023-08-18\.mdx:1 error .*已被改动/u),
    ]);
  });

  test('a line forged with a hash of its own', async () => {
    const copy = threeReports('recorded');
    const path = join(copy.folder, culture);
    const { entries } = readLedger({ id: 'slswlj/2022', file: '' }, readFileSync(path, 'utf8'));
    const [first, second] = entries;
    if (!first || !second) throw new Error('no entries');
    const forged = chained([], { ...first, version: '2023-08-17' });
    writeFileSync(path, `${ledgerLine(forged)}\n${ledgerLine(second)}\n`);
    expect((await told(copy))[0]).toContain(`${culture}:2 error 台账第2条没有接在上一条之后`);
  });
});
