import { describe, expect, test } from 'vitest';
import { passesLuhn } from './bank-card.ts';
import { personalData } from './personal-data.ts';
import type { PersonalKind } from './personal-datum.ts';
import { checkDigit } from './resident-id.ts';

const kindsIn = (text: string, label = '') => personalData(text, { label }).map(({ kind }) => kind);

test.each<[string, PersonalKind[]]>([
  ['身份证号11010519491231002X', ['身份证号']],
  ['身份证 110105 19491231 002X', ['身份证号']],
  ['证件号码110105491231002', ['身份证号']],
  ['张三，１３８００１３８０００', ['手机号']],
  ['电话+86 139-1234-5678', ['手机号']],
  ['工资卡号6222021234567890123', ['银行卡号']],
  ['邮箱zhang.san@qq.com', ['电子邮箱']],
  ['办公邮箱bangongshi@163.com', ['电子邮箱']],
  ['护照号E12345678', ['护照号']],
  ['车牌粤A12345、粤AD12345', ['车牌号', '车牌号']],
  ['电话：0571-88886666', ['固定电话']],
  ['电话：88886666', ['固定电话']],
])('finds the personal data of %s', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));

test.each([
  '电话138****1234，身份证35*************123',
  '身份证号110105********002X',
  '项目编码51092324T000010263357',
  '索引号：114403006955506492/2021-00426',
  '统一社会信用代码11440300695550649X',
  '预算项目编号440000210000000012345',
  '项目代码13800138000',
  '支出13800138000元，15348000000.00',
  '公众服务热线12345、12345678、400-123-4567',
  '示例教财〔2022〕41号，2022年8月31日，2022-08-31',
  '邮箱jiaoyuju@sz.gov.cn',
  '按新GB50016规范，执行川DB51标准',
  '沪A级景区、粤B类企业、G4京港澳高速',
])('finds none in %s', (text) => expect(kindsIn(text)).toEqual([]));

test('a mobile in a column of amounts is an amount', () => {
  expect(kindsIn('13800138000', '支出数（元）')).toEqual([]);
  expect(kindsIn('13800138000', '联系电话')).toEqual(['手机号']);
});

test('shows values masked', () => {
  const masked = (text: string) => personalData(text).map((datum) => datum.masked);
  expect(masked('身份证号11010519491231002X，139 1234 5678')).toEqual([
    '11*************02X',
    '139****5678',
  ]);
  expect(masked('邮箱zhang.san@qq.com')).toEqual(['z***@qq.com']);
});

/** Mulberry32: the same numbers on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

describe('generated numbers', () => {
  const random = seeded(20_211_231);
  const digits = (length: number) => Array.from({ length }, () => random(10)).join('');
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)] as Item;
  const day = () => `${pad(1 + random(12), 2)}${pad(1 + random(28), 2)}`;

  const residentId = () => {
    const first = `${pick(['11', '31', '44', '51', '62'])}${pad(1 + random(20), 2)}${pad(1 + random(20), 2)}${1940 + random(70)}${day()}${digits(3)}`;
    return first + checkDigit(first);
  };
  const card = () => {
    const body = `62${digits(pick([13, 16]))}`;
    return Array.from({ length: 10 }, (_, last) => `${body}${last}`).find(passesLuhn) ?? '';
  };
  const planted: Readonly<Record<PersonalKind, () => string>> = {
    身份证号: () => pick(['', '身份证号', '（', '张三 ']) + residentId(),
    手机号: () =>
      `${pick(['电话', '李四，', '手机：+86'])}1${pick(['3', '5', '7', '8', '9'])}${digits(9)}`,
    银行卡号: () => `${pick(['卡号', '账户：', '收款人王五 '])}${card()}`,
    护照号: () => `护照号码${pick(['E', 'G', 'EA'])}${digits(8).slice(0, 8)}`,
    车牌号: () => `车辆${pick(['京', '粤', '沪', '川'])}${pick(['A', 'B', 'C'])}${digits(5)}`,
    电子邮箱: () => `邮箱user${digits(5)}@${pick(['qq.com', '163.com', 'gmail.com'])}`,
    固定电话: () => `电话：0${pick(['10', '21', '571', '851'])}-${2 + random(8)}${digits(7)}`,
  };

  test('finds every one of 350 planted', () => {
    for (const [kind, make] of Object.entries(planted)) {
      for (let count = 0; count < 50; count += 1) {
        const text = `受理情况${make()}，已办结。`;
        expect(kindsIn(text), text).toEqual([kind]);
      }
    }
  });

  const official: readonly (() => string)[] = [
    () => `支出${digits(8)}.${digits(2)}万元`,
    () => `年初预算数${1 + random(9)}${digits(10)}元`,
    () => `合计${1 + random(9)}${digits(2)},${digits(3)},${digits(3)}.${digits(2)}元`,
    () => `项目编码${digits(6)}${pick(['T', 'R', 'Y'])}${digits(12)}`,
    () => `预算项目代码${1 + random(9)}${digits(pick([10, 14, 15, 17, 18, 20]))}`,
    () => `索引号：${pick(['11', '12'])}${digits(16)}/20${pad(random(25), 2)}-${digits(5)}`,
    () => `统一社会信用代码${pick(['11', '12', '51'])}${digits(15)}${pick(['X', 'A', '7'])}`,
    () => `某财〔20${pad(random(25), 2)}〕${1 + random(200)}号`,
    () =>
      `20${pad(random(25), 2)}年${1 + random(12)}月${1 + random(28)}日至20${pad(random(25), 2)}${day()}`,
    () => `执行率${random(100)}.${digits(2)}%，服务${1 + random(9)}${digits(6)}人次`,
    () => `监督索引号53${digits(15)}`,
    () => `面积${1 + random(9)}${digits(10)}平方米`,
  ];

  test('stays silent on 10,000 official numbers', () => {
    for (let count = 0; count < 10_000; count += 1) {
      const text = `其中，${pick(official)()}，见附表。`;
      expect(kindsIn(text), text).toEqual([]);
    }
  });
});
