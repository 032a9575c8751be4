import type { OnProgress, Step } from '#publishing/progress.ts';
import { progressText } from '#reporters/progress-text.ts';

/** A log gets a line when so many milliseconds have passed since the last one. */
const logEvery = 10_000;
/** A terminal's line is written again when so many have. */
const terminalEvery = 200;

/**
 * Prints how far a publication has come: in a terminal one line a step that counts up, with the rate
 * and the time left; in a log a line when a step begins, and another from time to time.
 */
export function progressPrinter(out: NodeJS.WriteStream = process.stdout): OnProgress {
  let step: Step | null = null;
  let began = 0;
  let printed = 0;
  return (next, done, all) => {
    const time = performance.now();
    const begins = next !== step;
    if (begins) {
      if (step !== null && out.isTTY) out.write('\n');
      step = next;
      began = time;
    }
    const due = time - printed > (out.isTTY ? terminalEvery : logEvery);
    if (!begins && !due && !(out.isTTY && done === all)) return;
    printed = time;
    const line = `· ${next}${progressText(done, all, time - began)}`;
    out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}
