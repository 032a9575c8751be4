import { creditCode } from './made-up-people.ts';

/** A number that bodies publish of themselves, in its sentence or under its heading. */
export interface OfficialNumber {
  readonly text: string;
  /** The head of its column, where it stands in a table. */
  readonly label: string;
}

/** Writes official numbers of every kind that reports hold, one after the other. */
export function officialNumbers(random: (below: number) => number): () => OfficialNumber {
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)] as Item;
  const digits = (count: number) => Array.from({ length: count }, () => random(10)).join('');
  const whole = (count: number) => `${1 + random(9)}${digits(count - 1)}`;
  const two = (most: number) => String(1 + random(most)).padStart(2, '0');
  const year = () => String(2015 + random(12));
  const day = () => `${year()}${two(12)}${two(28)}`;
  const area = () => pick(['440106', '530302', '110101', '510923']);
  const sentences: readonly (() => string)[] = [
    () => `项目编码${digits(6)}${pick(['T', 'R', 'Y', ''])}${digits(12)}`,
    () => `项目代码：${area()}${year()}${two(12)}${two(28)}${digits(4)}`,
    () => `预算项目编号${area()}${digits(pick([9, 12, 13]))}`,
    () => `预算指标文号及代码${whole(pick([11, 15, 16, 18, 19]))}`,
    () => `（项目编码：${area()}${digits(15)}）`,
    () => `索引号：${creditCode(random)}/${year()}-${digits(5)}`,
    () => `索引号 11${area()}${digits(8)}${digits(2)}/${year()}${two(12)}-${digits(5)}`,
    () => `监督索引号53${digits(15)}`,
    () => `统一社会信用代码${creditCode(random)}`,
    () => `统一社会信用代码：${creditCode(random)}，组织机构代码${digits(8)}-${random(10)}`,
    () => `资产编号${day()}${digits(6)}，合同编号${day()}${digits(9)}`,
    () => `采购备案号${area()}${day()}${digits(4)}，发票号码${digits(8)}，发票代码${digits(12)}`,
    () => `某财预〔${year()}〕${1 + random(200)}号、某财绩[${year()}]${1 + random(99)}号`,
    () => `支出${whole(pick([8, 11]))}.${digits(2)}元，折合${whole(4)}.${digits(2)}万元`,
    () => `年初预算数${whole(11)}元，决算数1${pick(['38', '50', '86'])}${digits(8)}元`,
    () => `合计1${pick(['3', '5', '8'])}${digits(1)},${digits(3)},${digits(3)}.${digits(2)}元`,
    () =>
      `${year()}年${1 + random(12)}月${1 + random(28)}日至${day()}，${year()}-${two(12)}-${two(28)}`,
    () => `${year()}、${year()}、${year()}年分别为1350、1380、${whole(4)}万元`,
    () => `面积1${pick(['3', '5'])}${digits(9)}平方米，发放1${pick(['3', '8'])}${digits(9)}人次`,
    () =>
      `执行率${random(100)}.${digits(2)}%，服务${whole(7)}人次，满意度${random(100)}.${digits(4)}％`,
    () => `热线12345、12329、400-${digits(3)}-${digits(4)}、95${digits(3)}`,
    () => `执行GB/T ${digits(5)}-${year()}、新GB${digits(5)}和川DB51/T ${digits(4)}`,
    () => `功能科目${whole(7)}、经济科目${whole(5)}，单位编码${digits(6)}`,
    () => `坐标东经113.${digits(12)}，北纬23.${digits(13)}`,
    () => `邮政编码${digits(6)}，网站标识码${digits(10)}，粤ICP备${digits(8)}号`,
    () => `邮箱jixiao${digits(2)}@example.gov.cn`,
    () =>
      `电话138****${digits(4)}，身份证号${area()}********${digits(4)}，卡号6222 **** **** ${digits(4)}`,
    () => `一${digits(3)}个项目、三百二十一个指标，占比二十三点四五`,
  ];
  const cells: readonly (() => OfficialNumber)[] = [
    () => ({ label: '项目编码', text: `${area()}${digits(pick([9, 10, 12, 13]))}` }),
    () => ({ label: '预算数（元）', text: `1${pick(['3', '5', '8'])}${digits(9)}` }),
    () => ({ label: '支出决算 合计', text: `1${pick(['3', '5', '8'])}${digits(9)}.${digits(2)}` }),
    () => ({ label: '统一社会信用代码', text: creditCode(random) }),
    () => ({ label: '指标文号', text: `62${digits(pick([14, 17]))}` }),
    () => ({ label: '序号', text: String(1 + random(999)) }),
    () => ({ label: '完成时间', text: day() }),
  ];
  return () =>
    random(4) === 0 ? pick(cells)() : { label: '', text: `其中，${pick(sentences)()}，见附表。` };
}
