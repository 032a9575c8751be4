import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { checkContent } from '#publishing/check-content.ts';
import { openContent } from '#reading/content-directory.ts';
import { check } from './check-json.ts';
import { root } from './command-line.ts';
import { type Change, copyOfSample } from './site-copy.ts';

const file = 'content/reports/slsjyj/2022.mdx';

interface Mistake {
  readonly name: string;
  /** What the editor wrote; `‸` marks the place that must be named. */
  readonly mistake: Change;
  readonly message: string;
  /** What the message says to do. */
  readonly remedy: Change;
}

const adjusted = '  adjusted: 19684.05';
const reason = 'reason: 第一季度支出进度低于序时进度';
const sentence = '政府采购执行率为97.86%。';
const total = '| 合计 | 19428.58 | 19684.05 | 19365.85 | 98.38% |';
const attachment = 'file: zipingbiao-2022.csv';
const published = 'published: 2023-08-25';

/** What people who write reports get wrong, in the order in which they are likely to. */
const mistakes: readonly Mistake[] = [
  {
    name: 'a wrong key',
    mistake: [adjusted, '  ‸ajusted: 19684.05'],
    message: '没有名为 ajusted 的项，是否想写 adjusted？',
    remedy: ['ajusted', 'adjusted'],
  },
  {
    name: 'full-width digits',
    mistake: [adjusted, '  adjusted: ‸１９６８４．０５'],
    message: '全年预算数“１９６８４．０５”不是数字。请改用半角数字，写作 19684.05',
    remedy: ['１９６８４．０５', '19684.05'],
  },
  {
    name: '元 where 万元 is asked for',
    mistake: ['  expenditure: 19365.85', '  expenditure: ‸193658500.00'],
    message:
      '支出数写作193658500.00，像是按元填写；本报告的金额单位（unit）是万元，换算后写作 19365.85，与报告中其他数字相符',
    remedy: ['193658500.00', '19365.85'],
  },
  {
    name: 'a comma in a number',
    mistake: [adjusted, '  adjusted: ‸19,684.05'],
    message: '全年预算数“19,684.05”不是数字。请去掉千分位分隔符，写作 19684.05',
    remedy: ['19,684.05', '19684.05'],
  },
  {
    name: 'a tab in YAML',
    mistake: [adjusted, '‸\tadjusted: 19684.05'],
    message: '行首用了制表符（Tab）；请改用空格缩进',
    remedy: ['\tadjusted', '  adjusted'],
  },
  {
    name: 'a table that is not closed',
    mistake: [total, '‸| 合计 | 19428.58 | 19684.05 | 19365.85'],
    message: '表格的这一行有4格，表头有5格；请补足，空着的格也要写“|”',
    remedy: ['| 合计 | 19428.58 | 19684.05 | 19365.85', total],
  },
  {
    name: '<90%',
    mistake: [sentence, '政府采购执行率为97.86%，高于‸<90%的要求。'],
    message: '小于号 < 会被当作标签的开头；要显示小于号请写作 \\<（例如 \\<90%）',
    remedy: ['<90%的要求', '\\<90%的要求'],
  },
  {
    name: 'a brace',
    mistake: [sentence, '政府采购执行率为‸{97.86%}。'],
    message: '花括号 { } 会被当作程序代码，报告中不能使用；要显示花括号请写作 \\{ 和 \\}',
    remedy: ['{97.86%}', '\\{97.86%\\}'],
  },
  {
    name: 'a Word quote in YAML',
    mistake: [reason, 'reason: ‸"第一季度支出进度低于序时进度”'],
    message: '开头是英文引号 "，末尾是中文引号 ”；请把末尾的改为英文引号 "',
    remedy: ['进度”', '进度"'],
  },
  {
    name: 'Word quotes around a date',
    mistake: [published, 'published: ‸“2023-08-25”'],
    message: '发布日期外面的中文引号请删去，写作 2023-08-25',
    remedy: ['“2023-08-25”', '2023-08-25'],
  },
  {
    name: 'a wrong path of an attachment',
    mistake: [attachment, 'file: ‸attachments/2022/zipingbiao-2022.csv'],
    message: '附件文件只写文件名 zipingbiao-2022.csv，不写文件夹',
    remedy: ['attachments/2022/zipingbiao', 'zipingbiao'],
  },
  {
    name: 'a wrong name of an attachment',
    mistake: [attachment, 'file: ‸zipingbiao2022.csv'],
    message:
      '附件“部门整体支出绩效自评表”的文件 zipingbiao2022.csv 不存在；请放到 content/attachments/slsjyj/2022/ 下，或改正文件名（文件夹中有 zipingbiao-2022.csv）',
    remedy: ['zipingbiao2022', 'zipingbiao-2022'],
  },
  {
    name: 'a quote that is not closed',
    mistake: [reason, "reason: ‸'第一季度支出进度低于序时进度"],
    message: "引号 ' 没有闭合；请在这一行的末尾补上英文引号 '",
    remedy: ["'第一季度支出进度低于序时进度", "'第一季度支出进度低于序时进度'"],
  },
  {
    name: 'a Chinese colon',
    mistake: [adjusted, '  ‸adjusted：19684.05'],
    message: '冒号写成了中文的“：”；请写作 adjusted: 19684.05',
    remedy: ['adjusted：', 'adjusted: '],
  },
  {
    name: 'a line out of line',
    mistake: [adjusted, '   ‸adjusted: 19684.05'],
    message: '缩进不对：同一级的各行要左对齐，下一级多缩进两格',
    remedy: ['\n   adjusted', '\n  adjusted'],
  },
  {
    name: 'a date as it is spoken',
    mistake: [published, 'published: ‸2023年8月25日'],
    message: '发布日期“2023年8月25日”请写作 2023-08-25',
    remedy: ['2023年8月25日', '2023-08-25'],
  },
  {
    name: 'a status in Chinese',
    mistake: ['status: published', 'status: ‸发布'],
    message: '发布状态“发布”请写作 published',
    remedy: ['status: 发布', 'status: published'],
  },
  {
    name: 'a rate as a fraction',
    mistake: ['  executionRate: 98.38%', '  executionRate: ‸0.9838'],
    message: '执行率写作0.9838，像是没有换成百分数；写作 98.38%，与报告中其他数字相符',
    remedy: ['0.9838', '98.38%'],
  },
  {
    name: 'metadata without an end',
    mistake: ['\n---\n\n>', '\n\n‸>'],
    message: '元数据没有结束；请在正文之前加单独一行“---”',
    remedy: ['\n\n> 示例', '\n---\n\n> 示例'],
  },
];

describe('what editors get wrong', async () => {
  const before = await findingsOf(root);

  test.each(mistakes)('$name: one finding, at its place, whose advice works', async (one) => {
    const { folder, change } = copyOfSample();
    const place = change(file, one.mistake);
    const { code, output } = await check([file], { cwd: folder });
    const known = new Set(before.map(({ message }) => message));
    const news = output.findings.filter(({ message }) => !known.has(message));
    expect(news.map(({ line, column, message }) => ({ line, column, message }))).toEqual([
      { ...place, message: one.message },
    ]);
    expect(code).toBe(1);

    change(file, one.remedy);
    expect(await findingsOf(folder)).toEqual(before);
  });
});

async function findingsOf(folder: string): Promise<readonly Finding[]> {
  const content = openContent(folder);
  const checked = await checkContent({ root: folder, folder: 'content', content, files: [file] });
  return checked.findings;
}
