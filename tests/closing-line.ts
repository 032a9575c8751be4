import type { Reporter } from 'vitest/node';

/** Ends a test run with one line of counts; a file that could not run counts as one failure. */
export class ClosingLine implements Reporter {
  onTestRunEnd(...[modules, errors]: Parameters<NonNullable<Reporter['onTestRunEnd']>>): void {
    const states = modules.flatMap((module) => {
      const tests = [...module.children.allTests()].map((test) => test.result().state);
      return module.state() === 'failed' && !tests.includes('failed')
        ? [...tests, 'failed']
        : tests;
    });
    const count = (state: string) => states.filter((one) => one === state).length;
    const failed = count('failed') + errors.length;
    process.stdout.write(`${count('passed')} passed, ${failed} failed\n`);
  }
}
