import { spawnSync } from 'node:child_process';
import { CommandError, command } from './command.ts';

const help = `向软件包登记处查询依赖中已公布的安全漏洞（npm audit）。需要联网，不属于 npm test。

用法：npm run audit

退出码：0 没有已公布的漏洞；1 有；2 登记处没有回答。

例：npm run audit
`;

interface Report {
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      { readonly severity: string; readonly range: string; readonly isDirect: boolean }
    >
  >;
  readonly metadata?: { readonly dependencies: { readonly total: number } };
}

await command(help, {}, () => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 120_000 });
  const { vulnerabilities, metadata } = parsed(stdout);
  if (!vulnerabilities) {
    throw new CommandError('登记处没有回答漏洞查询；请换一台能连接的机器，或稍后再试');
  }
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity, range }] of found) {
    process.stdout.write(`${name} ${range}：${severity}\n`);
  }
  const total = metadata?.dependencies.total ?? 0;
  process.stdout.write(`查询了${total}个依赖，有漏洞的${found.length}个。\n`);
  return found.length > 0 ? 1 : 0;
});

function parsed(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return {};
  }
}
