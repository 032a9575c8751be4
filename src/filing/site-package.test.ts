import { expect, test } from 'vitest';
import { siteLock, sitePackage } from './site-package.ts';

test('a site keeps the commands whose scripts come along, and what they need', () => {
  const own = {
    name: 'mingzhang',
    dependencies: { yaml: '2.9.1' },
    devDependencies: { vitest: '5.1.1' },
    scripts: {
      check: 'node --import ./scripts/compile-cache.js scripts/check.ts',
      schema: 'node scripts/schema.ts',
      bench: 'node --import ./scripts/compile-cache.js scripts/bench.ts',
      test: 'vitest run',
    },
    knip: {},
  };
  expect(
    JSON.parse(sitePackage(JSON.stringify(own), (file) => file !== 'scripts/bench.ts')),
  ).toEqual({
    name: 'mingzhang',
    dependencies: { yaml: '2.9.1' },
    scripts: {
      check: 'node --import ./scripts/compile-cache.js scripts/check.ts',
      schema: 'node scripts/schema.ts',
    },
  });
});

test('a lock file keeps the versions of what a site needs', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { yaml: '2.9.1' }, devDependencies: { vitest: '5.1.1' } },
      'node_modules/vitest': { version: '5.1.1', dev: true },
      'node_modules/yaml': { version: '2.9.1' },
    },
  };
  expect(JSON.parse(siteLock(JSON.stringify(lock)))).toEqual({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { yaml: '2.9.1' } },
      'node_modules/yaml': { version: '2.9.1' },
    },
  });
});
