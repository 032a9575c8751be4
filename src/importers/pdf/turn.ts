/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** The quarter turn of a direction (y downwards), `null` for a slanted one. */
export function turnOf(x: number, y: number): Turn | null {
  const length = Math.hypot(x, y);
  if (Math.abs(y) < 0.05 * length) return x > 0 ? 0 : 2;
  if (Math.abs(x) < 0.05 * length) return y > 0 ? 1 : 3;
  return null;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
}

/** A place on a sheet once the sheet is turned back, so that text which ran by `turn` runs to the right. */
export function turned(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height, turn }: Sheet,
): readonly [x: number, y: number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
    default:
      return turn satisfies never;
  }
}
