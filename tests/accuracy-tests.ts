import { expect, test } from 'vitest';
import type { Accuracy } from './found-accuracy.ts';

/**
 * Tests what an importer finds in documents: nothing that is not stated, and nearly all that is.
 *
 * @param least - Of the items that are found right: fewer would mean that documents are missing.
 */
export function testAccuracy(
  measured: readonly (Accuracy & { readonly name: string })[],
  least: number,
): void {
  test.each(measured)('fills in nothing that $name does not state', ({ wrong }) => {
    expect(wrong).toEqual([]);
  });

  test('finds at least 95 % of the items that the documents state', () => {
    const right = measured.reduce((sum, one) => sum + one.right.length, 0);
    const missing = measured.flatMap(({ name, missing }) =>
      missing.map((item) => `${name}: ${item}`),
    );
    expect(right).toBeGreaterThan(least);
    expect(missing.length / (right + missing.length), missing.join('\n')).toBeLessThan(0.05);
  });
}
