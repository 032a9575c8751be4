import { expect, test } from 'vitest';
import { personalDataInFile } from './personal-data-in-file.ts';

const found = (file: string, text: string) =>
  personalDataInFile(file, text).map(
    ({ severity, line, column, message }) =>
      `${severity} ${line}:${column} ${message.split('，')[0]}`,
  );

const person = '此处有手机号（138****8000）';
const name = '联系人姓名（张*）与电话一并列出';

test.each([
  [
    'a mobile in the office’s own field',
    'content/site.yaml',
    'name: 示例\ncontact: 13800138000\n',
    [`error 2:10 ${person}`],
  ],
  [
    'a mobile elsewhere',
    'content/site.yaml',
    'description: 电话 138-0013-8000\n',
    ['error 1:17 此处有手机号（138****8000）'],
  ],
  [
    'a person of the office',
    'content/site.yaml',
    'contact: 联系人：张三，电话 0571-88886666\n',
    [`error 1:14 ${name}`],
  ],
  [
    'a comment',
    'content/schemes/a-2022.yaml',
    '# 问 13800138000\nname: 示例\n',
    ['error 1:5 此处有手机号（138****8000）'],
  ],
  [
    'a department',
    'content/departments/a.yaml',
    'names:\n  - name: 示例局 13800138000\n',
    ['error 2:15 此处有手机号（138****8000）'],
  ],
  [
    'a number across lines of a page',
    'content/pages/about.mdx',
    '---\ntitle: 示例\n---\n\n请拨打电话138\n00138000联系。\n',
    ['error 5:6 此处有手机号（138****8000）'],
  ],
  [
    'a mailbox of a person',
    'content/pages/about.mdx',
    '\n写信到 zhangsan@qq.com。\n',
    ['error 2:5 此处有电子邮箱（z***@qq.com）'],
  ],
  [
    'an office elsewhere',
    'content/pages/glossary.mdx',
    '\n电话 0571-88886666。\n',
    ['warning 2:4 此处有固定电话（0571-8888****）；如是公开的办公联系方式'],
  ],
])('tells of %s at its place', (_, file, text, expected) => {
  expect(found(file, text)).toEqual(expected);
});

test.each([
  ['content/site.yaml', 'contact: 示例市财政局，电话 0571-88886666，邮箱 jixiao@example.org\n'],
  [
    'content/site.yaml',
    'siteIdCode: "3301000026"\nicp: 浙ICP备13800138号\npoliceFiling: 浙公网安备33010602013800号\n',
  ],
  ['content/pages/about.mdx', '\n联系我们：0571-88886666。\n'],
  ['content/schemes/a-2022.yaml', 'source: 财预〔2020〕10号\nname: 代码51092324T000010263357\n'],
])('keeps silent about what is meant for the public: %s %s', (file, text) => {
  expect(found(file, text)).toEqual([]);
});
