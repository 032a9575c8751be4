import type { MadeUpNumbers } from './made-up-people.ts';

/** Something about a person, as somebody wrote it into a sentence. */
export interface PlantedPerson {
  readonly kind: string;
  /** How it is written. */
  readonly form: string;
  readonly text: string;
}

const wide = (text: string) =>
  text.replaceAll(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const spoken = (digits: string) =>
  [...digits].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
const split = (text: string, mark: string, ...at: readonly number[]) =>
  [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length)).join(mark);
const within = (text: string, at: number, insert: string) =>
  text.slice(0, at) + insert + text.slice(at);

type Forms = Readonly<Record<string, (made: MadeUpNumbers) => string>>;

const residentIds: Forms = {
  bare: (made) => `补助对象${made.residentId()}，已发放。`,
  labelled: (made) => `身份证号码：${made.residentId()}`,
  'after an English word': (made) => `ID${made.residentId()}`,
  'with a small x': () => '身份证11010519491231002x。',
  'full-width': (made) => `证号${wide(made.residentId())}`,
  spaced: (made) => `证件 ${split(made.residentId(), ' ', 6, 14)} 有效`,
  hyphenated: (made) => `证件 ${split(made.residentId(), '-', 6, 14)} 有效`,
  'in groups of four': (made) => `证件 ${split(made.residentId(), ' ', 4, 8, 12, 16)} 有效`,
  'broken over lines': (made) => `证件${within(made.residentId(), 9, '\n')}有效`,
  'with bold digits': (made) => `证件${split(made.residentId(), '**', 6, 14)}有效`,
  'with characters nobody sees': (made) => `证件${split(made.residentId(), '\u200b', 5, 11)}有效`,
  'with words between': (made) => {
    const id = made.residentId();
    return `证件${id.slice(0, 6)}（${id.slice(6, 10)}年${id.slice(10, 12)}月${id.slice(12, 14)}日）${id.slice(14)}有效`;
  },
  'spelled out': (made) => {
    const id = made.residentId();
    return `证件${spoken(id.slice(0, 17))}${id.endsWith('X') ? 'X' : spoken(id.slice(17))}`;
  },
  'on the card of a disabled person': (made) => `残疾人证${made.residentId()}43`,
};
const oldIds: Forms = {
  bare: (made) => `补助对象${made.oldResidentId()}，已发放。`,
  labelled: (made) => `身份证号：${made.oldResidentId()}`,
  'full-width': (made) => `补助对象${wide(made.oldResidentId())}，已发放。`,
  spaced: (made) => `补助对象 ${split(made.oldResidentId(), ' ', 6, 12)} 已发放。`,
  'broken over lines': (made) => `补助对象${within(made.oldResidentId(), 7, '\n')}，已发放。`,
};

const mobiles: Forms = {
  bare: (made) => `李某某${made.mobile()}反映。`,
  'between words': (made) => `请拨打${made.mobile()}一直有人接听`,
  'with the code of the country': (made) => `手机+86 ${made.mobile()}`,
  'joined to the code of the country': (made) => `手机86${made.mobile()}`,
  'with 0086': (made) => `手机0086-${made.mobile()}`,
  'after an English word': (made) => `Tel${made.mobile()}`,
  'full-width': (made) => `电话：${wide(made.mobile())}。`,
  'full-width with hyphens': (made) => `电话：${wide(split(made.mobile(), '-', 3, 7))}。`,
  spaced: (made) => `联系 ${split(made.mobile(), ' ', 3, 7)} 反映`,
  hyphenated: (made) => `联系 ${split(made.mobile(), '-', 3, 7)} 反映`,
  dotted: (made) => `电话 ${split(made.mobile(), '.', 3, 7)}`,
  'with middle dots': (made) => `电话 ${split(made.mobile(), '·', 3, 7)}`,
  'in groups of three': (made) => `电话 ${split(made.mobile(), ' ', 3, 6)}`,
  'in single digits': (made) => `电话 ${[...made.mobile()].join(' ')}`,
  'broken over lines': (made) => `电话${within(made.mobile(), 7, '\n')}。`,
  'broken by force': (made) => `电话${within(made.mobile(), 6, '\\\n')}。`,
  'with bold digits': (made) => `电话${split(made.mobile(), '**', 3, 7)}。`,
  'with characters nobody sees': (made) => `电话${split(made.mobile(), '\u200d', 3, 7)}。`,
  'spelled out': (made) => `电话${spoken(made.mobile())}。`,
  'half spelled out': (made) => {
    const number = made.mobile();
    return `电话${number.slice(0, 3)}${spoken(number.slice(3, 7))}${number.slice(7)}。`;
  },
  'with words between': (made) => `电话${split(made.mobile(), '转', 3, 7)}。`,
  'with dashes said': (made) => `电话${split(made.mobile(), '横杠', 3, 7)}。`,
  'before a name': (made) => `${made.mobile()}（王某）`,
  'beside another': (made) => `电话${made.mobile()}、${made.mobile()}。`,
};

