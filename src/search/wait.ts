/** Lets other work go on for so many milliseconds. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether something is done before something else, or within so many milliseconds; what fails, fails. */
export async function isDone(
  task: Promise<unknown>,
  before: number | Promise<void>,
): Promise<boolean> {
  const over = typeof before === 'number' ? after(before) : before;
  return await Promise.race([task.then(() => true), over.then(() => false)]);
}
