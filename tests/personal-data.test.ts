import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { maskPersonal } from '#prose/mask-personal.ts';
import { personalData } from '#prose/personal-data.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { readReport } from '#reading/read-report.ts';
import { madeUpNumbers } from './made-up-people.ts';
import { officialNumbers } from './official-numbers.ts';
import { plantedPeople } from './planted-people.ts';
import { seeded } from './seeded.ts';

/** What is found in a text that stands in the body of a report. */
function foundIn(text: string) {
  const { report, problems } = readReport(exampleFile, exampleSource('', `## 一、甲\n\n${text}`));
  expect(problems, text).toEqual([]);
  if (!report) return [];
  return textBlocks(report).flatMap((block) => personalData(block.text));
}

const planted = plantedPeople(madeUpNumbers(20_260_101), 4);
const unmasked = /(?:\d[\s-]*){11}|\d{9}/u;
/** Sources are shown by line. */
const onOneLine = planted.filter(({ text }) => !text.includes('\n'));

test('the planted set is large enough to mean something', () => {
  expect(planted.length).toBeGreaterThanOrEqual(200);
});

test.each(planted)('finds $kind $form: $text', ({ kind, text }) => {
  const found = foundIn(text);
  expect(found.map((one) => one.kind)).toContain(kind);
  expect(new Set(found.map((one) => one.kind)).size).toBe(1);
  for (const { masked } of found) expect(masked).not.toMatch(unmasked);
});

test.each(onOneLine)('shows no $kind $form in a source line: $text', ({ text }) => {
  const masked = maskPersonal(text);
  expect(masked).toHaveLength(text.length);
  expect(masked).not.toBe(text);
  expect(personalData(masked)).toEqual([]);
});

describe('10,000 official numbers', () => {
  test('raise no alarm', () => {
    const next = officialNumbers(seeded(20_260_102));
    for (let count = 0; count < 10_000; count += 1) {
      const { text, label } = next();
      expect(personalData(text, { label }), `${label} ${text}`).toEqual([]);
    }
  });

  test('are shown as they are', () => {
    const next = officialNumbers(seeded(20_260_103));
    for (let count = 0; count < 2_000; count += 1) {
      const { text, label } = next();
      if (label === '') expect(maskPersonal(text)).toBe(text);
    }
  });
});
