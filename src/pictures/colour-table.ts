import type { Palette } from '#core/palette.ts';
import type { Ink } from './drawing.ts';

/**
 * The sixteen colours of every picture, half a byte a pixel: paper, the line, and for each ink the
 * steps from paper to it, more of them for the darker.
 */
export const steps = { ink: 6, muted: 4, accent: 4 } as const;

export const numbers = { paper: 0, line: 15, ink: 6, muted: 10, accent: 14 } as const;

/** Red, green and blue of each, in the order of their numbers. */
export function colourTable(palette: Palette): Uint8Array<ArrayBuffer> {
  const paper = rgb(palette.paper);
  const ramp = (ink: Ink) =>
    Array.from({ length: steps[ink] }, (_, step) => {
      const share = (step + 1) / steps[ink];
      return rgb(palette[ink]).map((full, channel) => {
        const from = paper[channel] ?? 0;
        return Math.round(from + (full - from) * share);
      });
    });
  return Uint8Array.from(
    [[paper], ramp('ink'), ramp('muted'), ramp('accent'), [rgb(palette.line)]].flat(2),
  );
}

/** `#fcfbf8` or `#fff`. */
function rgb(hex: string): readonly number[] {
  const digits =
    hex.length < 6
      ? Array.from(hex.slice(1), (digit) => digit + digit)
      : hex.slice(1).match(/../gu);
  return (digits ?? []).slice(0, 3).map((digit) => Number.parseInt(digit, 16));
}
