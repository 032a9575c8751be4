import { type AccentColours, darkAccent, lightAccent } from '#core/accent.ts';
import { paletteOf } from '#core/palette.ts';

/**
 * The style sheet that gives a site its accent colour. Readers who choose high contrast keep the
 * colours made for it.
 *
 * @param accent - `#rrggbb`, as `site.yaml` states it.
 * @param tokens - The text of `src/styles/tokens.css`.
 */
export function themeStyle(accent: string, tokens: string): string {
  const light = rules(lightAccent(accent, paletteOf(tokens, 'light')));
  const dark = rules(darkAccent(accent, paletteOf(tokens, 'dark')));
  // Twice the root outranks the tokens that it takes the place of.
  return `@layer tokens {
  :root:root:not([data-contrast='high']) { ${light} }
  :root:root[data-theme='dark']:not([data-contrast='high']) { ${dark} }
  @media (prefers-color-scheme: dark) {
    :root:root:not([data-theme='light'], [data-contrast='high']) { ${dark} }
  }
}
`;
}

function rules(colours: AccentColours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
