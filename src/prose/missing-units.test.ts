import { expect, test } from 'vitest';
import { missingUnits } from './missing-units.ts';

const read = (text: string) => missingUnits(text).map((found) => `${found.text} ${found.missing}`);

test.each([
  ['比上年增长13.95。', ['增长13.95 百分号']],
  ['基本支出2336.91万元，占76.23，', ['占76.23 百分号']],
  ['公务接待费0.39万（含外宾接待费）', ['公务接待费0.39万 “元”']],
  ['比上年减少3.20。', ['减少3.20 单位']],
  ['执行率为98.89。', ['执行率为98.89 百分号']],
])('finds the missing unit in %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  '增长13.95%，占76.23％。',
  '提高0.74个百分点，比上年增加1.7万人次。',
  '分别增长3.5、4.2个百分点。分别占76.23，23.77%。',
  '参观人数1.2万，点击量突破500万。',
  '支出12.5万元，减少3项，得分提高1.5。',
  '免费开放1.2万人次，学费支出3万余元。',
  '基本支出增长，项目支出下降。',
])('finds nothing in %s', (text) => expect(read(text)).toEqual([]));
