import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sameFigures } from '#core/figure-guard.ts';
import type { Finding, Fix } from '#core/finding.ts';

/** A repair that was made or refused, at the place where it stood before any was made. */
export interface Repair extends Fix {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Repairs {
  readonly made: readonly Repair[];
  /** Left to a person, each with a reason in Chinese. */
  readonly refused: readonly (Repair & { readonly reason: string })[];
}

export interface RepairedText extends Repairs {
  readonly text: string;
}

const figureReason = '会改动数字，只能由人核对后修改';
const elsewhereReason = '原文该处不是这几个字';
const overlapReason = '与另一处改动重叠，请再运行一次';

/**
 * Applies mechanical repairs to a text, from its end backwards. A repair is refused when the text at
 * its place is not exactly what the rule saw, and whenever a figure would come out differently.
 */
export function repairText(source: string, findings: readonly Finding[]): RepairedText {
  const lineStarts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const made: Repair[] = [];
  const refused: (Repair & { reason: string })[] = [];
  let text = source;
  let earliest = source.length;
  for (const repair of wanted(findings).reverse()) {
    const start = (lineStarts[repair.line - 1] ?? source.length) + repair.column - 1;
    const end = start + repair.find.length;
    const repaired = text.slice(0, start) + repair.replace + text.slice(end);
    if (repair.find === '' || !source.startsWith(repair.find, start)) {
      refused.push({ ...repair, reason: elsewhereReason });
    } else if (end > earliest) {
      refused.push({ ...repair, reason: overlapReason });
    } else if (!sameFigures(repair.find, repair.replace) || !sameFigures(text, repaired)) {
      refused.push({ ...repair, reason: figureReason });
    } else {
      made.push(repair);
      text = repaired;
      earliest = start;
    }
  }
  return { text, made: made.reverse(), refused: refused.reverse() };
}

/** In file order, each once; what a report acknowledges is meant to stand as it was signed. */
function wanted(findings: readonly Finding[]): Repair[] {
  const repairs = new Map<string, Repair>();
  for (const { rule, file, line, column, fix, acknowledged } of findings) {
    if (fix === null || acknowledged !== null) continue;
    const key = JSON.stringify([line, column, fix.find, fix.replace]);
    if (!repairs.has(key)) repairs.set(key, { ...fix, rule, file, line, column });
  }
  return [...repairs.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Repairs a file on disk in one step: readers see the old text or the new one, never half of it.
 *
 * @param path - Where the file is.
 * @param source - The text that was checked, without a byte-order mark.
 */
export function repairFile(path: string, source: string, findings: readonly Finding[]): Repairs {
  const { text, made, refused } = repairText(source, findings);
  if (made.length === 0) return { made, refused };
  const bytes = readFileSync(path);
  const mark = bytes.toString('utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
  if (!bytes.equals(Buffer.from(mark + source))) {
    // Changed since it was checked, or not UTF-8: writing would lose what stands there.
    const reason = '文件在核验后又有改动，或不是 UTF-8 编码，没有改写';
    return { made: [], refused: [...refused, ...made.map((repair) => ({ ...repair, reason }))] };
  }
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, mark + text, { mode: statSync(path).mode });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
  return { made, refused };
}
