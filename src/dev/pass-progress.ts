/** Milliseconds for which nobody wonders what is going on. */
const patience = 1000;
/** Milliseconds between two lines of the terminal. */
const interval = 5000;

/** Tells the terminal how far the preparation of reports is, if it takes longer than a second. */
export async function passProgress(
  work: (onProgress: (done: number, all: number) => void) => Promise<void>,
): Promise<void> {
  const begun = performance.now();
  let due = begun + patience;
  let told = 0;
  await work((done, all) => {
    if (performance.now() < due && (told === 0 || done < all)) return;
    due = performance.now() + interval;
    told = all;
    if (done < all) say(`正在读取和核验报告：${done}/${all}，列表和检索随后更新。`);
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (told > 0) say(`已读取和核验 ${told} 份报告，用 ${seconds} 秒。`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
