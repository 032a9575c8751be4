import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paletteOf } from './palette.ts';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

test('reads the light and the dark colours of the style sheet', () => {
  expect(paletteOf(css, 'light')).toMatchObject({ paper: '#fcfbf8', ink: '#1d2125' });
  expect(paletteOf(css, 'dark')).toMatchObject({ paper: '#15181b', ink: '#e9e6df' });
});

test('refuses a style sheet that lacks a colour', () => {
  expect(() => paletteOf(':root { --paper: #fff; }', 'light')).toThrow('`--paper`');
});
