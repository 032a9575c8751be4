import { type ContentFormat, contentNames } from '#core/attachment-content.ts';
import type { AttachmentFile } from '#core/attachment-file.ts';
import { endingOf } from '#core/file-name.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

/** What may stand behind an ending; where one is not listed, anything that is harmless may. */
const expected: Readonly<Record<string, readonly ContentFormat[]>> = {
  pdf: ['pdf'],
  ofd: ['ofd'],
  docx: ['docx', 'encrypted'],
  doc: ['doc', 'rtf', 'encrypted'],
  wps: ['doc', 'docx', 'ole', 'encrypted'],
  xlsx: ['xlsx', 'encrypted'],
  xlsb: ['xlsx', 'encrypted'],
  xls: ['xls', 'encrypted'],
  et: ['xls', 'xlsx', 'ole', 'encrypted'],
  pptx: ['pptx', 'encrypted'],
  rtf: ['rtf'],
  odt: ['odf'],
  ods: ['odf'],
  csv: ['text'],
  txt: ['text'],
  json: ['text'],
  zip: ['zip', 'docx', 'xlsx', 'pptx', 'odf', 'ofd'],
  jpg: ['image'],
  jpeg: ['image'],
  png: ['image'],
  gif: ['image'],
};

/** What is never published, whatever it is called. */
const refused: ReadonlySet<ContentFormat> = new Set(['page', 'xml', 'program', 'empty']);

/** Bytes of a file that people open on a slow line. */
const largest = 50 * 1024 * 1024;

export const attachmentsAreWhatTheirNamesSay: ReportRule = {
  id: 'attachments-are-what-their-names-say',
  family: 'attachment',
  scope: 'report',
  severity: 'error',
  acknowledgeable: false,
  question: '附件的内容是否与文件名相符，能否放心打开？',
  source: '本站的安全要求：按内容而不按名称判断附件的格式；网页、程序和含宏的文件不得发布',
  *check({ data }, { attachments }) {
    for (const [index, { title, file }] of data.attachments.entries()) {
      const found = file === null ? undefined : attachments.get(file);
      if (file && found) yield observation(title, file, found, ['attachments', index, 'file']);
    }
  },
  examples: {
    valid: [
      {
        name: '内容是工作簿',
        frontMatter: 'attachments:\n  - title: 部门整体支出绩效自评表\n    file: zipingbiao.xlsx',
      },
    ],
    invalid: [
      {
        name: '网页改名为 PDF',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: wangye.pdf',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“自评表”的文件 wangye.pdf 内容是网页，与扩展名 .pdf 不符，不得发布；请另存为 PDF、OFD 或 Excel 后重新附上',
          },
        ],
      },
      {
        name: '文档含有宏',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: hanhong.docx',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“自评表”的文件 hanhong.docx 含有宏或脚本，打开时会运行程序，不得发布；请另存为不含宏的文件或 PDF',
          },
        ],
      },
      {
        name: '文件过大',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: guoda.pdf',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“自评表”的文件 guoda.pdf 有60.0 MB，超过50 MB的上限；请压缩其中的图片，或分成几个文件',
          },
        ],
      },
    ],
    missing: [{ name: '没有附上文件', frontMatter: 'attachments:\n  - title: 自评表' }],
  },
};

function observation(
  title: string,
  file: string,
  found: AttachmentFile,
  at: readonly (string | number)[],
): Observation {
  const named = `附件“${title}”的文件 ${file} `;
  const wrong = (message: string, severity: 'error' | 'warning' = 'error') =>
    disagrees({ at, severity, stated: file, message: named + message });
  if (found.bytes > largest) {
    const size = (found.bytes / 1024 / 1024).toFixed(1);
    return wrong(`有${size} MB，超过50 MB的上限；请压缩其中的图片，或分成几个文件`);
  }
  const { format, runs } = found.content;
  const ending = endingOf(file);
  // Systems export sheets as pages under this name; browsers hand them to a spreadsheet.
  if ((format === 'page' || format === 'xml') && (ending === 'xls' || ending === 'et')) {
    return wrong(
      '实际是网页或 XML，打开时会有警告；请用 WPS 或 Excel 打开，另存为 .xlsx',
      'warning',
    );
  }
  if (refused.has(format) || !(expected[ending]?.includes(format) ?? format !== 'unknown')) {
    return wrong(
      `内容是${contentNames[format]}，与扩展名 .${ending} 不符，不得发布；请另存为 PDF、OFD 或 Excel 后重新附上`,
    );
  }
  if (!runs) return agrees(at, `“${title}”：${file} 是${contentNames[format]}`);
  // Old workbooks of finance systems carry macros that nobody sees; new formats have no place for any.
  const lesser = format === 'xls' || format === 'doc' || format === 'pdf' || format === 'ole';
  return lesser
    ? wrong('含有宏、脚本或内嵌文件，打开时可能运行程序；请另存为不含这些的文件', 'warning')
    : wrong('含有宏或脚本，打开时会运行程序，不得发布；请另存为不含宏的文件或 PDF');
}
