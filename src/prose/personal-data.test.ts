import { expect, test } from 'vitest';
import { personalData } from './personal-data.ts';
import type { PersonalKind } from './personal-datum.ts';

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
