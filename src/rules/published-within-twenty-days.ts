import { daysBetween } from '#core/calendar.ts';
import { chineseDate } from '#core/format.ts';
import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

const at = ['published'];

/** 预算法第十四条. */
const allowedDays = 20;

export const publishedWithinTwentyDays: ReportRule = {
  id: 'published-within-twenty-days',
  family: 'metadata',
  scope: 'report',
  severity: 'warning',
  question: '报告是否在决算批复后二十日内公开？',
  source: '预算法第十四条：部门预算、决算及报表应当在批复后二十日内由各部门向社会公开',
  *check({ data: { approved, published } }) {
    if (approved === null || published === null) return;
    const days = daysBetween(approved, published);
    const told = `批复日期为${chineseDate(approved)}，发布日期为${chineseDate(published)}`;
    if (days < 0) {
      yield inconclusive(at, `${told}，发布在批复之前，无法计算公开时限`);
    } else if (days <= allowedDays) {
      yield agrees(at, `${told}，相隔${days}日`);
    } else {
      yield disagrees({
        at,
        stated: published,
        expected: `批复后${allowedDays}日内`,
        difference: String(days - allowedDays),
        message: `${told}，相隔${days}日，超过二十日；请核对两个日期`,
      });
    }
  },
  examples: {
    valid: [{ name: '第二十日公开', frontMatter: 'approved: 2023-08-05\npublished: 2023-08-25' }],
    invalid: [
      {
        name: '第二十一日公开',
        frontMatter: 'approved: 2023-08-04\npublished: 2023-08-25',
        findings: [
          {
            at: 'published',
            message:
              '批复日期为2023年8月4日，发布日期为2023年8月25日，相隔21日，超过二十日；请核对两个日期',
          },
        ],
      },
    ],
    missing: [{ name: '不知道批复日期', frontMatter: 'published: 2023-08-25' }],
  },
};
