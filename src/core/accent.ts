import type { Palette } from './palette.ts';

/** The colours that follow from a site's accent colour, by the names of their tokens without `--`. */
export interface AccentColours {
  readonly accent: string;
  readonly 'accent-soft': string;
  readonly 'on-accent': string;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Contrast of text in the accent colour with what it stands on, at least (WCAG 2.2 AA). */
const leastContrast = 4.5;

/** A site's accent colour on light paper, as it is. */
export function lightAccent(accent: string, { paper }: Pick<Palette, 'paper'>): AccentColours {
  const soft = mixed(parsed(accent), parsed(paper), 0.86);
  return { accent, 'accent-soft': hex(soft), 'on-accent': '#fff' };
}

/** The same hue on dark paper, lightened until text in it reads well. */
export function darkAccent(accent: string, { paper }: Pick<Palette, 'paper'>): AccentColours {
  const ground = parsed(paper);
  const soft = mixed(parsed(accent), ground, 0.7);
  const steps = Array.from({ length: 51 }, (_, step) => step / 50);
  const light = steps
    .map((share) => mixed(parsed(accent), [255, 255, 255], share))
    .find((one) => Math.min(contrast(one, ground) / 7, contrast(one, soft) / leastContrast) >= 1);
  return { accent: hex(light ?? [255, 255, 255]), 'accent-soft': hex(soft), 'on-accent': paper };
}

/**
 * The contrast of two colours, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  return contrast(parsed(one), parsed(other));
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `share` of the other colour, the rest of the first. */
function mixed(one: Colour, other: Colour, share: number): Colour {
  const [red = 0, green = 0, blue = 0] = one.map((value, index) =>
    Math.round(value + ((other[index] ?? 0) - value) * share),
  );
  return [red, green, blue];
}

function parsed(colour: string): Colour {
  const digits = colour.slice(1);
  const wide = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const value = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16);
  return [value(0), value(2), value(4)];
}

function hex(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
