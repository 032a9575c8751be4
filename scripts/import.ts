import { join, relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { isDate } from '#core/calendar.ts';
import { blocksPublication } from '#core/finding.ts';
import { carryOut } from '#filing/carry-out.ts';
import { Contradicted } from '#filing/contradicted.ts';
import { createFile } from '#filing/create-file.ts';
import { foundIn, gatherReports, type Originals } from '#filing/gather-reports.ts';
import type { ImportChoice } from '#filing/import-choice.ts';
import {
  extractionContext,
  importIdentity,
  isUndecided,
  readsAlike,
  type Undecided,
} from '#filing/import-identity.ts';
import { type ImportPlan, importPlan, type PlanSettings } from '#filing/import-plan.ts';
import { importSummary } from '#filing/import-summary.ts';
import { NotCreated } from '#filing/not-created.ts';
import { type Original, readOriginal } from '#filing/original.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { maskPersonal } from '#prose/mask-personal.ts';
import { shownSources } from '#prose/shown-source.ts';
import { checkContent } from '#publishing/check-content.ts';
import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';
import { terminalLines } from '#reporters/terminal-text.ts';
import { CommandError, command } from './command.ts';
import { askFor, askToStrip } from './import-questions.ts';

const help = `把签发的报告转成可以核验、发布的草稿，原件一并留存。

用法：npm run import -- 文件… [--department 编号] [--year 年度] [--scheme 编号] [--override] [--dry-run]

  文件              Word（.docx）、PDF（有文字层的）、Excel 自评表（.xlsx、.xls）、网页（.html）或纯文本
                    （.txt）；一次可以写多个。同一部门、同一年度的报告和自评表合成一份
  --department      部门编号；文件写明部门的不必写
  --year            预算年度；文件写明年度的不必写
  --scheme          评分方案编号；只有一个方案适用时不必写
  --override        文件写明的部门或年度与所给的不同时，以所给的为准；不加则不转换
  --published       发布日期（例如 2022-08-30）：不作草稿，直接作为发布稿
  --strip-author    去掉原件中的作者、单位等文件属性（正文不变）
  --keep-author     原件一字不动
  --no-original     不把原件作为附件保存
  --out             写到另一个文件夹，不写入内容文件夹
  --content         内容文件夹，默认 content
  --report          把转换说明另存为文件
  --dry-run         只看结果，不写入任何文件

已有的报告不会被覆盖。填入的每个数据都注明出处；没有把握的不填，列出来由人确认。

退出码：0 全部转成草稿；1 有文件没有转成；2 无法转换（例如参数有误）。

例：npm run import -- 2021年自评报告.docx 自评表.xlsx
`;

const options = {
  department: { type: 'string' },
  year: { type: 'string' },
  scheme: { type: 'string' },
  override: { type: 'boolean', default: false },
  published: { type: 'string' },
  'strip-author': { type: 'boolean', default: false },
  'keep-author': { type: 'boolean', default: false },
  'no-original': { type: 'boolean', default: false },
  out: { type: 'string' },
  content: { type: 'string', default: 'content' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

const isAttended = process.stdin.isTTY === true && process.stdout.isTTY === true;

await command(help, options, async (values, paths) => {
  if (paths.length === 0) throw new CommandError('请写出要导入的文件，例如 2021年自评报告.docx');
  const choice = choiceFrom(values);
  const root = process.cwd();
  const content = openContent(root, values.content);
  const { originals, failed } = await readAll(paths);
  const settings = originals.length > 0 ? await settingsFrom(values) : null;
  const summaries: string[] = [];
  for (const report of gatherReports(originals, extractionContext(content, choice))) {
    const name = report.map((one) => one.name).join('、');
    try {
      const plan = await planFor(name, report, { content, choice, settings });
      const base = resolve(root, values.out ?? values.content);
      if (!values['dry-run']) carryOut(plan, base);
      summaries.push(await tell(name, plan, base, values));
    } catch (error) {
      if (!isTold(error)) throw error;
      failed.push(name);
      process.stderr.write(`${maskPersonal(terminalLines(`${name}：${error.message}`))}\n`);
    }
  }
  if (values.report !== undefined) createFile(resolve(root, values.report), summaries.join('\n'));
  if (paths.length > 1) {
    const left = failed.length > 0 ? `，没有转成：${maskPersonal(failed.join('；'))}` : '';
    process.stdout.write(`\n${paths.length}个文件，转成${summaries.length}份报告${left}。\n`);
  }
  return failed.length > 0 ? 1 : 0;
});

/** What has a sentence for the person who imports. */
function isTold(error: unknown): error is Error {
  return [NotCreated, Contradicted, CommandError, UnreadableDocument].some(
    (kind) => error instanceof kind,
  );
}

type Values = Parameters<Parameters<typeof command<typeof options>>[2]>[0];

function choiceFrom({ department, year, scheme, override }: Values): ImportChoice {
  if (year !== undefined && !/^(?:19|20)\d{2}$/u.test(year)) {
    throw new CommandError(`--year 写四位数字的预算年度，例如 2021，不能写 ${year}`);
  }
  return {
    department: department ?? null,
    year: year === undefined ? null : Number(year),
    scheme: scheme ?? null,
    override,
  };
}

async function settingsFrom(values: Values): Promise<PlanSettings> {
  const { published } = values;
  if (published !== undefined && !isDate(published)) {
    throw new CommandError(`--published 写发布日期，例如 2022-08-30，不能写 ${published}`);
  }
  const keep = !values['no-original'];
  const asks = keep && isAttended && !values['strip-author'] && !values['keep-author'];
  return {
    keep,
    stripAuthor: asks ? await askToStrip() : values['strip-author'],
    published: published ?? null,
  };
}

/** Reads every file; what cannot be read is told at once and does not keep the others. */
async function readAll(paths: readonly string[]) {
  const originals: Original[] = [];
  const failed: string[] = [];
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1)
      process.stderr.write(`（${index + 1}/${paths.length}）${maskPersonal(path)}\n`);
    try {
      originals.push(await readOriginal(path));
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      failed.push(path);
      process.stderr.write(maskPersonal(`${path}：${error.message}\n`));
    }
  }
  return { originals, failed };
}

interface Plans {
  readonly content: ContentDirectory;
  readonly choice: ImportChoice;
  readonly settings: PlanSettings | null;
}

/** The plan of a report, once department, year and scheme are decided, by a person where needed. */
async function planFor(name: string, report: Originals, plans: Plans): Promise<ImportPlan> {
  const { content, settings } = plans;
  let { choice } = plans;
  for (;;) {
    const first = foundIn(report, extractionContext(content, choice));
    const identity = importIdentity(first, content, choice);
    if (!isUndecided(identity)) {
      const context = extractionContext(content, identity);
      const found = readsAlike(first, context) ? first : foundIn(report, context);
      return importPlan(report, found, identity, settings ?? unkept);
    }
    if (!isAttended) throw new CommandError(inWords(identity));
    choice = { ...choice, ...(await askFor(name, identity)) };
  }
}

const unkept: PlanSettings = { keep: false, stripAuthor: false, published: null };

function inWords({ item, why, candidates }: Undecided): string {
  const listed = candidates.map(({ label }) => label).join('、');
  return `${why}；请用 --${item} 写明${listed ? `，可以写：${listed}` : ''}`;
}

/** Tells what was made of a report, what the checks say of it, and what comes next. */
async function tell(name: string, plan: ImportPlan, base: string, values: Values): Promise<string> {
  const root = process.cwd();
  const target = relative(root, join(base, plan.path)).split(sep).join('/');
  // What is told may be kept and handed on.
  const summary = maskPersonal(importSummary(name, plan, target));
  process.stdout.write(`\n${terminalLines(summary)}\n`);
  if (values['dry-run']) process.stdout.write('只作预览，没有写入任何文件。\n');
  else if (values.out === undefined) await checkAloud(values.content, target);
  return summary;
}

async function checkAloud(folder: string, target: string): Promise<void> {
  const root = process.cwd();
  const { findings, sources, reports } = await checkContent({
    root,
    folder,
    content: openContent(root, folder),
    files: [target],
    registries: false,
  });
  const paint = (style: Parameters<typeof styleText>[0], text: string) => styleText(style, text);
  process.stdout.write(
    findingsPretty({ findings, sources: shownSources(sources, findings), reports, paint }),
  );
  const next = findings.some(blocksPublication)
    ? '改正，或在 acknowledged 中说明后发布'
    : '把 status 改为 published，就可以发布';
  process.stdout.write(`\n草稿在 ${target}。用 npm run dev 对照原件查看；${next}。\n`);
}
