import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { adminIsInstalled, adminPackages } from '../src/dev/admin.ts';
import { commandLine, root } from './command-line.ts';

describe('the form at /admin', () => {
  test('no source but the preview and its command knows of it', () => {
    const found = execFileSync('git', ['grep', '-l', '-E', 'sveltia|dev/admin'], { cwd: root });
    const files = String(found).trim().split('\n');
    expect(files.filter((file) => /^(?:src|scripts|public|content)\//u.test(file))).toEqual([
      'scripts/dev.ts',
      'src/dev/admin.ts',
    ]);
  });

  test.skipIf(adminIsInstalled(root))(
    'says what to install where its packages are missing',
    async () => {
      const { code, stderr } = await commandLine('dev', ['--admin']);
      expect(code).toBe(2);
      expect(stderr).toContain(`npm install --no-save ${adminPackages.join(' ')}`);
    },
  );
});
