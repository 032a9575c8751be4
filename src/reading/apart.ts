import { Worker } from 'node:worker_threads';

/** Memory for one file; the largest that are known take a third of it. */
const mostMegabytes = 1_024;
/** Processor time without a step forward; a page of a PDF or a whole other file takes a tenth of it. */
const mostMilliseconds = 8_000;
/** How often its time is looked at. */
const glance = 500;

/** A task kept its thread busy without a step forward, or took all memory. */
export class TooHeavy extends Error {
  override readonly name = 'TooHeavy';
  readonly of: 'time' | 'memory';

  constructor(of: 'time' | 'memory') {
    super(`Unexpected ${of} for one file`);
    this.of = of;
  }
}

/** What a thread tells of its task: that it goes on, or what became of it. */
export type ApartNews<Answer> =
  | { readonly kind: 'step' }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** Does tasks in a thread apart, one after the other. */
export interface Apart<Task, Answer> {
  /** @throws TooHeavy; the next task gets a new thread. */
  readonly ask: (task: Task) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

/**
 * Opens a thread for files of strangers: a few bytes can ask for more time and memory than any
 * computer has, and a parser cannot be asked to stop.
 *
 * @param module - Calls `answerApart`.
 */
export function openApart<Task, Answer>(module: URL): Apart<Task, Answer> {
  let worker: Worker | null = null;
  const start = () => {
    const started = new Worker(module, {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    started.on('exit', () => {
      if (worker === started) worker = null;
    });
    // Told to whoever waits for an answer; between tasks a thread that failed is replaced.
    started.on('error', () => undefined);
    return started;
  };
  const end = async () => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  return {
    ask: async (task) => {
      worker ??= start();
      try {
        return await answerOf<Task, Answer>(worker, task);
      } catch (error) {
        await end();
        throw error;
      }
    },
    end,
  };
}

async function answerOf<Task, Answer>(worker: Worker, task: Task): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const watch = watched(worker, () => reject(new TooHeavy('time')));
  const onNews = (news: ApartNews<Answer>) => {
    if (news.kind === 'step') watch.step();
    else resolve(news.answer);
  };
  const onError = (error: NodeJS.ErrnoException) => {
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooHeavy('memory') : error);
  };
  const onExit = () => reject(new Error('Unexpected end of a thread'));
  worker.on('message', onNews).on('error', onError).on('exit', onExit);
  worker.ref();
  worker.postMessage(task);
  try {
    return await promise;
  } finally {
    watch.end();
    worker.off('message', onNews).off('error', onError).off('exit', onExit);
    // Between its tasks it keeps no process from ending.
    worker.unref();
  }
}

/** Looks at the processor time that a thread has taken since its last step. */
function watched(worker: Worker, over: () => void) {
  let before: number | null = null;
  const timer = setInterval(async () => {
    const usage = await worker.cpuUsage().catch(() => null);
    if (!usage) return;
    const taken = (usage.user + usage.system) / 1000;
    before ??= taken;
    if (taken - before > mostMilliseconds) over();
  }, glance);
  return {
    step: () => {
      before = null;
    },
    end: () => clearInterval(timer),
  };
}
