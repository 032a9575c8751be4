import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './command-line.ts';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:ts|astro)$/u.test(path) && !path.endsWith('.test.ts'));

/** What each file of src imports from src, types as well. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  files.map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(?<name>[#.][^']+)'/gu)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .map((name) => (name.startsWith('#') ? `src/${name.slice(1)}` : join(dirname(file), name)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => files.includes(path));
}

/** One way round for each circle that a walk along the arrows meets. */
function circles(graph: ReadonlyMap<string, Iterable<string>>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): void => {
    const before = path.indexOf(at);
    if (before >= 0) found.push([...path.slice(before), at].join(' → '));
    if (before >= 0 || done.has(at)) return;
    for (const next of graph.get(at) ?? []) walk(next, [...path, at]);
    done.add(at);
  };
  for (const start of graph.keys()) walk(start, []);
  return found;
}

test('no file needs itself, not even for a type', () => {
  expect(files.length).toBeGreaterThan(500);
  const arrows = [...imports.values()].reduce((sum, names) => sum + names.length, 0);
  expect(arrows).toBeGreaterThan(2000);
  expect(circles(imports)).toEqual([]);
});

test('circles are seen', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circles(graph)).toEqual(['a → b → c → a']);
});

/** What lies directly in a layer is its doors and what all of its rooms share. */
const roomed = ['src/importers/', 'src/extracting/', 'src/reading/'];

test('the rooms of a layer build on each other in one direction', () => {
  const rooms = new Map<string, Set<string>>();
  for (const [file, names] of imports) {
    const room = dirname(file);
    for (const other of names.map((name) => dirname(name))) {
      const isRoom = roomed.some((layer) => room.startsWith(layer) && other.startsWith(layer));
      if (isRoom && other !== room) rooms.set(room, (rooms.get(room) ?? new Set()).add(other));
    }
  }
  expect(circles(rooms)).toEqual([]);
});
