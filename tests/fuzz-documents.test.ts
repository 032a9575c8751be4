import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { openDocumentReader } from '#filing/read-apart.ts';
import { TooHeavy } from '#reading/apart.ts';
import { root } from './command-line.ts';
import { hour, runs } from './fuzzing.ts';

const documents = [
  'docx/narrative.docx',
  'docx/table-style.docx',
  'pdf/notice.pdf',
  'pdf/notice-object-streams.pdf',
  'spreadsheet/central.xlsx',
  'spreadsheet/central.xls',
  'spreadsheet/chongqing.ods',
  'narrative/hunan.txt',
].map((name) => [name, new Uint8Array(readFileSync(join(root, 'tests/documents', name)))] as const);

interface Edit {
  readonly at: number;
  readonly value: number;
  readonly cut: boolean;
}

const edits = fc.array(
  fc.record({
    // Evenly: random numbers of other kinds are mostly next to 0.
    at: fc.noBias(fc.nat(999_999)).map((number) => number / 1_000_000),
    value: fc.integer({ min: 0, max: 255 }),
    cut: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(bytes: Uint8Array, list: readonly Edit[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { at, value } of list) copy[Math.floor(at * copy.length)] = value;
  const [first] = list;
  return first?.cut && first.value < 64 ? copy.slice(0, Math.floor(first.at * copy.length)) : copy;
}

/** Changes inside a part of a package, whose checksums are right again. */
function editedInside(bytes: Uint8Array, list: readonly Edit[]): Uint8Array {
  if (bytes[0] !== 0x50) return edited(bytes, list);
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const path = paths[Math.floor((list[0]?.at ?? 0) * 997) % paths.length] ?? '';
  return zipSync({ ...parts, [path]: edited(parts[path] ?? new Uint8Array(), list) }, { level: 1 });
}

describe('documents', () => {
  const reader = openDocumentReader();
  afterAll(() => reader.end());

  /** @returns Whether the thread that read it had to be ended, as an import ends it. */
  async function isTooHeavy(bytes: Uint8Array, name: string): Promise<boolean> {
    try {
      const answer = await reader.ask({ bytes, name });
      if (answer.kind === 'document') expect(answer.document.blocks.length).toBeGreaterThan(0);
      else expect(answer.message).toMatch(/\p{Script=Han}/u);
      return false;
    } catch (error) {
      if (error instanceof TooHeavy) return true;
      throw error;
    }
  }

  test.each(documents)(
    '%s with other bytes is read or refused in one sentence',
    async (name, bytes) => {
      const heavy: string[] = [];
      for (const change of [edited, editedInside]) {
        await fc.assert(
          fc.asyncProperty(edits, async (list) => {
            if (!(await isTooHeavy(change(bytes, list), name))) return;
            heavy.push(`${name}, ${change.name} by ${JSON.stringify(list)}`);
            // The parser of PDF files is not ours: the clock is what stops it.
            expect(name.endsWith('.pdf'), heavy.at(-1)).toBe(true);
          }),
          runs(150, 4),
        );
      }
      if (heavy.length > 0) process.stderr.write(`Stopped by the clock:\n${heavy.join('\n')}\n`);
    },
    hour,
  );
});
