import type { AttachedDatum } from '#core/attachment-inspection.ts';
import { agrees, type Disagreement, disagrees, inconclusive, type ReportRule } from './rule.ts';

/** So many places of one file are told one by one. */
const mostTold = 20;

export const attachmentsHoldNoPersonalData: ReportRule = {
  id: 'attachments-hold-no-personal-data',
  family: 'privacy',
  scope: 'report',
  severity: 'error',
  acknowledgeable: 'on-lawful-basis',
  question: '附件的文字和文件属性中是否有身份证号、手机号、银行卡号等个人信息？',
  source: '政府信息公开条例第十五条：涉及个人隐私、公开会对第三方合法权益造成损害的信息不得公开',
  *check({ data }, { attachments }) {
    for (const [index, { title, file }] of data.attachments.entries()) {
      const found = file === null ? undefined : attachments.get(file);
      if (file === null || !found) continue;
      const at = ['attachments', index, 'file'];
      const { inspection } = found;
      if (!inspection) {
        yield inconclusive(at, `附件“${title}”的内容尚未读取`);
        continue;
      }
      const { personal, unread } = inspection;
      for (const datum of personal.slice(0, mostTold)) {
        yield disagrees({ at, ...toldOf(title, datum) });
      }
      const rest = personal.length - mostTold;
      if (rest > 0) {
        yield disagrees({ at, message: `附件“${title}”中另有${rest}处个人信息；请删去或遮盖` });
      }
      if (personal.length > 0) continue;
      yield unread === null
        ? agrees(at, `“${title}”：文字和文件属性中没有个人信息`)
        : inconclusive(at, `附件“${title}”${unread}`);
    }
  },
  examples: {
    valid: [
      {
        name: '没有个人信息的附件',
        frontMatter: 'attachments:\n  - title: 自评表\n    file: zipingbiao.xlsx',
      },
    ],
    invalid: [
      {
        name: '表格中的手机号',
        frontMatter: 'attachments:\n  - title: 补助名单\n    file: mingdan.xlsx',
        findings: [
          {
            at: 'attachments[0].file',
            message:
              '附件“补助名单”中（工作表“名单”C2）有手机号（138****8000），属于个人信息，不得公开；请在原件中删去或遮盖后重新附上',
          },
          {
            at: 'attachments[0].file',
            message:
              '附件“补助名单”中（页眉页脚）有固定电话（0571-8888****）；如是公开的办公联系方式可保留，否则请删去',
          },
        ],
      },
    ],
    missing: [{ name: '没有附上文件', frontMatter: 'attachments:\n  - title: 自评表' }],
  },
};

function toldOf(
  title: string,
  { kind, masked, place, official }: AttachedDatum,
): Pick<Disagreement, 'stated' | 'severity' | 'message'> {
  const what = `附件“${title}”中${place === '' ? '' : `（${place}）`}有${kind}（${masked}）`;
  return official
    ? {
        stated: masked,
        severity: 'warning',
        message: `${what}；如是公开的办公联系方式可保留，否则请删去`,
      }
    : {
        stated: masked,
        severity: 'error',
        message: `${what}，属于个人信息，不得公开；请在原件中删去或遮盖后重新附上`,
      };
}
