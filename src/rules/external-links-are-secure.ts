import { linksOf } from '#prose/links.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const externalLinksAreSecure: ReportRule = {
  id: 'external-links-are-secure',
  family: 'link',
  scope: 'report',
  severity: 'note',
  question: '正文中的外部链接是否使用 https？',
  source: '经 http 传送的页面可能在途中被改动',
  *check(report) {
    for (const { url, place } of linksOf(report)) {
      if (/^https:/iu.test(url)) {
        yield { ...agrees([], url), place };
      } else if (/^http:/iu.test(url)) {
        yield disagrees({
          at: [],
          place,
          stated: url,
          message: `链接 ${url} 使用 http；对方网站支持的，请改为 https`,
        });
      }
    }
  },
  examples: {
    valid: [
      { name: 'https 链接', frontMatter: '', body: '见[原文](https://example.gov.cn/a.html)。' },
    ],
    invalid: [
      {
        name: 'http 链接',
        frontMatter: '',
        body: '见[原文](http://example.gov.cn/a.html)。',
        findings: [
          {
            at: '',
            message: '链接 http://example.gov.cn/a.html 使用 http；对方网站支持的，请改为 https',
          },
        ],
      },
    ],
    missing: [
      { name: '没有外部链接', frontMatter: '', body: '见[上年报告](/reports/shili/2021/)。' },
    ],
  },
};
