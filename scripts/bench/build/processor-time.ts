import { readFileSync } from 'node:fs';

/** Clock ticks a second on every Linux that Node.js runs on. */
const ticks = 100;

/**
 * Seconds of processor time of all children of this process that have ended, and of theirs; `null`
 * where the system does not tell.
 */
export function childrenSeconds(): number | null {
  try {
    return secondsOfChildren(readFileSync('/proc/self/stat', 'utf8'));
  } catch {
    return null;
  }
}

/** @param stat - As /proc/<pid>/stat has it. */
export function secondsOfChildren(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}
