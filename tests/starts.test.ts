import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from './command-line.ts';

/** The modules that a file needs before it can do anything, from the project's root. */
function loadedBy(file: string): readonly string[] {
  const code = `
    import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => { console.log(url); return next(url, context); } });
    await import(${JSON.stringify(pathToFileURL(join(root, file)).href)});
  `;
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], options);
  const base = pathToFileURL(`${root}/`).href;
  const loaded = stdout.split('\n').map((url) => decodeURI(url.replace(base, '')));
  expect(loaded).toContain(file);
  return loaded;
}

const of = (loaded: readonly string[], ...parts: readonly string[]) =>
  loaded.filter((path) => parts.some((part) => path.startsWith(part)));

const parsers = ['unified', 'micromark', 'mdast-util-to-hast', 'hast-util-to-html'].map(
  (name) => `node_modules/${name}/`,
);

test('whoever publishes starts its threads before it loads what they need as well', () => {
  const loaded = loadedBy('src/publishing/publish.ts');
  expect(of(loaded, 'src/rules/', 'src/binding/', 'node_modules/')).toEqual([]);
});

test('the thread of the index loads neither rules nor readers', () => {
  const loaded = loadedBy('src/publishing/index-worker.ts');
  expect(of(loaded, 'src/rules/', 'src/binding/', 'src/reading/')).toEqual([]);
});

test('parsers of Markdown wait for a text that needs them', () => {
  const loaded = loadedBy('src/publishing/check-and-build.ts');
  expect(of(loaded, 'src/rules/').length).toBeGreaterThan(100);
  expect(of(loaded, ...parsers, 'node_modules/astro/')).toEqual([]);
});

test('what a command loads before its code is kept needs no types stripped', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const first = Object.values(scripts).flatMap((line) => /--import (\S+)/u.exec(line)?.[1] ?? []);
  expect(first.length).toBeGreaterThan(10);
  expect(first.filter((path) => !path.endsWith('.js'))).toEqual([]);
});

test('whatever reading loads when a text needs it can be loaded before Astro loads it', () => {
  const texts = globSync('src/reading/**/*.ts', { cwd: root }).map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const names = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name).sort();
  const late = texts.flatMap((text) => names(text, /\brequire\('([^']+)'\)/gu)).sort();
  // CommonJS may be required at any time.
  const modules = late.filter((name) => {
    const path = join(root, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(path, 'utf8')) as { type?: string }).type === 'module';
  });
  const early = readFileSync(join(root, 'src/reading/libraries.ts'), 'utf8');
  expect(modules.length).toBeGreaterThan(5);
  expect(names(early, /^import '([^']+)';$/gmu)).toEqual(modules);
});
