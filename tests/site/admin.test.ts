import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const out = inject('out');

test('a public site holds no trace of the form for editors', () => {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(files.filter((path) => /(?:^|[\\/])admin(?:[\\/]|$)/u.test(path))).toEqual([]);
  const texts = files.filter((path) => /\.(?:html|js|css|json|txt|xml)$/u.test(path));
  expect(texts.length).toBeGreaterThan(50);
  const found = texts.filter((path) =>
    /sveltia|mingzhang-frontmatter|cms_manual_init/iu.test(readFileSync(join(out, path), 'utf8')),
  );
  expect(found).toEqual([]);
});
