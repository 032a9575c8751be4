import type { HostileFile } from './hostile-file.ts';

const report = '---\ntitle: 示例报告\n---\n';
const name = '文件名';
const moved = '此处的文件不会发布';

/** Files whose names or places lead readers or systems astray. */
export const hostileNames: readonly HostileFile[] = [
  ['an ending in capitals', 'content/reports/mingcheng/2021.MDX', moved],
  ['Markdown', 'content/reports/mingcheng/2021.md', moved],
  ['a report without a department', 'content/reports/2021.mdx', moved],
  ['a report too deep', 'content/reports/mingcheng/2021/a.mdx', moved],
  ['an encoded path', 'content/reports/mingcheng/..%2f2021.mdx', name],
  ['a turned name', 'content/reports/mingcheng/2021\u202exdm.mdx', name],
  ['an escape in a name', 'content/reports/mingcheng/2021\u001b[2J.mdx', name],
  ['a line end in a name', 'content/reports/mingcheng/2021\n::error::a.mdx', name],
  ['what has no width in a name', 'content/reports/mingcheng/20\u200b21.mdx', name],
  ['a device', 'content/reports/mingcheng/con.mdx', name],
  ['a device as a department', 'content/reports/aux/2021.mdx', ''],
  ['quotes in a name', 'content/reports/mingcheng/"2021".mdx', name],
  ['markup in a name', 'content/reports/mingcheng/<img src=x onerror=canary()>.mdx', name],
  ['a backslash in a name', 'content/reports/mingcheng/..\\2021.mdx', name],
  ['a space at the end of a department', 'content/reports/mingcheng /2021.mdx', ''],
  ['a department in capitals', 'content/reports/MINGCHENG/2021.mdx', ''],
  ['a department with a point', 'content/reports/ming.cheng/2021.mdx', ''],
  ['no year', 'content/reports/mingcheng/latest.mdx', ''],
  ['a name that is too long', `content/reports/mingcheng/${'长'.repeat(80)}.mdx`, name],
  ['a turned attachment', 'content/attachments/mingcheng/2021/a\u202efdp.exe', name],
  ['a registry with markup in its name', 'content/departments/<b>.yaml', name],
].map(([called = '', path = '', says = '']) => ({ name: called, path, content: report, says }));

/** Links, and where they lead; FOLDER is the folder of the site. */
export const hostileLinks: readonly { readonly path: string; readonly target: string }[] = [
  { path: 'content/reports/lianjiewenjian/2021.mdx', target: 'FOLDER/elsewhere/secret.mdx' },
  { path: 'content/reports/lianjiewenjian/2022.mdx', target: '../../../elsewhere/secret.mdx' },
  { path: 'content/reports/lianjiewenjian/2023.mdx', target: '/etc/passwd' },
  { path: 'content/reports/lianjiewenjian/2024.mdx', target: '2024.mdx' },
  { path: 'content/reports/lianjiewenjian/2025.mdx', target: '/nowhere' },
  { path: 'content/reports/lianjiewenjianjia', target: 'FOLDER/elsewhere' },
  { path: 'content/attachments/lianjiewenjian', target: 'FOLDER/elsewhere' },
  { path: 'content/attachments/fujian/1999/secret.pdf', target: '/etc/passwd' },
  { path: 'content/attachments/fujian/1998', target: '/etc' },
  { path: 'content/departments/lianjie.yaml', target: '/etc/hostname' },
  { path: 'content/schemes/lianjie.yaml', target: 'FOLDER/elsewhere/secret.mdx' },
  { path: 'content/ring', target: '.' },
  { path: 'public/passwd.txt', target: '/etc/passwd' },
  { path: 'public/etc', target: '/etc' },
  { path: 'public/.well-known', target: 'FOLDER/elsewhere' },
];
