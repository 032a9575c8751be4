import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseConfigFileTextToJson } from 'typescript';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from './command-line.ts';

interface Override {
  readonly includes: readonly string[];
  readonly linter?: {
    readonly rules?: {
      readonly style?: {
        readonly noRestrictedImports?:
          | 'off'
          | { readonly options: { readonly patterns: readonly { readonly group: string[] }[] } };
      };
    };
  };
}

/** One folder under src with what biome.jsonc lets it import, `./*` and so on. */
interface Layer {
  readonly folder: string;
  readonly allowed: readonly string[];
}

const { config } = parseConfigFileTextToJson(
  'biome.jsonc',
  readFileSync(join(root, 'biome.jsonc'), 'utf8'),
);

const layers = (config.overrides as readonly Override[]).flatMap(
  ({ includes, linter }): Layer[] => {
    const restriction = linter?.rules?.style?.noRestrictedImports;
    if (restriction === undefined || restriction === 'off') return [];
    const group = restriction.options.patterns.flatMap((pattern) => pattern.group);
    const allowed = group.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
    return includes.map((folder) => ({ folder: folder.replace('/**', ''), allowed }));
  },
);

/** What each layer may not do, by hand: the table of the architecture read from its other side. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['node:fs', 'astro', 'chart.js', 'unified', '#reading/site.ts', '#rules/rule.ts'],
  'src/prose': ['node:fs', 'zod', 'astro', '#rules/rule.ts', '#reading/read-report.ts'],
  'src/binding': ['node:fs', 'zod', 'astro', '#rules/rule.ts', '#reading/read-report.ts'],
  'src/rules': ['node:fs', 'astro', 'zod', '#reading/read-report.ts', '#charts/spec.ts'],
  'src/charts': ['chart.js', 'node:fs', 'astro', '#rules/index.ts', '#answers/answer.ts'],
  'src/answers': ['chart.js', 'node:fs', 'astro', '#reading/site.ts', '#charts/spec.ts'],
  'src/comparing': ['decimal.js', 'zod', 'node:fs', '#core/figure.ts', '#reading/site.ts'],
  'src/search': ['node:fs', 'astro', '#prose/passages.ts', '#reading/site.ts', '#rules/index.ts'],
  'src/indexing': [
    'astro',
    'pagefind',
    '#rules/run.ts',
    '#reading/site.ts',
    '#publishing/publish.ts',
  ],
  'src/reporters': ['node:fs', 'node:util', 'astro', '#reading/site.ts', '#rules/rule.ts'],
  'src/exports': ['node:fs', 'astro', 'csv-stringify', '#reading/site.ts', '#charts/spec.ts'],
  'src/pictures': [
    'astro',
    'sharp',
    'zod',
    '#reading/site.ts',
    '#rules/run.ts',
    '#indexing/code-version.ts',
  ],
  'src/ledger': ['node:fs', 'astro', 'zod', '#reading/site.ts', '#rules/rule.ts'],
  'src/reading': ['chart.js', '#importers/index.ts', '#rules/run.ts', '#components/Note.astro'],
  'src/hosting': ['astro', 'zod', '#reading/site.ts', '#publishing/publish.ts'],
  'src/inspecting': [
    'astro',
    'zod',
    '#rules/run.ts',
    '#reading/site.ts',
    '#preparing/prepare-file.ts',
  ],
  'src/preparing': [
    'astro',
    'zod',
    '#charts/spec.ts',
    '#publishing/publish.ts',
    '#pages/index.astro',
  ],
  'src/importers': ['node:fs', 'astro', 'yaml', '#reading/site.ts', '#extracting/found-value.ts'],
  'src/extracting': [
    'node:fs',
    'yaml',
    'mammoth',
    '#importers/pdf/read-pdf.ts',
    '#drafting/report-file.ts',
  ],
  'src/drafting': ['node:fs', 'astro', 'mammoth', '#reading/site.ts', '#importers/pdf/read-pdf.ts'],
  'src/filing': ['astro', 'mammoth', 'yaml', '#publishing/publish.ts', '#charts/spec.ts'],
  'src/authoring': ['node:fs', 'astro', '#reading/site.ts', '#drafting/report-file.ts'],
  'src/reviewing': ['astro', 'yaml', '#rules/run.ts', '#publishing/publish.ts'],
  'src/rendering': ['zod', '#rules/run.ts', '#search/records.ts', '#publishing/publish.ts'],
  'src/publishing': [
    'chart.js',
    'astro',
    '#charts/spec.ts',
    '#islands/data-chart.ts',
    '#pages/index.astro',
  ],
  'src/recording': ['astro', 'zod', '#rules/run.ts', '#publishing/publish.ts'],
  'src/dev': ['chart.js', 'zod', '#publishing/publish.ts', '#pages/index.astro', '#charts/spec.ts'],
  'src/components': ['node:fs', 'chart.js', 'yaml', 'sharp', '#reading/content-directory.ts'],
  'src/layouts': ['node:fs', 'chart.js', 'pagefind', '#reading/read-report.ts'],
  'src/pages': ['node:fs', 'chart.js', '#publishing/publish.ts', '#reading/read-report.ts'],
  'src/islands': [
    'zod',
    'node:fs',
    'astro',
    '#core/report.ts',
    '#core/figure.ts',
    '#rules/index.ts',
    '#charts/index.ts',
    '#search/records.ts',
    '#search/build-shard.ts',
  ],
};

/** An import that a pattern lets through: `./*` gives `./example`. */
function concrete(pattern: string): string {
  return pattern.replace(/\*+(?:\/\*+)?$/u, 'example');
}

