import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { withVisibleSigns } from '#core/hidden-character.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from '#rules/run.ts';
import { commandLine, type Outcome } from './command-line.ts';
import { hostileAttachments } from './hostile/attachments.ts';
import { bombs } from './hostile/bombs.ts';
import { hostileDocuments } from './hostile/documents.ts';
import { hiddenCharacters } from './hostile/hidden.ts';
import { hostileMarkup } from './hostile/markup.ts';
import { hostileLinks, hostileNames } from './hostile/names.ts';
import { lastingFolder } from './lasting-folder.ts';

/** Milliseconds that no single file may keep a command; those here take less than two seconds. */
const longest = 10_000;

const reports = [...hostileMarkup, ...bombs, ...hiddenCharacters, ...hostileAttachments];

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('the corpus has at least 300 files', () => {
  const count = [reports, hostileNames, hostileLinks, hostileDocuments].flat().length;
  expect(count).toBeGreaterThanOrEqual(300);
});

describe('hostile files among the content', () => {
  const folder = lastingFolder();
  let outcome: Outcome;
  let findings: readonly Finding[];

  beforeAll(async () => {
    for (const { path, content } of [...reports, ...hostileNames]) write(folder, path, content);
    for (const { attached } of hostileAttachments) {
      if (attached) write(folder, attached.path, attached.content);
    }
    write(folder, 'elsewhere/secret.mdx', '---\ntitle: 秘密\n---\n');
    for (const { path, target } of hostileLinks) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(target.replace('FOLDER', folder), join(folder, path));
    }
    outcome = await commandLine('check', ['--format', 'json'], { cwd: folder });
    findings = (JSON.parse(outcome.stdout) as { readonly findings: readonly Finding[] }).findings;
  }, 600_000);

  const found = (path: string) =>
    findings
      .filter(({ file, severity }) => file === withVisibleSigns(path) && severity !== 'note')
      .filter(({ rule }) => !ordinary.has(rule));

  test('are checked to the end', () => {
    expect(outcome.stderr).toBe('');
    expect(outcome.code).toBe(1);
  });

  test.each([...reports, ...hostileNames].map((one) => [one.name, one] as const))(
    '%s is told at its place',
    (_, { path, says }) => {
      const told = found(path);
      expect(told.map(({ message }) => message).join('\n')).toContain(says);
      expect(told.length, JSON.stringify(told).slice(0, 300)).toBeGreaterThan(0);
      for (const { line, column } of told) expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(told.map(({ message }) => message).join('')).not.toContain('运行时出错');
    },
  );

  test.each(hostileLinks.map((one) => [one.path, one] as const))(
    'the link %s is refused, and nothing is read through it',
    (path) => {
      expect(found(path).map(({ message }) => message.split('，')[0])).toEqual(['这是符号链接']);
      expect(outcome.stdout).not.toContain('秘密');
    },
  );

  test('a build refuses them as a whole and writes nothing', async () => {
    const { code, stdout } = await commandLine('build', ['--out', 'dist'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('没有发布');
  }, 600_000);
});

/** Findings that every example has: its department is not registered. */
const ordinary: ReadonlySet<string> = new Set([
  'department-is-registered',
  'scheme-is-registered',
  'report-has-expected-chapters',
  'source-is-stated',
  'title-names-department-and-year',
]);

test.each(bombs.map((one) => [one.name, one] as const))(
  '%s takes no longer than it may',
  (_, { path, content }) => {
    // Processor time: what else the machine does is not the file's fault.
    const before = process.cpuUsage().user;
    checkReport(readReport(path, String(content)), null);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(longest);
  },
);

describe('hostile documents', () => {
  const folder = lastingFolder();
  let outcome: Outcome;

  beforeAll(async () => {
    for (const { file, content } of hostileDocuments) write(folder, file, content);
    const files = hostileDocuments.map(({ file }) => file);
    const choice = ['--department', 'shili', '--year', '2022', '--scheme', 'shili-2022'];
    outcome = await commandLine('import', [...files, ...choice, '--dry-run'], {
      cwd: folder,
      env: { NODE_OPTIONS: '--max-old-space-size=1024' },
    });
  }, 600_000);

  test('are read to the end', () => {
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).not.toMatch(/\n\s+at /u);
  });

  test.each(hostileDocuments.map((one) => [one.file, one] as const))(
    '%s ends in one sentence',
    (file, { says }) => {
      const told = outcome.stderr
        .split('\n')
        .filter((line) => line.startsWith(`${basename(file)}：`))
        .map((line) => line.slice(file.length + 1));
      expect(told, outcome.stdout.slice(0, 200)).toHaveLength(1);
      expect(told[0]).toContain(says);
      expect(told[0]).toMatch(/[请未能]/u);
    },
  );
});
