import { relative } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { diskRefusal } from '#core/disk-refusal.ts';

/** A user's mistake: one clear sentence, no stack trace, exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Runs a command line: help, arguments, one call, exit code.
 *
 * @param run - Returns the exit code: 0 done, 1 findings, 2 could not do the job.
 */
export async function command<const Options extends ParseArgsOptionsConfig>(
  help: string,
  options: Options,
  run: (
    values: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values'],
    paths: readonly string[],
  ) => Promise<number> | number,
): Promise<void> {
  // A reader such as `head` may leave before everything is printed; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { values, positionals } = parse(options);
    if ('help' in values && values.help) {
      process.stdout.write(help);
      return;
    }
    process.exitCode = await run(values, positionals);
  } catch (error) {
    const { message } = refusedByDisk(error, process.cwd());
    process.stderr.write(`${message}\n`);
    process.exitCode = 2;
  }
}

/**
 * A disk that refuses is no crash of ours.
 *
 * @param place - Where the command writes, in case the system does not tell.
 * @throws whatever else went wrong.
 */
export function refusedByDisk(error: unknown, place: string): CommandError {
  if (error instanceof CommandError) return error;
  const refusal = diskRefusal(error);
  if (!refusal) throw error;
  const path = refusal.path === null ? place : relative(process.cwd(), refusal.path);
  return new CommandError(`没有写入 ${path}：${refusal.reason}`, { cause: error });
}

function parse<const Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('.')[0] : String(error);
    throw new CommandError(`参数无法识别：${detail}。用 --help 查看可用参数`);
  }
}
