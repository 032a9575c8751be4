import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleFinding } from './example-finding.ts';
import { formats } from './index.ts';

test('lists every format file', () => {
  const files = readdirSync(import.meta.dirname).flatMap(
    (name) => /^findings-([a-z]+)\.ts$/u.exec(name)?.[1] ?? [],
  );
  expect(Object.keys(formats).sort()).toEqual(files.sort());
});

test.each(Object.entries(formats))(
  '%s ends each line, and the last, with LF alone',
  (_, { print }) => {
    const text = print({
      findings: [exampleFinding()],
      sources: new Map([['content/reports/gzgsl/2021.mdx', 'a\r\nb\r\n']]),
      reports: 1,
      coverage: new Map(),
      rules: [],
      site: null,
      paint: (_style, one) => one,
    });
    expect(text).toMatch(/[^\n]\n$/u);
    expect(text).not.toContain('\r');
  },
);
