import type { Finding } from '#core/finding.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { reportId } from '#reading/report-files.ts';
import { ledgerIsUnbroken } from '#rules/ledger-is-unbroken.ts';

/** Tells of each report that is on record and has no file any more: its address must say why. */
export function removedReports({ ledgers, reportFiles }: ContentDirectory): readonly Finding[] {
  const present = new Set(reportFiles.map(reportId));
  return ledgers.ids().flatMap((id): Finding[] => {
    const ledger = present.has(id) ? null : ledgers.of(id);
    if (!ledger) return [];
    return [
      {
        rule: ledgerIsUnbroken.id,
        severity: 'error',
        file: ledger.file,
        line: Math.max(ledger.entries.length, 1),
        column: 1,
        at: '',
        message: `报告 ${id} 已经发布，文件不见了；公开过的报告不能删除，请恢复 ${id}.mdx，不再公开的写 status: withdrawn 并写明撤回说明`,
        stated: null,
        expected: null,
        difference: null,
        acknowledged: null,
        fix: null,
      },
    ];
  });
}
