import { parentPort } from 'node:worker_threads';
import type { ApartNews } from './apart.ts';

/**
 * Answers the tasks of `openApart`, from within its thread.
 *
 * @param answer - Calls `onStep` whenever a task has come a step forward.
 */
export function answerApart<Task, Answer>(
  answer: (task: Task, onStep: () => void) => Promise<Answer>,
): void {
  const tell = (news: ApartNews<Answer>) => parentPort?.postMessage(news);
  const step = () => tell({ kind: 'step' });
  parentPort?.on('message', async (task: Task) => {
    step();
    tell({ kind: 'answer', answer: await answer(task, step) });
  });
}
