import type { LedgerChange } from '#core/content-changes.ts';
import type { ChangedEntry } from './changed-entries.ts';

const ledgerPath = /^ledger\/([^/]+\/[^/]+)\.jsonl$/u;
const keptPath = /^ledger\/([^/]+\/[^/]+)\/(?:files\/)?[^/]+$/u;

/** The text of a file of the ledgers; `null` where there is none. */
export type TextOf = (entry: ChangedEntry) => string | null;

/** Whether a changed file belongs to the ledgers. */
export function isOfLedgers({ path, before }: ChangedEntry): boolean {
  return [path, before].some((one) => ledgerPath.test(one) || keptPath.test(one));
}

/**
 * What was done to ledgers other than adding lines at their end, and to the states kept beside them
 * other than adding some. Even where every hash was computed anew, a line that was there is not any more.
 */
export function ledgerChanges(
  entries: readonly ChangedEntry[],
  { oldText, newText }: { readonly oldText: TextOf; readonly newText: TextOf },
): readonly LedgerChange[] {
  return entries.flatMap((entry): LedgerChange[] => {
    const { kind, path, before } = entry;
    if (kind === 'added' || !isOfLedgers(entry)) return [];
    const [, ledger] = ledgerPath.exec(before) ?? [];
    const [, kept = before] = keptPath.exec(before) ?? [];
    const id = ledger ?? kept;
    const gone = kind === 'removed' ? '被删去' : kind === 'renamed' ? `改名为 ${path}` : null;
    if (ledger === undefined)
      return [{ id, path: before, line: 1, what: `留存的版本${gone ?? '被改动'}` }];
    if (gone !== null) return [{ id, path: before, line: 1, what: `台账${gone}` }];
    const wrong = rewritten(oldText(entry), newText(entry));
    return wrong === null ? [] : [{ id, path, ...wrong }];
  });
}

/** Where a ledger no longer begins with all that it was; `null` where lines were only added. */
function rewritten(
  old: string | null,
  current: string | null,
): Pick<LedgerChange, 'line' | 'what'> | null {
  const [before, after] = [old, current].map((text) => linesOf(text ?? ''));
  if (!before || !after) return null;
  const at = before.findIndex((line, index) => line !== after[index]);
  if (at < 0) return null;
  const isShorter = after.length === at;
  return isShorter
    ? { line: at + 1, what: `台账末尾${before.length - at}条被删去` }
    : { line: at + 1, what: `台账第${at + 1}条被改写` };
}

function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => line !== '');
}
