import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { LedgerEntry } from '#core/report-ledger.ts';
import { openContent } from '#reading/content-directory.ts';
import { writeEntry } from './write-entry.ts';

test('where the line cannot be written, no state is left without it', () => {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-write-entry-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  // A folder in the place of the ledger: nobody's rights help.
  mkdirSync(join(root, 'content/ledger/shili/2022.jsonl/a'), { recursive: true });
  const entry: LedgerEntry = {
    number: 1,
    report: 'shili/2022',
    version: '2023-08-25',
    event: 'published',
    recorded: '2023-08-25',
    sha256: 'x',
    attachments: {},
    previous: null,
    hash: 'y',
  };
  const content = openContent(root);
  expect(() => writeEntry(content, { entry, before: [], text: '甲' })).toThrow(/2022\.jsonl/u);
  expect(readdirSync(join(root, 'content/ledger/shili/2022'))).toEqual([]);
});
