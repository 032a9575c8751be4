import type { z } from 'zod';
import { contrastOf } from './accent.ts';
import { list, maybe, record, text } from './record.ts';

/** The light paper of `src/styles/tokens.css`. */
const lightPaper = '#fcfbf8';
/** Text in the accent colour also stands on its own soft ground, which costs some contrast. */
const leastAccentContrast = 5.5;

/** `content/site.yaml`: who publishes, where, and how to reach them. */
export const siteSchema = record({
  name: text('网站名称').describe('网站名称'),
  description: text('网站简介').describe('一句话简介'),
  organisation: text('主办单位').describe('主办单位'),
  url: text('网址')
    .refine((source) => /^https?:\/\/[^\s/]+$/u.test(source), {
      error: '网址写到域名为止，例如 https://jixiao.example.gov.cn，末尾不加斜杠',
    })
    .describe('网站地址，不含末尾斜杠'),
  siteIdCode: maybe(
    text('网站标识码').refine((source) => /^(?:\d{10}|bm\d{8})$/u.test(source), {
      error: '网站标识码是十位数字；国务院部门的以 bm 开头，后接八位数字',
    }),
  ).describe('网站标识码'),
  icp: maybe(text('ICP备案号')).describe('ICP备案号'),
  policeFiling: maybe(text('公安备案号')).describe('公安备案号'),
  contact: maybe(text('联系方式')).describe('对外公布的办公联系方式'),
  accent: maybe(
    text('强调色')
      .refine((source) => /^#[0-9a-f]{6}$/iu.test(source), {
        error: '强调色写作 #8a1f1f 的样子，以井号开头，后接六位十六进制数',
        abort: true,
      })
      .refine((source) => contrastOf(source, lightPaper) >= leastAccentContrast, {
        error: ({ input }) =>
          `强调色 ${input} 与纸面的对比度为${contrastOf(String(input), lightPaper).toFixed(1)}∶1，文字看不清；请选深一些的颜色，对比度至少${leastAccentContrast}∶1`,
      }),
  ).describe('网站的强调色，例如 "#8a1f1f"；深色配色由它推算，不写则用默认颜色'),
  federated: list(
    record({
      name: text('网站名称').describe('检索结果中显示的来源名称'),
      url: text('网址')
        .refine(
          (source) =>
            /^(?:https:\/\/[\w.-]+(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)$/u.test(
              source,
            ),
          {
            error: '网址以 https:// 开头，写到域名为止，例如 https://jixiao.example.gov.cn',
          },
        )
        .describe('另一个用本软件发布的网站，不含末尾斜杠'),
    }),
  ).describe('检索时一并查询的其他网站'),
  licence: maybe(text('数据许可')).describe('数据与文字的使用许可'),
});

export type Site = z.output<typeof siteSchema>;
