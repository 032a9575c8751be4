import { expect, test } from 'vitest';
import { joinedList } from './listed-page.ts';

const page = (file: string, component: string) => ({
  pathname: `/${file.replace('index.html', '')}`,
  component,
  file,
  props: '',
});

test('a site is all pages of its parts', () => {
  const pages = [page('years/index.html', 'a.astro'), page('index.html', 'b.astro')];
  expect(joinedList(pages)).toEqual(pages);
});

test('two pages at one address are an error that names both', () => {
  const pages = [page('years/index.html', 'a.astro'), page('years/index.html', 'b.astro')];
  expect(() => joinedList(pages)).toThrow('Unexpected second page at /years/: a.astro, b.astro');
});
