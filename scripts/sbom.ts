import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, command } from './command.ts';
import { type Bill, licenceOf, steadyBill } from './supply/bill.ts';
import { readLock } from './supply/lock.ts';
import { publishedNotices } from './supply/notices.ts';
import { writeProductionFiles } from './supply/production.ts';

const help = `写出软件物料清单（SBOM）和第三方许可清单。依赖有变化时运行，结果随代码提交。

用法：npm run sbom

  sbom.cdx.json             CycloneDX 物料清单，由 npm sbom 生成；发布时随部署文件一并给出
  THIRD-PARTY.md            全部运行依赖及其许可
  public/third-party.txt    随网站发布的第三方软件、数据和字体的许可文本

退出码：0 已写出；2 无法写出。

例：npm run sbom
`;

await command(help, {}, () => {
  const root = process.cwd();
  const written = npmSbom(root);
  const bill = steadyBill(written, readLock(root));
  const files = {
    'sbom.cdx.json': bill,
    'THIRD-PARTY.md': licenceList(JSON.parse(bill) as Bill),
    'public/third-party.txt': publishedNotices(root),
  };
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    if (read(target) !== text) writeFileSync(target, text);
    process.stdout.write(`已写入 ${path}。\n`);
  }
  return 0;
});

function npmSbom(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-sbom-'));
  try {
    writeProductionFiles(root, folder);
    const parameters = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    const { status, stdout, stderr } = spawnSync('npm', parameters, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status === 0) return stdout;
    throw new CommandError(`npm sbom 没有成功（需要 npm 10 以上的版本）：${stderr.trim()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function licenceList({ components }: Bill): string {
  const rows = components.map((one) => `| ${one.name} | ${one.version} | ${licenceOf(one)} |`);
  return `# Third-party software

What the build is made with (production dependencies, optional ones for every platform included), from \`sbom.cdx.json\`. What is published with a site, with the full texts of its licences: \`public/third-party.txt\`. Written by \`npm run sbom\`.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}
