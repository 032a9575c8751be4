import type { Path, Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { codeTexts } from '#core/stated-texts.ts';
import { contactsIn, contactsInTable, holdsPhone } from '#prose/contacts.ts';
import { hiddenTexts } from '#prose/hidden-texts.ts';
import { type Passage, passages } from '#prose/passages.ts';
import { personalData } from '#prose/personal-data.ts';
import type { PersonalDatum } from '#prose/personal-datum.ts';
import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { agrees, type Disagreement, disagrees, type ReportRule } from './rule.ts';

export const personalDataIsNotPublished: ReportRule = {
  id: 'personal-data-is-not-published',
  family: 'privacy',
  scope: 'report',
  severity: 'error',
  acknowledgeable: 'on-lawful-basis',
  question: '报告中是否有身份证号、手机号、银行卡号等个人信息？',
  source: '政府信息公开条例第十五条：涉及个人隐私、公开会对第三方合法权益造成损害的信息不得公开',
  *check(report) {
    let found = 0;
    for (const text of allTexts(report)) {
      for (const datum of personalData(text.text, { label: text.label })) {
        found += 1;
        yield disclosed(text, datum);
      }
    }
    for (const { place, masked } of namedContacts(textBlocks(report))) {
      found += 1;
      yield disagrees({
        at: [],
        place,
        stated: masked,
        message: `联系人姓名（${masked}）与电话一并列出，属于个人信息；请删去姓名，只留部门和办公电话`,
      });
    }
    if (found === 0) yield agrees([], '正文、表格和元数据中没有个人信息');
  },
  examples: {
    valid: [
      {
        name: '遮盖的号码和各类编号',
        frontMatter: 'indexNumber: 114403006955506492/2021-00426',
        body: '电话138\\*\\*\\*\\*1234，身份证35\\*\\*\\*123。项目代码51092324T000010263357，支出13800000000元，热线12345。',
      },
    ],
    invalid: [
      {
        name: '身份证号与手机号',
        frontMatter: '',
        body: '受助人身份证号11010519491231002X，电话13800138000。',
        findings: [
          {
            at: '',
            message: '此处有身份证号（11*************02X），属于个人信息，不得公开；请删去或遮盖',
          },
          {
            at: '',
            message: '此处有手机号（138****8000），属于个人信息，不得公开；请删去或遮盖',
          },
        ],
      },
      {
        name: '联系人与办公电话',
        frontMatter: '',
        body: '联系人：张三，电话：0571-88886666。',
        findings: [
          {
            at: '',
            message:
              '联系人姓名（张*）与电话一并列出，属于个人信息；请删去姓名，只留部门和办公电话',
          },
          {
            at: '',
            message: '此处有固定电话（0571-8888****）；如是公开的办公联系方式可保留，否则请删去',
          },
        ],
      },
      {
        name: '元数据中的手机号',
        frontMatter: 'projects:\n  - name: 甲\n    note: 经办人电话 139-1234-5678',
        findings: [
          {
            at: 'projects[0].note',
            message: '此处有手机号（139****5678），属于个人信息，不得公开；请删去或遮盖',
          },
        ],
      },
    ],
    missing: [],
  },
};

interface LabelledText {
  readonly text: string;
  readonly at: Path;
  readonly placeAt: (offset: number) => Place;
  /** What names the text from outside: the heads of a cell, the key of a front-matter value. */
  readonly label: string;
}

function* allTexts(report: Report): Generator<LabelledText> {
  for (const passage of passages(report)) yield { ...passage, label: labelOf(passage) };
  for (const { at, text } of codeTexts(report.data)) {
    yield { text, at, placeAt: () => report.placeOf(at), label: '' };
  }
  for (const { text, place } of hiddenTexts(report)) {
    yield { text, at: [], placeAt: () => place, label: '' };
  }
}

function labelOf({ at, cell }: Passage): string {
  if (at[0] === 'indexNumber') return '索引号';
  if (at[0] === 'documentNumber') return '文号';
  return cell ? `${cell.columnHead} ${cell.rowHead}` : '';
}

function disclosed(
  { at, placeAt }: LabelledText,
  { kind, masked, offset, official }: PersonalDatum,
): Disagreement {
  return disagrees({
    at,
    place: placeAt(offset),
    stated: masked,
    ...(official ? { severity: 'warning' } : {}),
    message: official
      ? `此处有${kind}（${masked}）；如是公开的办公联系方式可保留，否则请删去`
      : `此处有${kind}（${masked}），属于个人信息，不得公开；请删去或遮盖`,
  });
}

function* namedContacts(
  blocks: readonly TextBlock[],
): Generator<{ readonly place: Place; readonly masked: string }> {
  const named = blocks.filter(({ text }) =>
    /联[系络]人|经办人|[填制]表人|填报人|负责人|审核人/u.test(text),
  );
  if (named.length === 0) return;
  const sections = new Set(named.map(({ section }) => section));
  for (const section of sections) {
    const group = blocks.filter((block) => block.section === section);
    const running = group.filter(({ cell }) => cell === null);
    if (running.some(({ text }) => holdsPhone(personalData(text)))) {
      for (const { text, placeAt } of running) {
        for (const { masked, offset } of contactsIn(text)) yield { place: placeAt(offset), masked };
      }
    }
    const tables = new Set(group.flatMap(({ cell }) => (cell ? [cell.table] : [])));
    for (const table of tables) {
      for (const { cell, masked } of contactsInTable(
        group.filter((block) => block.cell?.table === table),
      )) {
        yield { place: cell.placeAt(0), masked };
      }
    }
  }
}
