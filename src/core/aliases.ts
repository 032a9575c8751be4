import { list, record, text } from './record.ts';

/** Words of a group beyond this many say that it holds words that are not each other's. */
const mostWords = 8;

/** `content/aliases.yaml`: words that readers use for one another, for the search to offer. */
export const aliasesSchema = record({
  groups: list(
    list(
      text('词语')
        .refine((word) => word.length > 1, { error: '词语至少两个字；单字到处都有，无从替换' })
        .refine((word) => word.length <= 20, { error: '词语至多二十个字' })
        .refine((word) => !/[\s"“”]/u.test(word), { error: '词语中不能有空格和引号' }),
    )
      .refine((words) => words.length > 1, { error: '一组至少两个词语，例如 [管理效能, 管理效率]' })
      .refine((words) => words.length <= mostWords, { error: `一组至多${mostWords}个词语` })
      .refine((words) => new Set(words).size === words.length, { error: '一组之内有重复的词语' }),
  ).describe('每组是读者会互相代用的词语；检索不到其中一个时，提示检索另一个'),
});
