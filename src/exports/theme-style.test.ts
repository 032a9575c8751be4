import { expect, test } from 'vitest';
import { themeStyle } from './theme-style.ts';

const tokens = (paper: string) =>
  `--paper: ${paper}; --panel: #fff; --ink: #000; --muted: #333; --line: #ccc; --accent: #17596b; --reference: #999;`;

test('an accent colour takes the place of the tokens, but not in high contrast', () => {
  const css = themeStyle(
    '#8a1f1f',
    `:root { ${tokens('#fcfbf8')} }\n:root[data-theme='dark'] { ${tokens('#15181b')} }`,
  );
  expect(css).toContain(
    ":root:root:not([data-contrast='high']) { --accent: #8a1f1f; --accent-soft: #ecdcda; --on-accent: #fff; }",
  );
  expect(css).toContain(":root:root[data-theme='dark']:not([data-contrast='high']) { --accent: #");
  expect(css).toContain('--on-accent: #15181b;');
  expect(css).not.toMatch(/\[data-contrast='high'\] \{/u);
});
