import { linksOf } from '#prose/links.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** Words that say nothing of their own to a reader who hears the links alone. */
const bare =
  /^(?:请?点击?(?:这里|此处|查看|下载|打开|进入)?|点此(?:查看|下载)?|这里|此处|链接|网址|查看|下载|详情|更多|查看(?:更多|详情|全文)|here|link|click here|more)?[。.>»]*$/iu;

export const linksSayWhereTheyLead: ReportRule = {
  id: 'links-say-where-they-lead',
  family: 'link',
  scope: 'report',
  severity: 'note',
  question: '链接的文字是否说明指向什么？',
  source: '网站无障碍要求：读屏用户常单独听取链接文字，应能据此知道去向',
  *check(report) {
    for (const { url, text, place } of linksOf(report)) {
      if (text === null) continue;
      yield bare.test(text.trim())
        ? disagrees({
            at: [],
            place,
            stated: text,
            message: `链接文字“${text.trim()}”没有说明指向什么；请写明所指的内容`,
          })
        : { ...agrees([], `“${text}”指向 ${url}`), place };
    }
  },
  examples: {
    valid: [
      { name: '写明内容', frontMatter: '', body: '见[2021年度自评报告](/reports/shili/2021/)。' },
    ],
    invalid: [
      {
        name: '点击这里',
        frontMatter: '',
        body: '上年报告请[点击这里](/reports/shili/2021/)。',
        findings: [{ at: '', message: '链接文字“点击这里”没有说明指向什么；请写明所指的内容' }],
      },
    ],
    missing: [{ name: '没有链接', frontMatter: '' }],
  },
};
