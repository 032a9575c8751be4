import { defineConfig, type Plugin } from 'vitest/config';
import { ClosingLine } from './tests/closing-line.ts';

/**
 * Processes and browsers on a busy machine may be late once; what fails twice is wrong. The report
 * names what had to be tried again.
 */
const again = 1;

/** Some packages bring another version of themselves for development, which no user runs. */
const asUsersRunIt: Plugin = {
  name: 'as-users-run-it',
  configResolved: ({ ssr }) => {
    const { resolve } = ssr;
    if (resolve) resolve.conditions = resolve.conditions?.filter((one) => !/^dev/u.test(one)) ?? [];
  },
};

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    // Browser tests mostly wait: none of the processors needs to be kept free for the runner.
    maxWorkers: '100%',
    projects: [
      // Code alone, beside what it tests; some try thousands of inputs, on machines that may be busy.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 90_000,
        },
      },
      // The repository and its commands, run as processes.
      {
        plugins: [asUsersRunIt],
        test: { name: 'command', include: ['tests/*.test.ts'], testTimeout: 60_000, retry: again },
      },
      // The built site in a real browser.
      {
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 60_000,
          retry: again,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
