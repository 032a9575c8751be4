import type { Path } from '#core/place.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const datesAreInOrder: ReportRule = {
  id: 'dates-are-in-order',
  family: 'metadata',
  scope: 'report',
  severity: 'warning',
  question: '成文、发布、更正和获取日期的先后是否合理？',
  source: '报告在预算年度终了之后编制，成文之后发布，发布之后更正和转载',
  *check({ data }) {
    const { year, published, documentDate, corrections, source } = data;
    if (published === null) return;
    const pairs: readonly (readonly [Path, string, string, string, string])[] = [
      [['published'], '发布日期', published, `${year}年度终了`, `${year}-12-31`],
      ...(documentDate
        ? [[['published'], '发布日期', published, '成文日期', documentDate] as const]
        : []),
      ...corrections.map(
        ({ date }, index) =>
          [['corrections', index, 'date'], '更正日期', date, '发布日期', published] as const,
      ),
      ...(source?.retrieved
        ? [[['source', 'retrieved'], '获取日期', source.retrieved, '发布日期', published] as const]
        : []),
    ];
    for (const [at, name, date, earlierName, earlier] of pairs) {
      // Dates written YYYY-MM-DD compare as text.
      yield date >= earlier
        ? agrees(at, `${name}${date}不早于${earlierName}（${earlier}）`)
        : disagrees({
            at,
            stated: date,
            expected: `不早于${earlier}`,
            message: `${name}${date}早于${earlierName}（${earlier}），两者至少有一处不符`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '次年发布，其后更正',
        frontMatter:
          'published: 2023-08-31\ncorrections:\n  - date: 2023-10-12\n    field: title\n    from: 甲\n    to: 乙\n    reason: 笔误',
      },
    ],
    invalid: [
      {
        name: '年度未终了即发布',
        frontMatter: 'published: 2022-08-31',
        findings: [
          {
            at: 'published',
            message: '发布日期2022-08-31早于2022年度终了（2022-12-31），两者至少有一处不符',
          },
        ],
      },
      {
        name: '成文之前即发布',
        frontMatter: 'published: 2023-08-31\ndocumentDate: 2023-09-01',
        findings: [
          {
            at: 'published',
            message: '发布日期2023-08-31早于成文日期（2023-09-01），两者至少有一处不符',
          },
        ],
      },
      {
        name: '更正早于发布',
        frontMatter:
          'published: 2023-08-31\ncorrections:\n  - date: 2023-01-12\n    field: title\n    from: 甲\n    to: 乙\n    reason: 笔误',
        findings: [
          {
            at: 'corrections[0].date',
            message: '更正日期2023-01-12早于发布日期（2023-08-31），两者至少有一处不符',
          },
        ],
      },
    ],
    missing: [{ name: '没有发布日期', frontMatter: 'unit: 万元' }],
  },
};
