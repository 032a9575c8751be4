import { isDate } from '#core/calendar.ts';
import {
  type LedgerEntry,
  type LedgerTrouble,
  ledgerEvents,
  versionDate,
} from '#core/report-ledger.ts';
import { ledgerLine } from './ledger-line.ts';

/** What to do with a ledger that was changed. */
const advice = '台账只能由 npm run record 在末尾增加；请从 Git 历史中恢复这个文件';

/**
 * Reads a ledger and proves its chain: every line is as it was written, follows on the one before and
 * is of this report.
 *
 * @param id - The report, `slswlj/2022`.
 * @returns The entries up to the first line that cannot be believed, and what is wrong with it.
 */
export function readLedger(
  { id, file }: { readonly id: string; readonly file: string },
  text: string,
): { readonly entries: readonly LedgerEntry[]; readonly troubles: readonly LedgerTrouble[] } {
  const entries: LedgerEntry[] = [];
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.pop();
  for (const [index, line] of lines.entries()) {
    const entry = parsed(line);
    const wrong = entry ? whatIsWrong(entry, line, { id, last: entries.at(-1) }) : '这一行不能读取';
    if (!entry || wrong !== null) {
      const message = `台账第${index + 1}条${wrong}：内容被改动，或者前面有行被删去、调换。${advice}`;
      return { entries, troubles: [{ file, line: index + 1, message }] };
    }
    entries.push(entry);
  }
  if (end === '' && lines.length > 0) return { entries, troubles: [] };
  const message = `台账的最后一行不完整。${advice}`;
  return { entries, troubles: [{ file, line: lines.length + 1, message }] };
}

function parsed(line: string): LedgerEntry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function whatIsWrong(
  entry: LedgerEntry,
  line: string,
  { id, last }: { readonly id: string; readonly last: LedgerEntry | undefined },
): string | null {
  if (ledgerLine(entry) !== line) return '与它自己的校验值不符';
  if (entry.report !== id) return `属于另一份报告（${entry.report}）`;
  if (entry.number !== (last?.number ?? 0) + 1) return `的编号是${entry.number}`;
  return entry.previous === (last?.hash ?? null) ? null : '没有接在上一条之后';
}

const digest = /^[0-9a-f]{64}$/u;

/** Only these texts become names of files and addresses. */
function isEntry(value: unknown): value is LedgerEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { number, report, version, event, recorded, sha256, attachments, previous, hash } =
    value as Readonly<Record<string, unknown>>;
  return (
    Number.isInteger(number) &&
    typeof report === 'string' &&
    isVersion(version) &&
    Object.hasOwn(ledgerEvents, String(event)) &&
    isDate(String(recorded)) &&
    digest.test(String(sha256)) &&
    typeof attachments === 'object' &&
    attachments !== null &&
    Object.values(attachments).every((one) => digest.test(String(one))) &&
    (previous === null || digest.test(String(previous))) &&
    digest.test(String(hash))
  );
}

function isVersion(version: unknown): boolean {
  return (
    typeof version === 'string' &&
    /^\d{4}-\d{2}-\d{2}(?:-[1-9]\d*)?$/u.test(version) &&
    isDate(versionDate(version))
  );
}
