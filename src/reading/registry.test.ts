import { expect, test } from 'vitest';
import { lazyRegistry } from './registry.ts';

function registry() {
  const asked: string[] = [];
  const files: Readonly<Record<string, string | null>> = { a: '甲', b: null, c: '丙' };
  const entries = lazyRegistry(Object.keys(files), (id) => {
    asked.push(id);
    return files[id] ?? null;
  });
  return { asked, entries };
}

test('reads an entry when it is asked for, once', () => {
  const { asked, entries } = registry();
  expect(asked).toEqual([]);
  expect([entries.get('c'), entries.get('c')]).toEqual(['丙', '丙']);
  expect(asked).toEqual(['c']);
});

test('has nothing where there is no file or the file cannot be read', () => {
  const { asked, entries } = registry();
  expect([entries.get('b'), entries.get('b'), entries.get('x')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['b']);
});

test('lists what can be read in the order of ids, whatever was asked before', () => {
  const { asked, entries } = registry();
  entries.get('c');
  expect(entries.values()).toEqual(['甲', '丙']);
  expect(asked).toEqual(['c', 'a', 'b']);
});