const cards: Forms = {
  bare: (made) => `转入${made.bankCard()}，已到账。`,
  labelled: (made) => `卡号：${made.bankCard()}`,
  account: (made) => `开户行示例支行，账号${made.bankCard()}`,
  'full-width': (made) => `卡号${wide(made.bankCard())}`,
  spaced: (made) => `转入 ${split(made.bankCard(), ' ', 4, 8, 12, 16).trim()} 已到账`,
  hyphenated: (made) =>
    `转入 ${split(made.bankCard(), '-', 4, 8, 12, 16).replace(/-$/u, '')} 已到账`,
  'broken over lines': (made) => `银行卡${within(made.bankCard(), 8, '\n')}已到账`,
  'with bold digits': (made) => `转入${split(made.bankCard(), '**', 4, 8)}已到账`,
  foreign: () => '信用卡账户4111111111111111',
};

const landlines: Forms = {
  'beside a contact': (made) => `联系人：王某，电话${made.landline()}`,
  'in brackets': (made) => `电话（${made.landline().replace('-', '）')}`,
  spaced: (made) => `电话${made.landline().replace('-', ' ')}`,
  'full-width': (made) => `电话${wide(made.landline())}`,
  'without a hyphen': (made) => `座机${made.landline().replace('-', '')}`,
  'without the area code': (made) => `联系人王某，电话${made.landline().split('-')[1]}`,
  'with a long dash': (made) => `电话${made.landline().replace('-', '—')}`,
};

const others: Readonly<Record<string, Forms>> = {
  护照号: {
    labelled: (made) => `护照号码${made.passport()}`,
    'named behind': (made) => `${made.passport()}（护照）`,
    'full-width': (made) => `护照${wide(made.passport())}`,
    'a travel permit': () => '往来港澳通行证C12345678',
  },
  车牌号: {
    bare: (made) => `车辆${made.plate()}维修`,
    'of new energy': (made) => `车辆${made.newEnergyPlate()}维修`,
    'of new energy, letter last': () => '车辆粤B12345D维修',
    'with a dot': (made) => `车辆${within(made.plate(), 2, '·')}维修`,
    'full-width': (made) => `车辆${wide(made.plate())}维修`,
    'with spaces': (made) => `车辆${within(made.plate(), 2, ' ')}维修`,
    'in small letters': (made) => `车辆${made.plate().toLowerCase()}维修`,
  },
  电子邮箱: {
    bare: (made) => `发至${made.mailbox()}。`,
    'full-width': (made) => `发至${made.mailbox().replace('@', '＠').replace('.', '．')}。`,
    'with spaces': (made) => `发至${made.mailbox().replace('@', ' @ ')}。`,
    'with at': (made) => `发至${made.mailbox().replace('@', '[at]')}。`,
    'of a company': () => '发至zhangsan@gongsi.com.cn。',
  },
};

/** Every form of every kind, so many times. */
export function plantedPeople(made: MadeUpNumbers, times: number): readonly PlantedPerson[] {
  const kinds: readonly (readonly [string, Forms])[] = [
    ['身份证号', residentIds],
    ['身份证号', oldIds],
    ['手机号', mobiles],
    ['银行卡号', cards],
    ['固定电话', landlines],
    ...Object.entries(others),
  ];
  return kinds.flatMap(([kind, forms]) =>
    Object.entries(forms).flatMap(([form, write]) =>
      Array.from({ length: times }, () => ({ kind, form, text: write(made) })),
    ),
  );
}
