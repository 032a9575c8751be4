import { expect, test } from 'vitest';
import { glyphMask } from './glyph-mask.ts';

type Corner = readonly [x: number, y: number];

/** A closed contour of straight lines, in thousandths of the em square. */
const contour = (...corners: readonly Corner[]) =>
  corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return [...corner, ...corner, ...next];
  });
const maskOf = (...contours: readonly (readonly number[])[]) =>
  glyphMask({ advance: 1000, curves: contours.flat() }, 10);

const square = contour([100, 0], [100, 200], [300, 200], [300, 0]);

test('a rectangle on whole pixels is full, from its left upper one', () => {
  expect(maskOf(square)).toEqual({
    left: 1,
    top: -2,
    width: 2,
    height: 2,
    coverage: Uint8Array.of(255, 255, 255, 255),
  });
});

test('half a pixel is half covered, across and down', () => {
  const { coverage } = maskOf(contour([0, 0], [0, 150], [150, 150], [150, 0]));
  expect([...coverage]).toEqual([128, 64, 255, 128]);
});

test('a slope covers half of the pixels that it cuts in two', () => {
  const { coverage } = maskOf(contour([0, 0], [0, 200], [200, 0]));
  expect([...coverage]).toEqual([128, 0, 255, 128]);
});

test('strokes that overlap cover once, though each covers half', () => {
  const half = contour([0, 0], [0, 100], [50, 100], [50, 0]);
  expect([...maskOf(half, half).coverage]).toEqual([128]);
});

test('a contour that turns the other way is a hole', () => {
  const outer = contour([0, 0], [0, 300], [300, 300], [300, 0]);
  const inner = contour([100, 100], [200, 100], [200, 200], [100, 200]);
  expect([...maskOf(outer, inner).coverage]).toEqual([255, 255, 255, 255, 0, 255, 255, 255, 255]);
});

test('curves are round', () => {
  const quarter = [0, 0, 0, 0, 0, 100, 0, 100, 100, 100, 100, 0, 100, 0, 100, 0, 0, 0];
  // Five sixths of the pixel lie below the curve, and half below its chord.
  expect(maskOf(quarter).coverage[0]).toBeGreaterThan(200);
  expect(maskOf(quarter).coverage[0]).toBeLessThan(213);
});

test('what has no shape has no pixels', () => {
  expect(maskOf()).toMatchObject({ width: 0, height: 0 });
});
