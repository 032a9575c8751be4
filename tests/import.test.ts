import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import type { Report } from '#core/report.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { openContent } from '#reading/content-directory.ts';
import { check } from './check-json.ts';
import { commandLine, root } from './command-line.ts';
import { copyOfSample } from './site-copy.ts';
import { writeWorkbook } from './workbook.ts';

const documents = join(root, 'tests/documents');
/** A complete published report as it came out of a PDF, kept outside the repository. */
const seed = join(root, '../shared/seeds/gzgsl-2021.txt');

function importing(cwd: string, ...parameters: readonly string[]) {
  return commandLine('import', parameters, { cwd });
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the sample site that knows the department of the test documents. */
function site(): string {
  const { folder } = copyOfSample();
  writeFileSync(
    join(folder, 'content/departments/slslj.yaml'),
    'names:\n  - name: 示例市示例局\nregion: 示例市\nfictional: true\n',
  );
  return folder;
}

function read(folder: string, file: string): Report {
  const { report, problems } = openContent(folder).readReportFile(file);
  if (!report) throw new Error(JSON.stringify(problems));
  return report;
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

describe('a real report that came out of a PDF', () => {
  beforeEach(({ skip }) => skip(!existsSync(seed), `${seed} is not here`));

  const file = 'content/reports/gzgsl/2021.mdx';

  async function imported() {
    const { folder } = copyOfSample();
    rmSync(join(folder, file));
    const outcome = await importing(folder, seed);
    expect(outcome.code, outcome.stderr).toBe(0);
    return { folder, outcome, report: read(folder, file) };
  }

  test('is a draft that says what it says, character for character', async () => {
    const { outcome, report } = await imported();
    const text = textBlocks(report).map((block) => block.text);
    expect(withoutSpaces([report.data.title, ...text].join(''))).toBe(
      withoutSpaces(readFileSync(seed, 'utf8')),
    );
    expect(outcome.stdout).toContain('逐字相同');
    expect(outcome.stdout).toContain('数字：原件中的132个数字全部在草稿中');
    expect(outcome.stdout).not.toContain('没有填入');
    expect(report.sections.filter(({ depth }) => depth === 2).map(({ title }) => title)).toEqual([
      '一、基本情况',
      '二、综合评价分析',
      '三、存在的主要问题',
      '四、下一步改进措施',
      '五、附件',
    ]);
  });

  test('has every figure that was ever filled in by hand', async () => {
    const { report } = await imported();
    const byHand = read(root, file).data;
    const { budget, scores, targets, projects, problems, measures, attachments } = report.data;
    expect(budget).toEqual(byHand.budget);
    expect(scores?.total).toEqual(byHand.scores?.total);
    expect(marks(report.data.scores?.indicators)).toEqual(marks(byHand.scores?.indicators));
    expect(
      targets.map(({ goal, actual, unit, relation }) => [goal, actual, unit, relation]),
    ).toEqual(
      byHand.targets.map(({ goal, actual, unit, relation }) => [goal, actual, unit, relation]),
    );
    expect(projects.map(({ expenditure }) => expenditure)).toEqual(
      byHand.projects.map(({ expenditure }) => expenditure),
    );
    expect([problems.length, measures.length]).toEqual([2, 3]);
    expect(attachments[0]?.title).toBe('部门整体支出绩效自评表');
    expect(attachments[1]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('has exactly its real issues', async () => {
    const { folder } = await imported();
    const { output } = await check([file], { cwd: folder });
    const [real, marked] = [unmarked(output.findings), output.findings.filter(isMark)];
    expect(real.map(({ rule, stated }) => [rule, stated])).toEqual([
      ['full-marks-reach-scheme-total', '95'],
      ['deductions-are-explained', '2'],
      ['attachments-are-present', '部门整体支出绩效自评表'],
      ['indicators-are-named-one-way', '强化思想政治引领，加强理想信念教育'],
      ['text-figures-agree-with-data', '20多次'],
      ['words-are-written-correctly', '练历'],
    ]);
    // -- for —— and a half-width comma, as printed; some stand in the values taken from the text too.
    expect(new Set(marked.map(({ stated }) => stated))).toEqual(new Set(['--', ',']));
  });
});

type Indicators = NonNullable<Report['data']['scores']>['indicators'];

function marks(indicators: readonly Indicators[number][] | undefined): unknown {
  return (indicators ?? []).map(({ name, fullMark, score, children }) => [
    name,
    fullMark,
    score,
    marks(children),
  ]);
}

function isMark({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule === 'punctuation-is-full-width';
}

function unmarked<One extends Pick<Finding, 'rule'>>(findings: readonly One[]): readonly One[] {
  return findings.filter((one) => !isMark(one));
}

test('a Word file becomes a draft, its original kept beside it as it was', async () => {
  const folder = site();
  const word = join(documents, 'docx/narrative.docx');
  const { code, stdout } = await importing(folder, word);
  expect(code).toBe(0);
  expect(stdout).toContain('全年预算数：486.30');
  const report = read(folder, 'content/reports/slslj/2021.mdx');
  expect(report.data).toMatchObject({ status: 'draft', scheme: 'shili-2020', unit: '万元' });
  expect(report.data.attachments).toMatchObject([{ file: 'original.docx' }]);
  expect(readFileSync(join(folder, 'content/attachments/slslj/2021/original.docx'))).toEqual(
    readFileSync(word),
  );
});

test('names of authors are taken out of the original when that is wished', async () => {
  const folder = site();
  const word = join(documents, 'docx/typed-numbers.docx');
  const wish = ['--department', 'slslj', '--year', '2021', '--strip-author'];
  const { code, stdout } = await importing(folder, word, ...wish);
  expect(code).toBe(0);
  expect(stdout).toMatch(/original\.docx　SHA-256 [0-9a-f]{64}（已去掉：.+）/u);
  expect(
    (await check(['content/reports/slslj'], { cwd: folder })).output.findings,
  ).not.toContainEqual(expect.objectContaining({ rule: 'attachments-match-their-digest' }));
});

test('a report and its workbook become one', async () => {
  const folder = site();
  const book = join(folder, '自评表.xlsx');
  writeWorkbook(book);
  const { code, stdout } = await importing(folder, join(documents, 'docx/narrative.docx'), book);
  expect(code).toBe(0);
  expect(stdout).toContain('政府采购执行率，分值 2，得分 0');
  expect(stdout).toContain('2个文件，转成1份报告。');
  expect(readdirSync(join(folder, 'content/attachments/slslj/2021'))).toEqual([
    'annex-1.xlsx',
    'original.docx',
  ]);
});

test('no report is ever overwritten', async () => {
  const folder = site();
  const word = join(documents, 'docx/narrative.docx');
  expect((await importing(folder, word)).code).toBe(0);
  const path = join(folder, 'content/reports/slslj/2021.mdx');
  const before = readFileSync(path);
  const again = await importing(folder, word);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('这里已有文件，没有改动它');
  expect(readFileSync(path)).toEqual(before);
});

test('a look at what would be done writes nothing', async () => {
  const folder = site();
  const { code, stdout } = await importing(
    folder,
    join(documents, 'docx/narrative.docx'),
    '--dry-run',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('只作预览，没有写入任何文件');
  expect(existsSync(join(folder, 'content/reports/slslj'))).toBe(false);
  expect(existsSync(join(folder, 'content/attachments/slslj'))).toBe(false);
});

test('drafts go elsewhere, with the fidelity report beside them, when told so', async () => {
  const folder = site();
  const out = emptyFolder();
  const wish = ['--out', out, '--report', join(out, '说明.md'), '--no-original'];
  const { code } = await importing(folder, join(documents, 'docx/narrative.docx'), ...wish);
  expect(code).toBe(0);
  expect(existsSync(join(out, 'reports/slslj/2021.mdx'))).toBe(true);
  expect(existsSync(join(out, 'attachments'))).toBe(false);
  expect(readFileSync(join(out, '说明.md'), 'utf8')).toContain('## 填入的数据');
  expect(existsSync(join(folder, 'content/reports/slslj'))).toBe(false);
});

test('a signed file is published by one command when its day is told', async () => {
  const folder = site();
  const word = join(documents, 'docx/narrative.docx');
  expect((await importing(folder, word, '--published', '2022-08-30')).code).toBe(0);
  expect(read(folder, 'content/reports/slslj/2021.mdx').data).toMatchObject({
    status: 'published',
    published: '2022-08-30',
  });
});

describe('what cannot be imported is told in one sentence, and the rest is imported', () => {
  test.each([
    ['a file that is not there', 'nowhere.docx', null, '没有这个文件；请核对路径'],
    ['an empty file', 'a.txt', '', '文件是空的'],
    ['a picture', 'a.png', '\x89PNG\r\n\x1a\n0000', '图片'],
    [
      'an unknown department',
      'a.txt',
      '某市某局2021年部门整体支出绩效自评报告\n一、概况\n无。\n',
      '--department',
    ],
  ])('%s', async (_, name, content, sentence) => {
    const folder = site();
    const path = join(folder, name);
    if (content !== null) writeFileSync(path, content, 'latin1');
    if (content?.includes('某市')) writeFileSync(path, content);
    const word = join(documents, 'docx/narrative.docx');
    const { code, stderr, stdout } = await importing(folder, path, word);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(stdout).toContain('转成1份报告');
    expect(existsSync(join(folder, 'content/reports/slslj/2021.mdx'))).toBe(true);
  });

  test.each([
    ['--year', '21', '--year 写四位数字的预算年度'],
    ['--published', '2022-02-30', '--published 写发布日期'],
    ['--scheme', 'nothing', '没有名为 nothing 的评分方案'],
  ])('%s %s', async (option, value, sentence) => {
    const word = join(documents, 'docx/narrative.docx');
    const { code, stderr } = await importing(site(), word, option, value);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(sentence);
  });
});

describe('a file that states another department or year than the editor', () => {
  const word = join(documents, 'docx/narrative.docx');

  test.each([
    ['--year', '2020', '--year 写的是2020，文件写明的年度是2021'],
    ['--department', 'slsjyj', '--department 写的是slsjyj（示例市教育局），文件写明的部门是slslj'],
  ])('is refused: %s %s', async (option, value, sentence) => {
    const { code, stderr } = await importing(site(), word, option, value);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`${sentence}.*--override`, 'u'));
  });

  test('is imported as the editor says when told so', async () => {
    const folder = site();
    const { code, stdout } = await importing(folder, word, '--year', '2020', '--override');
    expect(code).toBe(0);
    expect(stdout).toContain('与所给的年度2020不同');
    expect(read(folder, 'content/reports/slslj/2020.mdx').data.year).toBe(2020);
  });
});

test('a file of the same name that is not the original is left alone', async () => {
  const folder = site();
  const place = join(folder, 'content/attachments/slslj/2021');
  cpSync(join(documents, 'docx/typed-numbers.docx'), join(place, 'original.docx'));
  const { code, stderr } = await importing(folder, join(documents, 'docx/narrative.docx'));
  expect(code).toBe(1);
  expect(stderr).toContain('original.docx：这里已有文件');
  expect(existsSync(join(folder, 'content/reports/slslj/2021.mdx'))).toBe(false);
});
