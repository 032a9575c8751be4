import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './command-line.ts';
import { guideCommands, guides } from './guide-files.ts';
import { proofs } from './guide-proofs.ts';
import { projectCopy } from './project-copy.ts';
import { shell } from './shell.ts';

const distinct = [...new Set(guideCommands.map(({ command }) => command))];

test('the guides have commands to prove', () => {
  expect(distinct.length).toBeGreaterThan(5);
});

test.each(guideCommands)('$file:$line  $command has a proof in guide-proofs.ts', ({ command }) => {
  expect(Object.keys(proofs)).toContain(command);
});

test('every proof is of a command that a guide has', () => {
  expect(Object.keys(proofs).filter((command) => !distinct.includes(command))).toEqual([]);
});

test.each(distinct)('%s does what the guide says', async (command) => {
  const proof = proofs[command];
  if (!proof || 'elsewhere' in proof) return;
  const folder = projectCopy();
  proof.prepare?.(folder);
  const { code, stdout, stderr } = await shell(proof.as ?? command, { cwd: folder });
  expect(stdout + stderr).toMatch(proof.says);
  expect(code).toBe(proof.code ?? 0);
});

describe.each(guides)('$file', ({ file, text }) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };

  test('names only scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z]+)/gu)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('names only options that the help of their command explains', () => {
    const named = [...text.matchAll(/npm run ([a-z]+) -- ([^\n`#]*)/gu)].flatMap(
      ([, name = '', rest = '']) =>
        (rest.match(/--[a-z-]+/gu) ?? []).map((option) => ({ name, option })),
    );
    const unexplained = named.filter(({ name, option }) => {
      // What stands before it prepares the start.
      const file = (scripts[name] ?? '').match(/scripts\/[a-z-]+\.ts/gu)?.at(-1);
      return file === undefined || !readFileSync(join(root, file), 'utf8').includes(`  ${option} `);
    });
    expect(unexplained).toEqual([]);
  });

  test('links and shows only files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map(
      ([, path]) => path ?? '',
    );
    const folder = dirname(join(root, file));
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});