/** Writes files beside a copy of biome.jsonc and tells which lines of which file Biome refuses. */
function refusedLines(files: Readonly<Record<string, string>>): Readonly<Record<string, number[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-house-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'biome.jsonc'), join(folder, 'biome.jsonc'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--max-diagnostics=none',
      '--reporter=json',
      'src',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly {
      readonly category: string;
      readonly location: { readonly path: string; readonly start: { readonly line: number } };
    }[];
  };
  const lines = Object.fromEntries(
    Object.keys(files).map((path): [string, number[]] => [path, []]),
  );
  for (const { category, location } of diagnostics) {
    expect(category).toBe('lint/style/noRestrictedImports');
    lines[location.path]?.push(location.start.line);
  }
  return lines;
}

const importing = (names: readonly string[]) =>
  names.map((name, index) => `import name${index} from '${name}';\n`).join('');

describe('every layer of src imports what biome.jsonc lets it import, and nothing else', () => {
  test('each folder with code has an entry, and each entry a folder', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}`)
      .filter((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some((path) =>
          /\.(?:ts|astro)$/u.test(path),
        ),
      );
    expect(layers.map(({ folder }) => folder).sort()).toEqual(folders.sort());
    expect(Object.keys(forbidden).sort()).toEqual(folders.sort());
  });

  test.each(layers)('$folder is refused every forbidden import', ({ folder }) => {
    const names = forbidden[folder] ?? [];
    const planted = { [`${folder}/planted.ts`]: importing(names) };
    const everyLine = names.map((_, index) => index + 1);
    expect(refusedLines(planted)).toEqual({ [`${folder}/planted.ts`]: everyLine });
  });

  test.each(layers)('$folder is allowed what its entry lists', ({ folder, allowed }) => {
    const planted = { [`${folder}/planted.ts`]: importing(allowed.map(concrete)) };
    expect(refusedLines(planted)).toEqual({ [`${folder}/planted.ts`]: [] });
  });

  test('a room is reached by its full name, from inside its layer as well', () => {
    const planted = {
      'src/importers/pdf/planted.ts': importing([
        './lines.ts',
        '#importers/lines/join-lines.ts',
        '../limits.ts',
        '../lines/join-lines.ts',
      ]),
      'src/extracting/planted.ts': importing(['./tables/scope.ts']),
    };
    expect(refusedLines(planted)).toEqual({
      'src/importers/pdf/planted.ts': [3, 4],
      'src/extracting/planted.ts': [1],
    });
  });

  test('the front matter and the scripts of .astro files are no way around it', () => {
    const page =
      "---\nimport { readFileSync } from 'node:fs';\n---\n<p></p>\n<script>\nimport 'chart.js';\n</script>\n";
    const paths = [
      'src/components/Planted.astro',
      'src/layouts/Planted.astro',
      'src/pages/p.astro',
    ];
    expect(refusedLines(Object.fromEntries(paths.map((path) => [path, page])))).toEqual(
      Object.fromEntries(paths.map((path) => [path, [2, 6]])),
    );
  });
});

/** Every file that is or may be committed, with forward slashes. */
const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\0')
  .filter((path) => path !== '');

test('no folder is a drawer for what has no home', () => {
  expect(files.length).toBeGreaterThan(50);
  const drawers = files.filter((path) =>
    /(?:^|\/)(?:utils?|helpers?|libs?|misc|common)\//u.test(path),
  );
  expect(drawers).toEqual([]);
});

test('no test stands under src/pages, where every .ts file becomes an address', () => {
  expect(files.filter((path) => /^src\/pages\/.*\.test\.ts$/u.test(path))).toEqual([]);
});

test('every dependency is pinned to one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

test('no file names the host of a package registry: each machine has its own', () => {
  // Written in parts, or this file would name them.
  const hosts = ['npmjs', 'npmmirror', 'yarnpkg', 'taobao'].flatMap((name) => [
    `registry.${name}`,
    `${name}.com/mirrors`,
  ]);
  const naming = files
    .filter(
      (path) =>
        existsSync(join(root, path)) && !/\.(?:png|jpe?g|pdf|xlsx?|docx?|woff2?)$/u.test(path),
    )
    .filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return hosts.some((host) => text.includes(host));
    });
  expect(naming).toEqual([]);
});
