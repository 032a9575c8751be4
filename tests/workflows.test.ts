import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './command-line.ts';
import { projectCopy } from './project-copy.ts';
import { git } from './repository.ts';
import { shell } from './shell.ts';
import { githubWorkflows, workflowCommands, workflowFiles } from './workflow-files.ts';
import { workflowProblems } from './workflow-problems.ts';

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the files', () => {
  test.each(githubWorkflows)(
    "$file is read by GitHub's own parser without an error",
    ({ file, text }) => expect(workflowProblems(file, text)).toEqual([]),
  );

  test('the parser sees a key that no workflow has', () => {
    const [workflow] = githubWorkflows;
    const broken = workflow?.text.replace('timeout-minutes:', 'timeout-hours:') ?? '';
    expect(workflowProblems('check.yml', broken)).toEqual([
      expect.stringContaining("Unexpected value 'timeout-hours'"),
    ]);
  });

  const gitlabSchema = join(root, '../shared/schemas/gitlab-ci.schema.json');
  test.skipIf(!existsSync(gitlabSchema))(
    ".gitlab-ci.yml keeps to GitLab's schema, where it is at hand",
    () => {
      const ajv = new Ajv({ strict: false, validateFormats: false });
      const validate = ajv.compile(JSON.parse(readFileSync(gitlabSchema, 'utf8')));
      validate(parse(textOf('.gitlab-ci.yml')));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  test.each(workflowFiles)('%s runs npm scripts that exist', (file) => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
    const named = [...textOf(file).matchAll(/npm run (?:--silent )?([a-z]+)/gu)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });

  test.each(workflowFiles)('%s names no address and no folder of a machine', (file) => {
    expect(textOf(file)).not.toMatch(/https?:|(?:^|[\s'"=])\/(?:home|root|usr|opt|tmp|work)\b/mu);
  });
});

describe('what others send cannot do harm', () => {
  const uses = githubWorkflows.flatMap(({ file, jobs }) =>
    Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap((step) => (step.uses === undefined ? [] : [{ file, action: step.uses }])),
    ),
  );

  test.each(uses)('$file takes $action by its hash', ({ action }) => {
    expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/u);
  });

  test('each hash names its version behind it, the same wherever it is used', () => {
    const versions = new Map<string, Set<string>>();
    for (const { text } of githubWorkflows) {
      for (const [, hash = '', version = ''] of text.matchAll(/@([0-9a-f]{40})(.*)/gu)) {
        versions.set(hash, (versions.get(hash) ?? new Set()).add(version));
      }
    }
    for (const named of versions.values()) {
      expect([...named]).toEqual([expect.stringMatching(/^ # v\d+\.\d+\.\d+$/u)]);
    }
    expect(versions.size).toBeGreaterThan(2);
  });

  test.each(githubWorkflows)(
    '$file may write only where it runs no code of a pull request',
    ({ on, permissions, jobs }) => {
      const granted = [
        permissions ?? {},
        ...Object.values(jobs).map((job) => job.permissions ?? {}),
      ];
      const writes = granted.some((one) => Object.values(one).includes('write'));
      const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
      expect(permissions).toBeDefined();
      expect(events).not.toContain('pull_request_target');
      if (events.includes('pull_request')) expect(writes).toBe(false);
      if (events.includes('workflow_run')) {
        const steps = Object.values(jobs).flatMap((job) => job.steps);
        expect(steps.filter((step) => step.uses !== undefined)).toEqual([]);
        expect(steps.map((step) => step.run ?? '').join()).not.toMatch(
          /npm|node|git clone|git fetch/u,
        );
      }
    },
  );

  test('no workflow uses a secret, and none puts an expression into a script', () => {
    for (const { text } of githubWorkflows) expect(text).not.toContain('secrets.');
    const github = workflowCommands.filter(({ file }) => file.startsWith('.github/'));
    expect(github.filter(({ run }) => run.includes('${{'))).toEqual([]);
  });
});

/** A project with one report, which a branch changes and main takes up in a merge. */
function mergedProject() {
  const folder = projectCopy();
  // Nothing on record: what the branch changes needs no correction yet.
  rmSync(join(folder, 'content/ledger'), { recursive: true });
  for (const path of ['content/attachments', 'content/reports', 'content/departments']) {
    for (const id of ['slsjyj', 'slskjj', 'slsmzj', 'slswlj']) {
      for (const name of [id, `${id}.yaml`]) {
        rmSync(join(folder, path, name), { recursive: true, force: true });
      }
    }
  }
  git(folder, 'commit', '--quiet', '--all', '--message', 'one report');
  const base = git(folder, 'rev-parse', 'HEAD').trim();
  git(folder, 'switch', '--quiet', '--create', 'branch');
  const report = join(folder, 'content/reports/gzgsl/2021.mdx');
  writeFileSync(
    report,
    readFileSync(report, 'utf8').replace('\n  executionRate: 98.89%', '\n  executionRate: 98.890%'),
  );
  git(folder, 'commit', '--quiet', '--all', '--message', 'change');
  git(folder, 'switch', '--quiet', 'main');
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'branch');
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(folder, 'remote', 'add', 'origin', `file://${folder}`);
  return { folder, base };
}

/** What is run elsewhere, whole: by whoever ran this test, and by the tests of the site. */
const provenElsewhere = new Set([
  'npm install --no-audit --no-fund',
  'npm run build -- --out public',
  // Their small runs are among these tests.
  'npm run fuzz',
  'npm run kills',
]);

test('every command does in a clone of the project what its workflow counts on', async () => {
  const { folder, base } = mergedProject();
  const summary = join(folder, '.cache/summary.md');
  mkdirSync(join(folder, '.cache'), { recursive: true });
  const output = join(folder, '.cache/output.txt');
  const env = {
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    SHARDS: '2',
  };
  const commands = workflowCommands
    .filter(
      ({ file, run }) => file !== '.github/workflows/comment.yml' && !provenElsewhere.has(run),
    )
    .map(({ run }) => run);
  for (const run of new Set(commands)) {
    // What a matrix runs is run as each of its machines.
    for (const SHARD of /\$SHARD\b/u.test(run) ? ['1', '2'] : ['']) {
      const { code, stdout, stderr } = await shell(run, { cwd: folder, env: { ...env, SHARD } });
      expect([run, SHARD, code, code === 0 ? '' : stdout + stderr]).toEqual([run, SHARD, 0, '']);
    }
  }
  expect(readFileSync(output, 'utf8')).toBe('shards=[1,2]\n');
  const row = '| 13 | 执行率 | 98.89% | 98.890% |  | **精度变化，数值不变，没有更正记录** |';
  expect(readFileSync(summary, 'utf8')).toContain(row);
  expect(readFileSync(join(folder, '.cache/review/changes.md'), 'utf8')).toContain(row);
  expect(readFileSync(join(folder, 'changes.md'), 'utf8')).toContain(row);
  const quality = readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8');
  expect(JSON.parse(quality)[0]).toHaveProperty('fingerprint');
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
}, 180_000);

describe('the comment', () => {
  const script = workflowCommands.find(({ file }) => file === '.github/workflows/comment.yml');

  /** Runs the script with a `gh` that notes what it is asked and answers from files. */
  async function comment(answers: { readonly pull: string; readonly earlier: string }) {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-comment-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const bin = join(folder, '.cache/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'gh'), standIn(answers), { mode: 0o755 });
    const env = {
      PATH: `${bin}:${process.env['PATH']}`,
      RUN: '7',
      REPOSITORY: 'shili/mingzhang',
      HEAD: 'fork:a&b',
      COMMIT: 'abc',
    };
    const outcome = await shell(script?.run ?? 'exit 9', { cwd: folder, env });
    const asked = readFileSync(join(folder, 'asked.txt'), 'utf8').trim().split('\n');
    const body = join(folder, 'comment.md');
    return { ...outcome, asked, body: existsSync(body) ? readFileSync(body, 'utf8') : null };
  }

  const standIn = ({
    pull,
    earlier,
  }: {
    readonly pull: string;
    readonly earlier: string;
  }) => `#!/bin/sh
echo "$*" >> asked.txt
case "$*" in
  'run download'*) mkdir -p review && printf '### 数字变化\\n@everyone @&#8203;once\\n' > review/changes.md ;;
  *'/pulls '*) echo '${pull}' ;;
  *--paginate*) echo '${earlier}' ;;
esac
`;

  test('is written once', async () => {
    const { code, asked, body } = await comment({ pull: '12', earlier: '' });
    expect(code).toBe(0);
    expect(asked.at(-1)).toBe(
      'api --silent --method POST repos/shili/mingzhang/issues/12/comments -F body=@comment.md',
    );
    expect(asked[1]).toContain('-f head=fork:a&b');
    expect(body).toBe('<!-- mingzhang: changes -->\n### 数字变化\n@&#8203;everyone @&#8203;once\n');
  });

  test('is kept up to date from then on', async () => {
    const { asked } = await comment({ pull: '12', earlier: '99' });
    expect(asked.at(-1)).toBe(
      'api --silent --method PATCH repos/shili/mingzhang/issues/comments/99 -F body=@comment.md',
    );
  });

  test('is not written where the pull request has moved on', async () => {
    const { code, stdout, body } = await comment({ pull: '', earlier: '' });
    expect([code, body]).toEqual([0, null]);
    expect(stdout).toBe('没有找到相应的合并请求，它可能已有更新的提交\n');
  });
});
