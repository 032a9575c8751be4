import { describe, expect, test } from 'vitest';
import { contrastOf, darkAccent, lightAccent } from './accent.ts';
import { siteSchema } from './site.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#fff', '#ffffff', 1],
])('%s on %s', (one, other, expected) => {
  expect(contrastOf(one, other)).toBeCloseTo(expected, 2);
});

describe.each(['#8a1f1f', '#17596b', '#5b3a00', '#003366', '#000000'])('%s as accent', (accent) => {
  test('reads well on light paper and on its own soft ground', () => {
    const colours = lightAccent(accent, { paper: '#fcfbf8' });
    expect(colours.accent).toBe(accent);
    expect(contrastOf(colours.accent, colours['accent-soft'])).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colours.accent, colours['on-accent'])).toBeGreaterThanOrEqual(4.5);
  });

  test('is lightened until it reads well on dark paper', () => {
    const colours = darkAccent(accent, { paper: '#15181b' });
    expect(contrastOf(colours.accent, '#15181b')).toBeGreaterThanOrEqual(7);
    expect(contrastOf(colours.accent, colours['accent-soft'])).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colours.accent, colours['on-accent'])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the accent colour of a site', () => {
  const problems = (accent: string) => {
    const site = {
      name: '站',
      description: '简介',
      organisation: '局',
      url: 'https://a.example',
      accent,
    };
    return siteSchema.safeParse(site).error?.issues.map(({ message }) => message) ?? [];
  };

  test('is dark enough to read', () => {
    expect(problems('#8a1f1f')).toEqual([]);
    expect(problems('#e0a000')).toEqual([
      '强调色 #e0a000 与纸面的对比度为2.2∶1，文字看不清；请选深一些的颜色，对比度至少5.5∶1',
    ]);
  });

  test('is written in hexadecimal', () => {
    expect(problems('红色')).toEqual(['强调色写作 #8a1f1f 的样子，以井号开头，后接六位十六进制数']);
  });
});
