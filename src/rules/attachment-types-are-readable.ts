import { endingOf } from '#core/file-name.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

/** Document formats that a reader can open without running anything. */
const documents = new Set('pdf ofd docx doc wps xlsx xls et csv txt rtf json'.split(' '));
/** Archives hide what they hold from readers and from search. */
const archives = new Set('zip rar 7z tar gz'.split(' '));
export const attachmentTypesAreReadable: ReportRule = {
  id: 'attachment-types-are-readable',
  family: 'attachment',
  scope: 'report',
  severity: 'warning',
  question: '附件是否用读者可以直接打开的文档格式？',
  source: '信息公开平台应当便于查阅、下载',
  *check({ data }) {
    for (const [index, { title, file }] of data.attachments.entries()) {
      if (file !== null) yield typeOf(file, title, ['attachments', index, 'file']);
    }
  },
  examples: {
    valid: [
      { name: '表格', frontMatter: 'attachments:\n  - title: 自评表\n    file: zipingbiao.xlsx' },
    ],
    invalid: [
      {
        name: '压缩包',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: zipingbiao.zip',
        findings: [
          {
            at: 'attachments[0].file',
            message: '附件“自评表”是压缩包（zip），读者无法直接查阅、检索；请逐个附上其中的文件',
          },
        ],
      },
      {
        name: '图片',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: zipingbiao.jpg',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“自评表”的格式 jpg 不是通用文档格式；请另存为 PDF、OFD、Word、Excel 或 CSV',
          },
        ],
      },
    ],
    missing: [{ name: '没有附上文件', frontMatter: 'attachments:\n  - title: 自评表' }],
  },
};

function typeOf(file: string, title: string, at: readonly (string | number)[]): Observation {
  const type = endingOf(file);
  if (documents.has(type)) return agrees(at, `“${title}”：${type}`);
  if (archives.has(type)) {
    const message = `附件“${title}”是压缩包（${type}），读者无法直接查阅、检索；请逐个附上其中的文件`;
    return disagrees({ at, severity: 'note', stated: file, message });
  }
  const message = `附件“${title}”的格式 ${type || '不明'} 不是通用文档格式；请另存为 PDF、OFD、Word、Excel 或 CSV`;
  return disagrees({ at, stated: file, message });
}
