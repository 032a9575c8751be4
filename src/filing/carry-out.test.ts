import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { carryOut } from './carry-out.ts';
import type { ImportPlan } from './import-plan.ts';
import { NotCreated } from './not-created.ts';

test('where the report cannot be written, no original is left without it', () => {
  const base = mkdtempSync(join(tmpdir(), 'mingzhang-carry-out-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  // A file in the place of the folder: nobody's rights help.
  writeFileSync(join(base, 'reports'), '');
  const kept = { path: 'attachments/shili/2022/a.txt', bytes: new Uint8Array([1]), sha256: 'x' };
  const plan = { path: 'reports/shili/2022.mdx', text: '', kept: [kept] };
  expect(() => carryOut(plan as unknown as ImportPlan, base)).toThrow(NotCreated);
  expect(readdirSync(join(base, 'attachments/shili/2022'))).toEqual([]);
});
