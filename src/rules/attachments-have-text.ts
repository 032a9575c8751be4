import { agrees, disagrees, type ReportRule } from './rule.ts';

export const attachmentsHaveText: ReportRule = {
  id: 'attachments-have-text',
  family: 'attachment',
  scope: 'report',
  severity: 'note',
  question: '附件中的文字能否读出，供检索和核验？',
  source: '政府信息公开条例第二十四条：信息公开平台应当具备信息检索、查阅、下载等功能',
  *check({ data }, { attachments }) {
    for (const [index, { title, file }] of data.attachments.entries()) {
      const inspection = file === null ? null : attachments.get(file)?.inspection;
      if (!inspection) continue;
      const at = ['attachments', index, 'file'];
      yield inspection.unread === null
        ? agrees(at, `“${title}”：文字可以读出`)
        : disagrees({
            at,
            stated: file ?? '',
            message: `附件“${title}”的文字没有读出（${inspection.unread}），其中有无个人信息没有核验；请由人逐页查看，或换成带文字的文件`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '可以读出文字的附件',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: zipingbiao.xlsx',
      },
    ],
    invalid: [
      {
        name: '扫描件',
        frontMatter: 'attachments:\n  - title: 批复文件\n    file: saomiao.pdf',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“批复文件”的文字没有读出（PDF 文件里没有文字，应是扫描件），其中有无个人信息没有核验；请由人逐页查看，或换成带文字的文件',
          },
        ],
      },
    ],
    missing: [{ name: '没有附上文件', frontMatter: 'attachments:\n  - title: 自评表' }],
  },
};
