import { agrees, disagrees, type ReportRule } from './rule.ts';

/** 附件3, 附件3.pdf, 附表（一）, 新建文档: names that tell a reader nothing. */
const bare =
  /^(?:(?:附件|附表|附录|附|文件|文档|表格|表|新建|未命名|无标题|扫描件|scan|file|doc|img)[\s\d一二三四五六七八九十（）()._、:：-]*|[\d\s._-]+)(?:文档|文件|工作表)?[\d（）()]*(?:\.\w{2,5})?$/iu;

export const attachmentTitlesSayWhatTheyAre: ReportRule = {
  id: 'attachment-titles-say-what-they-are',
  family: 'attachment',
  scope: 'report',
  severity: 'note',
  question: '附件名称是否说明附件是什么？',
  source: '附件单独下载后，读者只能凭名称辨认；“附件3.pdf”一类名称无法辨认',
  *check({ data }) {
    for (const [index, { title, file }] of data.attachments.entries()) {
      const at = ['attachments', index, 'title'];
      const isFileName = title === file || /^[\w.-]+\.\w{2,5}$/u.test(title);
      yield bare.test(title) || isFileName
        ? disagrees({
            at,
            stated: title,
            message: `附件名称“${title}”没有说明附件是什么；请写成“部门整体支出绩效自评表”的样子`,
          })
        : agrees(at, title);
    }
  },
  examples: {
    valid: [
      {
        name: '写明内容',
        frontMatter:
          'attachments:\n  - title: 附件1：部门整体支出绩效自评表\n    file: zipingbiao.xlsx',
      },
    ],
    invalid: [
      {
        name: '只有序号',
        frontMatter: 'attachments:\n  - title: 附件3.pdf',
        findings: [
          {
            at: 'attachments[0].title',
            message: '附件名称“附件3.pdf”没有说明附件是什么；请写成“部门整体支出绩效自评表”的样子',
          },
        ],
      },
    ],
    missing: [{ name: '没有附件', frontMatter: 'unit: 万元' }],
  },
};
