import { personalData } from './personal-data.ts';
import type { PersonalDatum } from './personal-datum.ts';
import type { TextBlock } from './text-blocks.ts';

/** A person named as the contact beside a telephone number. */
export interface NamedContact {
  /** The name with all but its first character covered. */
  readonly masked: string;
  readonly offset: number;
}

const role = '(?:联系人|联络人|经办人|填报人|填表人|制表人|项目负责人|财务负责人|审核人)';
/** Words that stand behind 联系人 without being a name. */
const noName = /电话|手机|单位|姓名|部门|负责|职务|信息|方式|为|是|及|和|名单|制度|队伍/u;
const inText = new RegExp(
  String.raw`${role}(?:姓名)?(?:及(?:联系)?电话|及联系方式)?[：:\s（(]+(?<name>[\p{Script=Han}]\s?[\p{Script=Han}·]{1,3}?)(?=[，,。；;、\s）)\d电联手座]|$)`,
  'gu',
);
const isRole = new RegExp(`^${role}(?:姓名)?[：:]?$`, 'u');
const isName = /^[\p{Script=Han}]\s?[\p{Script=Han}·]{1,3}$/u;

/** 联系人：张三 in a text; whether a telephone stands near is the caller's to know. */
export function contactsIn(text: string): readonly NamedContact[] {
  return [...text.matchAll(inText)].flatMap(({ 0: printed, index, groups }): NamedContact[] => {
    const name = groups?.['name'] ?? '';
    return noName.test(name) || isCovered(name)
      ? []
      : [{ masked: covered(name), offset: index + printed.length - name.length }];
  });
}

/** Contacts named in the cells of a table that also holds a telephone number. */
export function contactsInTable(
  cells: readonly TextBlock[],
): readonly { readonly cell: TextBlock; readonly masked: string }[] {
  const beside = ({ cell }: TextBlock) =>
    cells.find(
      ({ cell: other }) => other?.row === cell?.row && other?.column === (cell?.column ?? 0) - 1,
    )?.text ?? '';
  const hasPhone = cells.some((block) => {
    const label = `${block.cell?.columnHead ?? ''}${beside(block)}`;
    const isPhone = /电话|手机|联系方式/u.test(label) && /^\d{7,8}$/u.test(block.text.trim());
    return isPhone || holdsPhone(personalData(block.text, { label }));
  });
  if (!hasPhone) return [];
  return cells.flatMap((block) => {
    const { text, cell } = block;
    const name = text.trim();
    const named =
      isRole.test(beside(block).trim()) || (cell?.row !== 0 && isRole.test(cell?.columnHead ?? ''));
    return named && isName.test(name) && !noName.test(name) && !isCovered(name)
      ? [{ cell: block, masked: covered(name) }]
      : [];
  });
}

/** Whether personal data hold a telephone number of any kind. */
export function holdsPhone(data: readonly PersonalDatum[]): boolean {
  return data.some(({ kind }) => kind === '手机号' || kind === '固定电话');
}

/** 张某 and 张先生 tell a surname, which is no name. */
function isCovered(name: string): boolean {
  return /^[\p{Script=Han}]\s?(?:某{1,2}|先生|女士|同志|老师|主任|科长|处长|局长)$/u.test(name);
}

function covered(name: string): string {
  const plain = name.replaceAll(/\s/gu, '');
  return `${plain.slice(0, 1)}${'*'.repeat(plain.length - 1)}`;
}
