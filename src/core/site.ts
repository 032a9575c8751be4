import type { z } from 'zod';
import { list, maybe, record, text } from './record.ts';

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
