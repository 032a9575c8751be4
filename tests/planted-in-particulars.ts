import type { Planted } from './planted-error.ts';

const file = 'content/reports/slsjyj/2022.mdx';

/** Errors in what a report says of itself: its title, number, source and dates, and its attachments. */
export const plantedInParticulars: readonly Planted[] = [
  {
    rule: 'title-names-department-and-year',
    file,
    changes: [['title: 示例市教育局2022年度', 'title: ‸示例市教育局2021年度']],
    severity: 'error',
    says: '标题写“2021年度”，元数据的年度是2022，两者至少有一处不符',
  },
  {
    rule: 'index-number-has-no-spaces',
    file,
    changes: [['示例000101/2023-00038', '‸示例000101 /2023-00038']],
    severity: 'warning',
    says: '检索时与“示例000101/2023-00038”不是同一个号',
  },
  {
    rule: 'source-is-stated',
    file,
    changes: [
      ['title: 示例市教育局2022年度', '‸title: 示例市教育局2022年度'],
      ['source:\n  name: 示例市教育局\n', ''],
    ],
    severity: 'warning',
    says: '报告已发布，没有写明来源',
  },
  {
    rule: 'dates-are-in-order',
    file,
    changes: [['published: 2023-08-25', 'published: ‸2022-08-25']],
    severity: 'warning',
    says: '发布日期2022-08-25早于2022年度终了（2022-12-31）',
  },
  {
    rule: 'attachment-titles-say-what-they-are',
    file,
    changes: [['- title: 部门整体支出绩效自评表', '- title: ‸附件1.csv']],
    severity: 'note',
    says: '附件名称“附件1.csv”没有说明附件是什么',
  },
  {
    rule: 'attachment-types-are-readable',
    file,
    changes: [['file: zipingbiao-2022.csv', 'file: ‸zipingbiao-2022.jpg']],
    severity: 'warning',
    says: '的格式 jpg 不是通用文档格式',
  },
  {
    rule: 'attachments-are-present',
    file,
    changes: [['file: zipingbiao-2022.csv', 'file: ‸zipingbiao-2021.csv']],
    severity: 'error',
    says: '文件 zipingbiao-2021.csv 不存在；请放到 content/attachments/slsjyj/2022/ 下',
  },
  {
    rule: 'attachments-match-their-digest',
    file,
    changes: [
      ['file: zipingbiao-2022.csv', `file: zipingbiao-2022.csv\n    sha256: ‸${'0'.repeat(64)}`],
    ],
    severity: 'error',
    says: 'zipingbiao-2022.csv 与登记的 SHA-256 不一致',
  },
  {
    rule: 'attachments-are-what-their-names-say',
    file,
    changes: [['file: zipingbiao-2022.csv', 'file: ‸zipingbiao-2022.csv']],
    setting: {
      file: 'content/attachments/slsjyj/2022/zipingbiao-2022.csv',
      change: ['一级指标,二级指标,三级指标', '<script>一级指标</script>'],
    },
    severity: 'error',
    says: '内容是网页，与扩展名 .csv 不符，不得发布',
  },
];
