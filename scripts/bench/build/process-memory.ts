import { readdirSync, readFileSync } from 'node:fs';

const page = 4096;
/** Watches the memory that the processes of a session hold together until it is told to stop. */
export function watchMemory(session: number): { readonly stop: () => number | null } {
  let most: number | null = null;
  const started = performance.now();
  const look = () => {
    const held = sessionMemory(session);
    if (held !== null) most = Math.max(most ?? 0, held);
    timer = setTimeout(look, pause(performance.now() - started));
  };
  let timer = setTimeout(look, pause(0));
  return {
    stop: () => {
      clearTimeout(timer);
      return most;
    },
  };
}

/** Short processes are looked at often, long ones seldom enough not to slow them. */
function pause(elapsed: number): number {
  return Math.min(100, 10 + elapsed / 20);
}

/** Resident memory of a session's processes in MiB, `null` where the system does not tell. */
function sessionMemory(session: number): number | null {
  const entries = listed('/proc').filter((name) => /^\d+$/u.test(name));
  if (entries.length === 0) return null;
  const bytes = entries.map((entry) => residentBytes(statOf(entry), session));
  return bytes.reduce((sum, one) => sum + one, 0) / 2 ** 20;
}

/**
 * Resident bytes of a process that belongs to a session, 0 for another's.
 *
 * @param stat - As /proc/<pid>/stat has it; the name in brackets may hold blanks and brackets.
 */
export function residentBytes(stat: string, session: number): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[3]) === session ? Number(fields[21]) * page : 0;
}

function statOf(entry: string): string {
  try {
    return readFileSync(`/proc/${entry}/stat`, 'utf8');
  } catch {
    // A process that has just ended.
    return '';
  }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
