import { disagrees, type FileRule } from './rule.ts';

export const bodyIsSafe: FileRule = {
  id: 'body-is-safe',
  family: 'identity',
  scope: 'file',
  severity: 'error',
  question: '正文是否只用了允许的写法，不含程序代码和网页标签？',
  source: '本站的安全要求：编辑提交的任何内容都不会被执行',
  *check({ problems }) {
    for (const { kind, at, place, message } of problems) {
      if (kind === 'body') yield disagrees({ at, place, message });
    }
  },
  examples: {
    valid: [
      {
        name: '段落、表格与脚注',
        frontMatter: '',
        body: '## 一、基本情况\n\n参加人数200~300人[^1]。\n\n| 项目 | 金额 |\n| --- | ---: |\n| 甲 | 1.00 |\n\n[^1]: 按场次统计。',
      },
      { name: '转义的小于号', frontMatter: '', body: '## 一、基本情况\n\n执行率\\<90%的项目。' },
    ],
    invalid: [
      {
        name: '小于号没有转义',
        frontMatter: '',
        body: '## 一、基本情况\n\n执行率<90%的项目。',
        findings: [
          {
            at: '',
            message: '小于号 < 会被当作标签的开头；要显示小于号请写作 \\<（例如 \\<90%）',
          },
        ],
      },
      {
        name: '花括号',
        frontMatter: '',
        body: '## 一、基本情况\n\n合计{1+1}万元。',
        findings: [
          {
            at: '',
            message: '花括号 { } 会被当作程序代码，报告中不能使用；要显示花括号请写作 \\{ 和 \\}',
          },
        ],
      },
      {
        name: '网页标签',
        frontMatter: '',
        body: '## 一、基本情况\n\n<script>alert(1)</script>',
        findings: [
          {
            at: '',
            message: '标签 <script> 不能使用；报告中只能使用 Figure、Note、Table，小于号请写作 \\<',
          },
        ],
      },
      {
        name: '危险的链接',
        frontMatter: '',
        body: '## 一、基本情况\n\n[原文](javascript:alert(1))',
        findings: [{ at: '', message: '链接不能以 javascript: 开头；请使用 https:// 网址' }],
      },
      {
        name: '引用了不存在的数字',
        frontMatter: 'budget:\n  adjusted: 100.00',
        body: '## 一、基本情况\n\n支出<Figure of="budget.expenditure" />万元。',
        findings: [
          {
            at: '',
            message:
              '<Figure> 的 of="budget.expenditure" 在元数据中没有对应的数字；请写成 budget.expenditure 的样子',
          },
        ],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};
