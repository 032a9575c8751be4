import type { z } from 'zod';
import { list, record, text } from './record.ts';

/** `content/wording.yaml`: the site's list of wrong words with what they should be. */
export const wordingSchema = record({
  words: list(
    record({
      wrong: text('误写').describe('任何语境下都不成立的写法'),
      right: text('正写').describe('应当写成'),
      allow: list(text('例外')).describe('含有误写而本身正确的写法，例如 训练历程 之于 练历'),
    }),
  ).describe('误写与正写'),
});

/** A wrong word, what it should be, and longer texts in which the same characters are right. */
export type WrongWord = z.output<typeof wordingSchema>['words'][number];
