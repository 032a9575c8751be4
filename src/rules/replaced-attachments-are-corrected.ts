import { digestLength, newCorrections, tellsChange, undisclosed } from '#core/correction.ts';
import type { Report } from '#core/report.ts';
import { publishedStates } from '#core/report-ledger.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const replacedAttachmentsAreCorrected: ReportRule = {
  id: 'replaced-attachments-are-corrected',
  family: 'attachment',
  scope: 'report',
  severity: 'error',
  acknowledgeable: false,
  question: '发布之后替换或撤下的附件是否都有更正记录？',
  source: '附件与报告一样是公开的信息：发布时登记每个文件的 SHA-256，此后换过的要让读者知道',
  *check(report, { ledger, attachments }) {
    const last = publishedStates(ledger?.entries ?? []).at(-1);
    if (!ledger || !last || report.data.status !== 'published') return;
    if (ledger.troubles.length > 0) return;
    const corrections = ledger.before ? newCorrections(ledger.before.data, report.data) : [];
    for (const [name, sha256] of Object.entries(last.attachments)) {
      const now = digestOf(name, report, attachments);
      const row = report.data.attachments.findIndex(({ file }) => file === name);
      const at = row < 0 ? ['attachments'] : ['attachments', row];
      const field = row < 0 ? 'attachments' : `attachments[${row}]`;
      const from = sha256.slice(0, digestLength);
      const to = now?.slice(0, digestLength) ?? undisclosed;
      if (now === sha256) {
        yield agrees(at, `附件 ${name} 与${last.version}登记的文件相同`);
      } else if (tellsChange(corrections, { at: field, from, to })) {
        yield agrees(at, `附件 ${name} 的改动有更正记录`);
      } else {
        yield disagrees({
          at,
          stated: to,
          expected: from,
          message: `附件 ${name} 已于${last.version}公布，${now === null ? '现已撤下' : '文件已被替换'}，没有更正记录；有误的请恢复原文件，确需更换的在 corrections 中写明 date 更正日期、field: ${field}、from: ${from}、to: ${to}、reason 更正原因`,
        });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '附件没有换过',
        frontMatter: 'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx',
        recorded: 'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx',
        recordedFiles: { 'zipingbiao.xlsx': 'ab'.repeat(32) },
      },
      {
        name: '换过的附件有更正记录',
        frontMatter:
          'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx\ncorrections:\n  - date: 2023-09-01\n    field: attachments[0]\n    from: cdcdcdcdcdcd\n    to: abababababab\n    reason: 原表漏填两项指标',
        recorded: 'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx',
        recordedFiles: { 'zipingbiao.xlsx': 'cd'.repeat(32) },
      },
    ],
    invalid: [
      {
        name: '附件被替换',
        frontMatter: 'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx',
        recorded: 'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx',
        recordedFiles: { 'zipingbiao.xlsx': 'cd'.repeat(32) },
        findings: [
          {
            at: 'attachments[0]',
            message:
              '附件 zipingbiao.xlsx 已于2023-08-31公布，文件已被替换，没有更正记录；有误的请恢复原文件，确需更换的在 corrections 中写明 date 更正日期、field: attachments[0]、from: cdcdcdcdcdcd、to: abababababab、reason 更正原因',
          },
        ],
      },
      {
        name: '附件被撤下',
        frontMatter: 'attachments: []',
        recorded: 'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx',
        recordedFiles: { 'zipingbiao.xlsx': 'cd'.repeat(32) },
        findings: [
          {
            at: 'attachments',
            message:
              '附件 zipingbiao.xlsx 已于2023-08-31公布，现已撤下，没有更正记录；有误的请恢复原文件，确需更换的在 corrections 中写明 date 更正日期、field: attachments、from: cdcdcdcdcdcd、to: 未公开、reason 更正原因',
          },
        ],
      },
    ],
    missing: [
      {
        name: '还没有登记',
        frontMatter: 'attachments:\n  - title: 绩效自评表\n    file: zipingbiao.xlsx',
      },
    ],
  },
};

/** SHA-256 of a file that the report publishes, `null` when it does not. */
function digestOf(
  name: string,
  { data }: Report,
  attachments: Surroundings['attachments'],
): string | null {
  const named = data.attachments.some(({ file }) => file === name);
  return named ? (attachments.get(name)?.sha256 ?? null) : null;
}
