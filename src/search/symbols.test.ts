import { describe, expect, test } from 'vitest';
import { occurrences } from './occurrences.ts';
import { symbolsOf } from './symbols.ts';

const read = (text: string) => symbolsOf(text).symbols.join('|');

describe('what readers cannot be expected to type alike is one', () => {
  test.each([
    ['quotation marks', '“三公”经费', '三公经费'],
    ['titles in brackets', '《预算法》规定', '预算法规定'],
    ['white space beside digits', '92.1 分', '92.1分'],
    ['a line break inside a word', '新冠 疫情', '新冠疫情'],
    ['full width', 'ｓａｎｇｏｎｇ９８．８９％', 'sangong98.89%'],
    ['letter case', 'COVID', 'covid'],
    ['thousands separators', '1,234,567.80元', '1234567.80元'],
    ['thousands separators of full width', '４，８６３．０８', '4863.08'],
    ['brackets of document numbers', '财预〔2020〕10号', '财预[2020]10号'],
    ['other brackets of document numbers', '湘政发【2012】33号', '湘政发（2012）33号'],
    ['middle dots between digits', '6·30', '6.30'],
    ['middle dots in names', '阿里·木', '阿里木'],
    ['dashes', '结转——结余', '结转--结余'],
    ['ranges', '5～10次', '5~10次'],
    ['zero-width characters', '预算\u200b执行', '预算执行'],
    ['radicals from PDF files', '⺠营企业⻓', '民营企业长'],
    ['compatibility forms', '㎡', 'm2'],
  ])('%s: %s and %s', (_, one, other) => {
    expect(read(one)).toBe(read(other));
  });
});

describe('what means something else stays apart', () => {
  test.each([
    ['a list of numbers', '100，200人', '100200人'],
    ['numbers beside each other', '15 20', '1520'],
    ['enumerated numbers', '1、2', '12'],
    ['precision', '92.10', '92.1'],
    ['sentences', '投诉。受理', '投诉受理'],
    ['paragraphs', '投诉\n受理', '投诉受理'],
  ])('%s: %s and %s', (_, one, other) => {
    expect(read(one)).not.toBe(read(other));
  });
});

test('keeps whole numbers and codes together with their signs', () => {
  expect(read('4863.08万元')).toBe('4863.08|万|元');
  expect(read('114403006955506492/2021-00426')).toBe('114403006955506492|/|2021|-|00426');
  expect(read('51092324T000010263357')).toBe('51092324|t|000010263357');
});

test('knows where each symbol stands in the source', () => {
  const source = '为“三公”经费 4,863.08 万元';
  const { symbols, starts, ends } = symbolsOf(source);
  const printed = symbols.map((_, index) => source.slice(starts[index], ends[index]));
  expect(printed).toEqual(['为', '三', '公', '经', '费', '4,863.08', '万', '元']);
});

describe('a phrase stands in a text', () => {
  const found = (text: string, phrase: string) =>
    occurrences(symbolsOf(text), symbolsOf(phrase).symbols).map(({ start, end }) =>
      text.slice(start, end),
    );

  test.each([
    ['across a word', '政府采购执行率', '购执行', ['购执行']],
    ['with the quotation marks inside', '“三公”经费', '三公经费', ['三公”经费']],
    ['as a whole number', '支出0.39万元、10.39万元', '0.39', ['0.39']],
    ['as a whole number at the end of a phrase', '共2021年、12021年', '共2021', ['共2021']],
    ['as the whole part of a decimal', '预算4863.08万元', '4863', ['4863.08']],
    ['not as a part of a longer number', '预算48630万元', '4863', []],
    ['not as the whole part below three digits', '得分92.1分', '92', []],
    ['more than once', '预算和预算', '预算', ['预算', '预算']],
    ['without overlaps', '哈哈哈', '哈哈', ['哈哈']],
  ])('%s', (_, text, phrase, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });
});
