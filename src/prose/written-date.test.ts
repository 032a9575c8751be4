import { expect, test } from 'vitest';
import { writtenDate } from './written-date.ts';

test.each([
  ['2022年8月31日', '2022-08-31', null],
  ['2022-08-31 09:30', '2022-08-31', '09:30'],
  ['2022/8/1', '2022-08-01', null],
  ['2022.08.31 9:05:59', '2022-08-31', '09:05'],
])('reads %s', (text, date, time) => expect(writtenDate(text)).toEqual({ date, time }));

test.each(['2022年8月', '2022-02-30', '8月31日', '2022年8月31日起', ''])(
  'finds no date in “%s”',
  (text) => expect(writtenDate(text)).toBeNull(),
);
