import { spawnSync } from 'node:child_process';
import { homedir, hostname } from 'node:os';
import { expect, inject, test } from 'vitest';
import { root } from '../command-line.ts';
import { allTexts } from './all-texts.ts';

const texts = allTexts(inject('out'));

/** Whatever of the site matches, with its file. */
function found(pattern: RegExp): readonly string[] {
  return texts.flatMap(([file, held]) =>
    held.flatMap((text) => [...text.matchAll(pattern)].map(([one]) => `${file}: ${one}`)),
  );
}

const literally = (text: string) => RegExp.escape(text);

test('names no file that the site was made from', () => {
  const folders = 'content|src|reports|departments|schemes|pages|ledger';
  const named = found(new RegExp(`(?:${folders})/[\\w./-]*\\.(?:mdx|ya?ml|astro|tsx?)\\b`, 'gu'));
  // The page of the rules tells editors, by invented examples, which file of theirs to mend.
  const examples =
    /^checks\/index\.html: content\/(?:departments|schemes|wording\b)[\w./-]*\.yaml$/u;
  expect(named.filter((one) => !examples.test(one))).toEqual([]);
  // Nor one whose name is a year, as every report has it.
  expect(found(/\b\d{4}\.mdx\b/gu)).toEqual([]);
});

test('names no folder of the machine that made it', () => {
  const own = [root, homedir(), process.execPath].filter((path) => path.length > 5);
  expect(found(new RegExp(own.map(literally).join('|'), 'gu'))).toEqual([]);
  expect(found(/(?<![\w.:/-])\/(?:home|root|Users|usr|var|opt|tmp|private|builds)\/\w+/gu)).toEqual(
    [],
  );
  expect(found(/(?<!\w)[A-Z]:\\+(?:Users|Windows|Program)/gu)).toEqual([]);
  expect(found(/file:\/\/|node_modules\//gu)).toEqual([]);
});

test('names neither that machine nor who wrote the files', () => {
  const log = ['log', '--max-count=500', '--format=%an%n%ae%n%cn%n%ce'];
  const { stdout } = spawnSync('git', log, { cwd: root, encoding: 'utf8' });
  const people = [...new Set([...(stdout ?? '').split('\n'), hostname()])]
    // Shorter ones are parts of other words.
    .filter((name) => name.length > 5 || /\p{Script=Han}{2}/u.test(name));
  expect(people.length).toBeGreaterThan(0);
  expect(found(new RegExp(people.map(literally).join('|'), 'gu'))).toEqual([]);
});
