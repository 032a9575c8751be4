import type { Readable, Writable } from 'node:stream';
import { type CANCEL_SYMBOL, isCancel } from '@clack/prompts';
import { CommandError } from './command.ts';

/** Where questions are asked: the terminal, or a test's streams. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** How every question is put: the library's own instructions are in English. */
export function at({ input, output }: Terminal) {
  return { input, output, showInstructions: false } as const;
}

/** @throws CommandError where the person has given up. */
export function answered<Answer extends string | boolean>(
  answer: Answer | typeof CANCEL_SYMBOL,
): Answer {
  if (isCancel(answer)) throw new CommandError('已取消，没有写入任何文件。');
  return answer;
}
