/** Lets other work go on for so many milliseconds. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether something is done within so many milliseconds; what fails, fails. */
export async function isDone(task: Promise<unknown>, within: number): Promise<boolean> {
  return await Promise.race([task.then(() => true), after(within).then(() => false)]);
}
