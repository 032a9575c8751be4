import { agrees, disagrees, type ReportRule } from './rule.ts';

export const attachmentPropertiesNameNobody: ReportRule = {
  id: 'attachment-properties-name-nobody',
  family: 'privacy',
  scope: 'report',
  severity: 'warning',
  question: '附件的文件属性中是否留有作者姓名、修订人或拍摄位置？',
  source:
    '个人信息保护法第六条：处理个人信息应当限于实现处理目的的最小范围；公开附件不需要作者姓名',
  *check({ data }, { attachments }) {
    for (const [index, { title, file }] of data.attachments.entries()) {
      const inspection = file === null ? null : attachments.get(file)?.inspection;
      if (!inspection) continue;
      const at = ['attachments', index, 'file'];
      const { named } = inspection;
      const list = named.slice(0, 5).map(({ what, masked }) => `${what}（${masked}）`);
      yield named.length === 0
        ? agrees(at, `“${title}”：文件属性中没有人名和位置`)
        : disagrees({
            at,
            stated: list.join('、'),
            message: `附件“${title}”的文件属性中有${list.join('、')}${named.length > 5 ? '等' : ''}，公开后人人可见；可以用 npm run attachments -- --strip 另存一份去掉这些属性的文件`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '没有作者的附件',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: zipingbiao.xlsx',
      },
    ],
    invalid: [
      {
        name: '文件属性中有作者',
        frontMatter: 'attachments:\n  - title: 补助名单\n    file: mingdan.xlsx',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“补助名单”的文件属性中有作者（张*）、图片的拍摄位置（经纬度），公开后人人可见；可以用 npm run attachments -- --strip 另存一份去掉这些属性的文件',
          },
        ],
      },
    ],
    missing: [{ name: '没有附上文件', frontMatter: 'attachments:\n  - title: 自评表' }],
  },
};
