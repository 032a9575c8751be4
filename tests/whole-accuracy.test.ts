import { expect, test } from 'vitest';
import { foundIn } from '#filing/gather-reports.ts';
import { readDocument } from '#importers/index.ts';
import { accuracy } from './found-accuracy.ts';
import { registered } from './narrative-documents.ts';
import { wholeDepartments, wholeDocuments } from './whole-documents.ts';

const context = { departments: wholeDepartments(), schemes: registered().schemes };

const measured = await Promise.all(
  wholeDocuments().map(async ({ name, bytes, expected }) => {
    const document = await readDocument(bytes, name);
    const found = foundIn([{ path: name, name, bytes, document }], context);
    return { name, ...accuracy(found.data, expected) };
  }),
);

test.each(measured)('fills in nothing that $name does not state', ({ wrong }) => {
  expect(wrong).toEqual([]);
});

test('finds at least 95 % of the items that the documents state', () => {
  const right = measured.reduce((sum, one) => sum + one.right.length, 0);
  const missing = measured.flatMap(({ name, missing }) =>
    missing.map((item) => `${name}: ${item}`),
  );
  expect(right).toBeGreaterThan(2300);
  expect(missing.length / (right + missing.length), missing.join('\n')).toBeLessThan(0.05);
});
