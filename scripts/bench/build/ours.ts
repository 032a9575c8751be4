import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Peer, Step } from './peer.ts';

/** As `package.json` runs them. */
const load = ['--import', './scripts/compile-cache.js'] as const;
const build: Step = {
  name: 'all',
  command: [process.execPath, '--v8-pool-size=2', ...load, 'scripts/build.ts', '--out', 'dist'],
};
const check: Step = { name: 'check', command: [process.execPath, ...load, 'scripts/check.ts'] };
const astroCaches = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** This project, in a copy of its own: content and caches are the bench's alone. */
export const ours: Peer = {
  name: 'ours',
  prepare: (folder, content) => {
    for (const path of [
      'src',
      'scripts',
      'public',
      'package.json',
      'astro.config.mjs',
      'tsconfig.json',
    ]) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    cpSync(content.folder, join(folder, 'content'), { recursive: true });
    for (const path of ['content/pages', 'content/aliases.yaml']) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    linkPackages(join(folder, 'node_modules'));
  },
  report: ({ department, year, frontMatter, body }) => ({
    path: `content/reports/${department}/${year}.mdx`,
    text: `---\n${frontMatter}\n---\n${body}`,
  }),
  steps: [build],
  out: 'dist',
  caches: ['.cache', ...astroCaches],
  page: ({ department, year }) => `reports/${department}/${year}/index.html`,
  extras: [
    {
      scenario: 'pages',
      steps: [build],
      spared: ['.cache', ...astroCaches],
      // What all pages share, so that each is made anew.
      change: (folder, round) => {
        const layout = join(folder, 'src/layouts/Base.astro');
        const text = readFileSync(layout, 'utf8');
        writeFileSync(layout, text.replace(/<body[^>]*>/u, `<body data-round="${round}">`));
      },
    },
    { scenario: 'check', steps: [check], spared: ['.cache', ...astroCaches] },
  ],
  rows: [
    {
      label: 'Mingzhang',
      includes: 'checks, charts, pages, data, pictures, search',
      scenario: 'full',
      steps: ['all'],
    },
    {
      label: 'Mingzhang, pages anew',
      includes: 'every page after a change of the layout; data, pictures and index stay',
      scenario: 'pages',
      steps: ['all'],
    },
  ],
};

/** The installed packages one by one, so that what tools keep beside them is the copy's own. */
function linkPackages(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(resolve('node_modules', name), join(target, name), 'junction');
  }
}
