import type { Severity } from '#core/finding.ts';
import { wordFile } from './office-file.ts';
import { photograph } from './picture-file.ts';

/** What an attachment brings with it that nobody sees on the page of its report. */
export interface PlantedAttachment {
  readonly rule: string;
  /** The file that takes the place of the sample's attachment. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly severity: Severity;
  readonly says: string;
}

export const plantedInAttachments: readonly PlantedAttachment[] = [
  {
    rule: 'attachments-hold-no-personal-data',
    name: 'mingdan.docx',
    bytes: wordFile({ paragraphs: ['受助人名单'], header: '受助人电话13800138000' }),
    severity: 'error',
    says: '（页眉页脚）有手机号（138****8000），属于个人信息，不得公开',
  },
  {
    rule: 'attachment-properties-name-nobody',
    name: 'mingdan.docx',
    bytes: wordFile({ paragraphs: ['受助人名单'], author: '张示意' }),
    severity: 'warning',
    says: '的文件属性中有作者（张**），公开后人人可见；可以用 npm run attachments -- --strip 另存',
  },
  {
    rule: 'attachments-have-text',
    name: 'xianchang.jpg',
    bytes: photograph('admin'),
    severity: 'note',
    says: '的文字没有读出（是图片，其中的文字没有读出），其中有无个人信息没有核验',
  },
];
