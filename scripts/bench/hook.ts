import { spawnSync } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';

/** What a commit of one changed report takes with the hook switched on. */
export interface HookTimes {
  readonly reports: number;
  /** In ms, from `git commit` to its end, in the order of the runs. */
  readonly runs: readonly number[];
  readonly median: number;
}

const runs = 5;

/** Commits one changed report of a repository, again and again. */
export function hookTimes(reports: number): HookTimes {
  const folder = repository(reports);
  const times = Array.from({ length: runs + 1 }, () => {
    appendFileSync(join(folder, 'content/reports/bumen0/2018.mdx'), '\n补充说明。\n');
    git(folder, 'add', 'content');
    const started = performance.now();
    git(folder, 'commit', '--quiet', '--message', 'change');
    return performance.now() - started;
  });
  rmSync(folder, { recursive: true, force: true });
  // The first commit fills the cache of compiled code, as it does once on every machine.
  const counted = times.slice(1);
  const median = counted.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { reports, runs: counted, median };
}

/** A site of its own that runs this project's code. */
function repository(reports: number): string {
  const corpus = writeCorpus(reports);
  const folder = `${corpus}-site`;
  renameSync(corpus, `${corpus}-content`);
  git(process.cwd(), 'init', '--quiet', folder);
  renameSync(`${corpus}-content`, join(folder, 'content'));
  for (const name of ['.githooks', 'node_modules', 'package.json', 'scripts', 'src']) {
    symlinkSync(join(process.cwd(), name), join(folder, name));
  }
  git(folder, 'add', 'content');
  git(folder, 'commit', '--quiet', '--message', 'corpus');
  git(folder, 'config', 'core.hooksPath', '.githooks');
  return folder;
}

function git(cwd: string, ...parameters: readonly string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...parameters], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`Unexpected exit code ${status} of git: ${stderr}`);
}
