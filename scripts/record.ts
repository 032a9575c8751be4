import { styleText } from 'node:util';
import { isDate } from '#core/calendar.ts';
import { type LedgerEntry, ledgerEvents } from '#core/report-ledger.ts';
import { recordReports } from '#recording/record-reports.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';
import { CommandError, command, refusedByDisk } from './command.ts';

const help = `把新发布、更正、修订或撤回的报告登记到发布台账（content/ledger），留存当时的全文。

用法：npm run record -- [--check] [--date 日期] [--content 文件夹]

  --check           只列出还没有登记的报告，不写文件
  --date            登记日期，例如 2024-09-12，默认今天
  --content         内容文件夹，默认 content

先核验；有未说明的错误时不登记。已经登记的不会重复登记，可以随时再次运行。

退出码：0 已登记，或没有需要登记的；1 有错误没有登记，或者用 --check 时有尚未登记的；2 无法运行。

例：npm run record
`;

const options = {
  check: { type: 'boolean', default: false },
  date: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const;

await command(help, options, async ({ check, date, content: folder }) => {
  const today = date ?? localDay(new Date());
  if (!isDate(today)) throw new CommandError(`日期 ${today} 应写成 2024-09-12 的样子`);
  const result = await recordReports({ root: process.cwd(), folder, today, dry: check }).catch(
    (error: unknown) => {
      throw refusedByDisk(error, `${folder}/ledger`);
    },
  );
  if (!result.recorded) {
    const { blocking: findings, checked } = result;
    const paint = (...[style, text]: Parameters<typeof styleText>) => styleText(style, text);
    process.stdout.write(
      findingsPretty({ findings, sources: checked.sources, reports: checked.reports, paint }),
    );
    process.stdout.write('没有登记；台账保持不变。\n');
    return 1;
  }
  const { entries } = result;
  process.stdout.write(entries.map(told).join(''));
  if (entries.length === 0) process.stdout.write('没有需要登记的报告。\n');
  else if (check)
    process.stdout.write(`有${entries.length}份报告还没有登记；请运行 npm run record 并提交。\n`);
  else process.stdout.write(`登记了${entries.length}份报告；请把 ${folder}/ledger 一并提交。\n`);
  return check && entries.length > 0 ? 1 : 0;
});

function told({ report, version, event }: LedgerEntry): string {
  return `${report}  ${ledgerEvents[event]}  ${version}\n`;
}

/** Where the person is, who puts it on record today. */
function localDay(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
