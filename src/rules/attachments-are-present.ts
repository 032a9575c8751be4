import { nearestName } from '#core/nearest-name.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const attachmentsArePresent: ReportRule = {
  id: 'attachments-are-present',
  family: 'attachment',
  scope: 'report',
  severity: 'note',
  question: '报告提到的附件是否都已附上？',
  source: '政府信息公开条例第二十四条：信息公开平台应当具备检索、查阅、下载功能',
  *check({ id, data }, { attachments }) {
    for (const [index, { title, file }] of data.attachments.entries()) {
      const at = ['attachments', index];
      if (file === null) {
        yield disagrees({
          at,
          stated: title,
          message: `报告列有附件“${title}”，没有附上文件`,
        });
      } else if (attachments.has(file)) {
        yield agrees([...at, 'file'], `“${title}”：${file}`);
      } else {
        yield disagrees({
          at: [...at, 'file'],
          severity: 'error',
          stated: file,
          message: `附件“${title}”的文件 ${file} 不存在；请放到 content/attachments/${id}/ 下，或改正文件名${present(file, attachments)}`,
        });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '附件文件在文件夹中',
        frontMatter: 'attachments:\n  - title: 部门整体支出绩效自评表\n    file: zipingbiao.xlsx',
      },
    ],
    invalid: [
      {
        name: '提到附件而没有附上',
        frontMatter: 'attachments:\n  - title: 部门整体支出绩效自评表',
        findings: [
          { at: 'attachments[0]', message: '报告列有附件“部门整体支出绩效自评表”，没有附上文件' },
        ],
      },
      {
        name: '文件名写错',
        frontMatter: 'attachments:\n  - title: 部门整体支出绩效自评表\n    file: zpb.xlsx',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“部门整体支出绩效自评表”的文件 zpb.xlsx 不存在；请放到 content/attachments/shili/2022/ 下，或改正文件名',
          },
        ],
      },
    ],
    missing: [{ name: '没有附件', frontMatter: 'unit: 万元' }],
  },
};

function present(file: string, attachments: Surroundings['attachments']): string {
  const near = nearestName(file, [...attachments.keys()]);
  return near === null ? '' : `（文件夹中有 ${near}）`;
}
