import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { atOnce, replacedFiles } from './render-at-once.ts';

const root = join(import.meta.dirname, '..', '..', 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-at-once-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of Astro's, as it is or as it is bundled. */
async function loaded<Module>(file: string, bundled: boolean): Promise<Module> {
  const path = join(root, file);
  if (!bundled) return (await import(pathToFileURL(path).href)) as Module;
  const here = `from "${pathToFileURL(dirname(path)).href}/`;
  const text = atOnce(readFileSync(path, 'utf8'), path) ?? '';
  const copy = join(folder, file.replaceAll('/', '-').replace(/\.js$/u, '.mjs'));
  writeFileSync(copy, text.replaceAll('from "./', here).replaceAll('from "../', `${here}../`));
  return (await import(pathToFileURL(copy).href)) as Module;
}

test.each(replacedFiles)('finds what it replaces in the installed %s', (file) => {
  expect(atOnce(readFileSync(join(root, file), 'utf8'), join(root, file))).not.toBeNull();
});

test('leaves everything else as it is', () => {
  const [file = ''] = replacedFiles;
  expect(atOnce('export const other = 1;', join(root, file))).toBeNull();
  expect(atOnce(readFileSync(join(root, file), 'utf8'), '/src/script.js')).toBeNull();
});

interface Rendering {
  readonly render: (destination: { write: (chunk: unknown) => void }) => unknown;
}
interface Components {
  readonly renderComponent: (
    result: object,
    displayName: string,
    name: string,
    props: object,
    slots: object,
  ) => Rendering | Promise<Rendering>;
}
const file = 'astro/dist/runtime/server/render/component.js';
const [asIs, bundled] = [
  await loaded<Components>(file, false),
  await loaded<Components>(file, true),
];
const { renderTemplate } = await loaded<{
  renderTemplate: (parts: readonly string[], ...values: unknown[]) => object;
}>('astro/dist/runtime/server/render/astro/render-template.js', false);

async function textOf(rendering: Rendering | Promise<Rendering>): Promise<string> {
  let text = '';
  await (await rendering).render({
    write: (chunk) => {
      text += String(chunk);
    },
  });
  return text;
}

const elements = fc.record({
  name: fc.constantFrom('data-chart', 'x-y', 'copy-text'),
  props: fc.dictionary(
    fc.constantFrom('class', 'data-spec', 'data-name', 'hidden', 'id', 'title', 'data-n'),
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '"', '<&>', "'", null, undefined, true, false, 0, 1.5),
    ),
  ),
  content: fc.option(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('<b>', '支出 & "数"')),
  ),
});

test('renders custom elements at once, as Astro renders them later', async () => {
  await fc.assert(
    fc.asyncProperty(elements, async ({ name, props, content }) => {
      const result = { renderers: [], clientDirectives: new Map() };
      const parts = ['<p>', '</p>'];
      const slots = content === null ? {} : { default: () => renderTemplate(parts, content) };
      const later = asIs.renderComponent(result, name, name, { ...props }, slots);
      const now = bundled.renderComponent(result, name, name, { ...props }, slots);
      expect(now).not.toBeInstanceOf(Promise);
      expect(await textOf(now)).toBe(await textOf(later));
    }),
    { numRuns: 500 },
  );
});

test('asks once for the tag of a script', async () => {
  let asked = 0;
  const result = {
    inlinedScripts: new Map(),
    resolve: async (id: string) => {
      asked += 1;
      return `/assets/${id}.js`;
    },
  };
  const { renderScript } = await loaded<{
    renderScript: (
      result: object,
      id: string,
    ) => Promise<{ content: string }> | { content: string };
  }>('astro/dist/runtime/server/render/script.js', true);
  const first = await renderScript(result, 'a');
  expect(renderScript(result, 'a')).toBe(first);
  expect(first.content).toBe('<script type="module" src="/assets/a.js"></script>');
  expect(await renderScript(result, 'b')).toMatchObject({
    content: '<script type="module" src="/assets/b.js"></script>',
  });
  expect(asked).toBe(2);
});

test('knows the digest of a text of no length, and computes that of any other', async () => {
  const { generateCspDigest } = await loaded<{
    generateCspDigest: (data: string, algorithm: string) => Promise<string>;
  }>('astro/dist/core/encryption.js', true);
  for (const _ of [1, 2]) {
    expect(await generateCspDigest('', 'SHA-256')).toBe(
      'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    );
  }
  expect(await generateCspDigest('a', 'SHA-256')).toBe(
    'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=',
  );
});
