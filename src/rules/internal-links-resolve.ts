import type { Report } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { linksOf } from '#prose/links.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

export const internalLinksResolve: ReportRule = {
  id: 'internal-links-resolve',
  family: 'link',
  scope: 'report',
  severity: 'error',
  question: '正文中的站内链接和段落锚点是否指向存在的内容？',
  source: '政府网站检查按处计算失效链接',
  *check(report, surroundings) {
    for (const { url, place } of linksOf(report)) {
      const observation = resolve(url, report, surroundings);
      if (observation) yield { ...observation, place };
    }
  },
  examples: {
    valid: [
      {
        name: '锚点、其他年度与附件',
        frontMatter: '',
        body: '## 一、基本情况\n\n见[基本情况](#s1)、[上年报告](/reports/shili/2021/)和[自评表](/reports/shili/2022/attachments/zipingbiao.xlsx)。',
      },
    ],
    invalid: [
      {
        name: '没有这一节',
        frontMatter: '',
        body: '## 一、基本情况\n\n见[自评结论](#s2-1)。',
        findings: [{ at: '', message: '链接 #s2-1 所指的段落不存在；本报告的段落锚点为 s1' }],
      },
      {
        name: '没有这份报告',
        frontMatter: '',
        body: '见[往年报告](/reports/shili/2012/)。',
        findings: [{ at: '', message: '链接 /reports/shili/2012/ 所指的报告不在本站' }],
      },
      {
        name: '没有这个附件',
        frontMatter: '',
        body: '见[附件](/reports/shili/2022/attachments/fujian.pdf)。',
        findings: [
          { at: '', message: '链接 /reports/shili/2022/attachments/fujian.pdf 所指的附件不存在' },
        ],
      },
      {
        name: '漏写 https://',
        frontMatter: '',
        body: '见[财政局网站](www.example.gov.cn)。',
        findings: [
          {
            at: '',
            message: '链接 www.example.gov.cn 会被当作站内地址；外部网址请以 https:// 开头',
          },
        ],
      },
    ],
    missing: [
      { name: '只有外部链接', frontMatter: '', body: '见[原文](https://example.gov.cn/a.html)。' },
    ],
  },
};

function resolve(
  url: string,
  { id, sections }: Report,
  { reportIds, attachments }: Surroundings,
): Observation | null {
  if (url.startsWith('#')) {
    const anchor = decoded(url.slice(1));
    if (sections.some((section) => section.anchor === anchor)) return agrees([], url);
    const anchors = sections.map((section) => section.anchor).join('、');
    return broken(url, `链接 ${url} 所指的段落不存在；本报告的段落锚点为 ${anchors || '无'}`);
  }
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:gov\.cn|com|cn|org|net)(?:\/|$))/iu.test(url)) {
    return broken(url, `链接 ${url} 会被当作站内地址；外部网址请以 https:// 开头`);
  }
  const [, department, year, rest = ''] =
    /^\/reports\/([^/#?]+)\/(\d{4})\/?([^#?]*)/u.exec(url) ?? [];
  if (department === undefined || year === undefined) return null;
  const target = `${department}/${year}`;
  if (!reportIds.has(target)) return broken(url, `链接 ${url} 所指的报告不在本站`);
  const file = /^attachments\/(.+)$/u.exec(rest)?.[1];
  if (file === undefined || target !== id) return agrees([], url);
  return attachments.has(decoded(file))
    ? agrees([], url)
    : broken(url, `链接 ${url} 所指的附件不存在`);
}

function broken(url: string, message: string): Observation {
  return disagrees({ at: [], stated: url, message });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
