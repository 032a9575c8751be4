import { createContext, Script } from 'node:vm';

/** Work took longer than it may. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

const call = new Script('work()');
const context = createContext({ work: null });

/**
 * Does work that cannot be asked to stop, and stops it when its time is over: a parser that a file
 * keeps busy would otherwise keep everything waiting.
 *
 * @throws OutOfTime, and whatever the work throws.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  const before = context['work'];
  context['work'] = work;
  try {
    return call.runInContext(context, { timeout: milliseconds }) as Result;
  } catch (error) {
    throw isTimeout(error) ? new OutOfTime('Unexpected long work', { cause: error }) : error;
  } finally {
    context['work'] = before;
  }
}

/** The error is of the other context, and no `Error` of this one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
