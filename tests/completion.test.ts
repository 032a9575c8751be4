import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeCollections } from '../src/dev/front-matter-completion.ts';
import { languageServer } from './language-server.ts';
import { copyOfSample } from './site-copy.ts';

const file = 'content/reports/slsjyj/2022.mdx';

interface Completion {
  readonly items: readonly { readonly label: string; readonly documentation?: unknown }[];
}

interface Diagnostics {
  readonly items: readonly { readonly message: string; readonly range: unknown }[];
}

test('VS Code completes the front matter of a report, with Chinese descriptions', async () => {
  const { folder, change, write } = copyOfSample();
  write('package.json', '{}');
  const place = change(file, ['unit: 万元\nbudget:\n', 'unit: 万元\nbudget:\n  ‸\n']);
  writeCollections({ root: folder, folder: 'content' });
  const server = await languageServer(folder);
  const path = join(folder, file);
  const textDocument = { uri: pathToFileURL(path).href };
  server.tell('textDocument/didOpen', {
    textDocument: {
      ...textDocument,
      languageId: 'mdx',
      version: 1,
      text: readFileSync(path, 'utf8'),
    },
  });
  if (!place) throw new Error('no place');
  const position = { line: place.line - 1, character: place.column - 1 };
  const answer = await server.ask<Completion>('textDocument/completion', {
    textDocument,
    position,
    context: { triggerKind: 1 },
  });
  const labels = answer.items.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['surplusUsed', 'carryoverRate', 'functions']));
  const functions = answer.items.find(({ label }) => label === 'functions');
  expect(JSON.stringify(functions?.documentation)).toContain('支出功能分类（类、款、项）');

  const found = await server.ask<Diagnostics>('textDocument/diagnostic', { textDocument });
  expect(found.items).toEqual([]);

  const hover = await server.ask<unknown>('textDocument/hover', {
    textDocument,
    position: { line: 5, character: 2 },
  });
  expect(JSON.stringify(hover)).toContain('`withdrawn` 撤回');
});
