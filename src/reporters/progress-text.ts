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
