import { agrees, disagrees, type ReportRule } from './rule.ts';

export const attachmentsMatchTheirDigest: ReportRule = {
  id: 'attachments-match-their-digest',
  family: 'attachment',
  scope: 'report',
  severity: 'error',
  question: '附件的内容是否就是登记的那一份？',
  source: '附件是签发的原件，登记的 SHA-256 随报告保存；内容变化一个字节，摘要就不同',
  *check({ data }, { attachments }) {
    for (const [index, { title, file, sha256 }] of data.attachments.entries()) {
      const found = file === null ? undefined : attachments.get(file);
      if (!found || sha256 === null) continue;
      const at = ['attachments', index, 'sha256'];
      yield found.sha256 === sha256
        ? agrees(at, `“${title}”：SHA-256 一致`)
        : disagrees({
            at,
            stated: sha256,
            expected: found.sha256,
            message: `附件“${title}”的文件 ${file} 与登记的 SHA-256 不一致，文件已被改动或替换；请恢复原文件，确需替换的改写 sha256 并在 corrections 中说明`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '内容与登记一致',
        frontMatter: `attachments:\n  - title: 部门整体支出绩效自评表\n    file: zipingbiao.xlsx\n    sha256: ${'ab'.repeat(32)}`,
      },
    ],
    invalid: [
      {
        name: '文件被替换',
        frontMatter: `attachments:\n  - title: 部门整体支出绩效自评表\n    file: zipingbiao.xlsx\n    sha256: ${'cd'.repeat(32)}`,
        findings: [
          {
            at: 'attachments[0].sha256',
            message:
              '附件“部门整体支出绩效自评表”的文件 zipingbiao.xlsx 与登记的 SHA-256 不一致，文件已被改动或替换；请恢复原文件，确需替换的改写 sha256 并在 corrections 中说明',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有登记 SHA-256',
        frontMatter: 'attachments:\n  - title: 部门整体支出绩效自评表\n    file: zipingbiao.xlsx',
      },
    ],
  },
};
