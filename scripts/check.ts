import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { blocksPublication } from '#core/finding.ts';
import { maskPersonal } from '#prose/mask-personal.ts';
import { shownSources } from '#prose/shown-source.ts';
import { type Repairs, repairFile } from '#publishing/apply-fixes.ts';
import type { ChangedReports } from '#publishing/changed-reports.ts';
import { type CheckedContent, checkContent } from '#publishing/check-content.ts';
import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { formats } from '#reporters/index.ts';
import { rules } from '#rules/index.ts';
import { reportsToCheck } from './check-scope.ts';
import { CommandError, command } from './command.ts';

const names = Object.keys(formats);
/** A first publication has nothing on record. */
const mostNamed = 3;
const help = `核验报告中的数字和写法。

用法：npm run check -- [路径…] [--format ${names.join('|')}] [--changed|--staged] [--fix] [--all] [--content 文件夹]

  路径              只核验这些报告或文件夹，例如 content/reports/gzgsl
  --format          ${Object.entries(formats)
    .map(([name, { use }]) => `${name.padEnd(9)} ${use}`)
    .join(`\n${' '.repeat(20)}`)}
  --changed         只核验与上次提交（git HEAD）相比有改动的报告，以及受这些改动影响的报告
  --staged          只核验即将提交的内容（git 暂存区）：有改动的报告，以及受这些改动影响的报告
  --fix             改正标点、错别字等机械的写法，逐处列出；从不改动数字
  --all             逐项列出全部结果；不写时最多列出三百项，其余按规则计数
  --content         内容文件夹，默认 content

退出码：0 没有未说明的错误；1 有；2 无法核验（例如没有匹配的报告）。

例：npm run check -- content/reports/gzgsl/2021.mdx
`;

const options = {
  format: { type: 'string', default: 'pretty' },
  changed: { type: 'boolean', default: false },
  staged: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
} as const;

await command(help, options, async ({ format: name, content: folder, ...wish }, paths) => {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new CommandError(`没有 ${name} 这种格式；可以写 ${listed(names)}`);
  if (wish.staged && (wish.changed || wish.fix)) {
    throw new CommandError('--staged 只看即将提交的内容，不能与 --changed、--fix 一起用');
  }
  const root = process.cwd();
  const { content, scope } = await reportsToCheck({ ...wish, root, folder, paths });
  if (scope.files.length === 0 && !scope.registries && name === 'pretty') {
    process.stdout.write(
      `${wish.staged ? '即将提交的内容中' : '与上次提交相比'}没有改动的报告，无需核验。\n`,
    );
    return 0;
  }
  const check = (now: ContentDirectory) =>
    checkContent({ root, folder, content: now, ...scopeOf(scope) });
  let checked = await check(content);
  if (wish.fix && repair(checked, root)) checked = await check(openContent(root, folder));
  const { reports, findings, coverage } = checked;
  process.stdout.write(
    format.print({
      findings,
      reports,
      coverage,
      sources: shownSources(checked.sources, findings),
      rules,
      site: content.site?.url ?? null,
      paint: (style, text) => styleText(style, text, { stream: process.stdout }),
      all: wish.all,
    }),
  );
  process.stderr.write(unrecordedLine(checked));
  return findings.some(blocksPublication) ? 1 : 0;
});

/** What the ledgers do not tell of yet: no finding, for it is put on record when it is published. */
function unrecordedLine({ unrecorded }: CheckedContent): string {
  if (unrecorded.length === 0) return '';
  const more = unrecorded.length > mostNamed ? '等' : '';
  const named = unrecorded.slice(0, mostNamed).join('、') + more;
  return `有${unrecorded.length}份报告还没有登记到发布台账：${named}。发布时运行 npm run record 登记。\n`;
}

/** Registry files are looked at unless nothing about them has changed. */
function scopeOf({ files, registries }: ChangedReports) {
  return { files, registries };
}

function listed(words: readonly string[]): string {
  return words.join('、').replace(/、([^、]*)$/u, ' 或 $1');
}

/** Repairs what is mechanical and tells each place; whether anything was changed. */
function repair({ findings, sources }: CheckedContent, root: string): boolean {
  let changed = false;
  for (const [file, list] of Map.groupBy(findings, (one) => one.file)) {
    const repairs = repairFile(resolve(root, file), sources.get(file) ?? '', list);
    changed ||= repairs.made.length > 0;
    process.stderr.write(maskPersonal(told(repairs)));
  }
  return changed;
}

function told({ made, refused }: Repairs): string {
  return [
    ...made.map(
      ({ file, line, column, find, replace }) =>
        `已改正 ${file}:${line}:${column}  ${find} → ${replace}\n`,
    ),
    ...refused.map(
      ({ file, line, column, find, replace, reason }) =>
        `没有改 ${file}:${line}:${column}  ${find} → ${replace}（${reason}）\n`,
    ),
  ].join('');
}
