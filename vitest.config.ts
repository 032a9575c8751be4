import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Code alone, beside what it tests.
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      // The repository and its commands, run as processes.
      { test: { name: 'command', include: ['tests/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
