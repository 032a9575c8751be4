import type { OnProgress, Step } from '#publishing/progress.ts';

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

/**
 * How many are done, how fast, and how long the rest will take.
 *
 * @param elapsed - Milliseconds since the step began.
 */
export function progressText(done: number, all: number, elapsed: number): string {
  if (all === 0) return '';
  const rate = done / (elapsed / 1000);
  if (done === 0 || !Number.isFinite(rate)) return `（${all}）`;
  const left = Math.ceil((all - done) / rate);
  return `（${done}/${all}，每秒${rate < 10 ? rate.toFixed(1) : Math.round(rate)}${done < all ? `，还需约${duration(left)}` : ''}）`;
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`;
}
