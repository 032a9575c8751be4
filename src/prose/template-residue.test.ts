import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { nextOf } from './character-set.ts';
import { residues, telling, templateResidue } from './template-residue.ts';

const texts = (text: string) => templateResidue(text, 'paragraph').map((found) => found.text);

test.each([
  ['支出XX万元', ['XX']],
  ['××局机关设××个科室', ['××', '××']],
  ['比上年增加（减少）3.5万元', ['增加（减少）']],
  ['下降（增长）27.78%', ['下降（增长）']],
  ['存在问题（100字以内）', ['（100字以内）']],
  ['评价结论（限二百字以内）：', ['（限二百字以内）']],
  [
    '没有数据的，仍保留该表格式，并在本表下方作下述说明：',
    ['仍保留该表格式', '在本表下方作下述说明'],
  ],
  ['平均得分 分。', ['得分 分']],
  ['单价 0 万元以上设备 台(套)。', ['单价 0 万元以上', '台(套)']],
  ['二〇二二年 月 日', ['年 月 日']],
  ['2022年  月  日', ['年  月  日']],
  ['支出数为万元，执行率为%。', ['支出数为万元', '执行率为%']],
  ['此处填写主要成效', ['此处填写']],
])('finds what the template left in %s', (text, expected) => expect(texts(text)).toEqual(expected));

test.each([
  '项目代码51092324XX0010、型号DXX-200、XXL号服装',
  '电话138****1234，身份证35*************123',
  '执行率×分值，长×宽×高，支出数×100%',
  '增长（下降）率、增加（减少）额如下',
  '2022年8月31日，每月 日均用水',
  '金额单位为万元。总分100分，得分92.1分，分值为45分。',
  '督促各单位填写绩效目标，按填报要求报送',
  '二○二二年度',
  '公务用车2辆，设备3台（套）。',
])('finds nothing in %s', (text) => expect(texts(text)).toEqual([]));

test('looks closer at every text in which a hint finds something', () => {
  const pieces = [
    ...'XＸxｘ×_＿○◯（(/／）)【】字填此处保留该表格下述说明待略同请在年月日分为单价数计率度万元%％减降加高内左右以之 \u3000人',
  ];
  assert(
    property(array(constantFrom(...pieces), { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const found = /\s/u.test(text) || residues.some(({ hint }) => hint.test(text));
      expect(found && nextOf(text, telling) < 0, text).toBe(false);
    }),
    { numRuns: 20_000 },
  );
});
