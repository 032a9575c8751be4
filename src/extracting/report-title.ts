import type { Found } from './found-value.ts';
import type { NarrativeLine } from './narrative-lines.ts';

const kinds =
  '(?:(?:绩效)?(?:自评|评价)(?:工作)?(?:情况)?的?(?:报告|说明|综述)|绩效(?:自评|评价)情况|绩效报告)';
const title = new RegExp(
  `^(?!\\d|第|[一二三四五六七八九十]+、|（[一二三四五六七八九十]）)(?<title>[^。；：！？]{4,60}${kinds}(?:（[^（）]{1,12}）)?)$`,
  'u',
);
/** Titles stand among the first lines, broken over three of them at most. */
const reach = 12;
const mostLines = 3;

/** The title of a report: the first lines that end in the name of such a document; `null` without. */
export function reportTitle(lines: readonly NarrativeLine[]): Found | null {
  const head = lines.slice(0, reach);
  for (let count = 1; count <= mostLines; count += 1) {
    for (let start = 0; start + count <= head.length; start += 1) {
      const parts = head.slice(start, start + count);
      if (count > 1 && !parts.every(({ text }) => text.length <= 40)) continue;
      const text = parts.map((one) => one.text).join('');
      const value = title.exec(text)?.groups?.['title'];
      const [first] = parts;
      if (value === undefined || !first || !/部门|整体|单位|(?:19|20)\d{2}|二[〇○零]/u.test(text)) continue;
      const quote = parts.map((one) => one.printed(0, one.text.length)).join('').trim();
      return { value, place: first.place, quote };
    }
  }
  return null;
}
