import type { Severity } from '#core/finding.ts';
import { commandLine, type Outcome, type Start } from './command-line.ts';

/** What `npm run check -- --format json` prints. */
export interface Output {
  readonly summary: Readonly<Record<'reports' | Severity, number>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly stated: string | null;
    readonly expected: string | null;
    readonly difference: string | null;
    readonly acknowledged: string | null;
  }[];
}

/** Runs the check as a process and reads its JSON. */
export async function check(
  parameters: readonly string[],
  start?: Start,
): Promise<Outcome & { readonly output: Output }> {
  const outcome = await commandLine('check', ['--format', 'json', ...parameters], start);
  return { ...outcome, output: JSON.parse(outcome.stdout) as Output };
}
