/** Colours of the site's style sheet, by the names of its tokens without `--`. */
export type Palette = Readonly<Record<(typeof names)[number], string>>;

const names = ['paper', 'panel', 'ink', 'muted', 'line', 'accent', 'reference'] as const;

/**
 * Reads the colours from `src/styles/tokens.css`, so that what cannot use the style sheet (theme
 * colour, pictures) still has no colours of its own.
 *
 * @param css - The light colours stand first; the dark ones follow the first selector or media query
 *   that names `dark`.
 */
export function paletteOf(css: string, theme: 'light' | 'dark'): Palette {
  const palette = known[theme].get(css) ?? readPalette(css, theme);
  known[theme].set(css, palette);
  return palette;
}

/** By style sheet, of which a build has one: every page states some of its colours. */
const known = { light: new Map<string, Palette>(), dark: new Map<string, Palette>() };

function readPalette(css: string, theme: 'light' | 'dark'): Palette {
  const dark = css.search(/prefers-color-scheme: dark|data-theme='dark'\]/u);
  const part = theme === 'light' ? css : css.slice(dark);
  const colour = (name: string) => {
    const found = new RegExp(`--${name}: (#[0-9a-f]{3,8});`, 'u').exec(part)?.[1];
    if (dark < 0 || found === undefined)
      throw new Error(`Unexpected tokens without a ${theme} \`--${name}\`, expected \`#rrggbb\``);
    return [name, found] as const;
  };
  return Object.fromEntries(names.map(colour)) as Palette;
}
