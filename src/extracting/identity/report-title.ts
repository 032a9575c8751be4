import type { Found } from '#extracting/found-value.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';

const kinds =
  '(?:(?:绩效)?(?:自评|评价)(?:工作)?(?:情况)?的?(?:报告|说明|综述)|绩效(?:自评|评价)(?:情况|结果)|绩效报告|(?:部门|单位)决算(?:公开|情况)?(?:说明|报告|情况说明)?)';
/** A form is all of some documents: 示例局2022年度部门整体支出绩效自评表. */
const formKinds = '(?:部门|单位)(?:（单位）|（部门）)?(?:预算)?整体(?:支出)?绩效(?:自评|评价)表';
const titleOf = (ends: string) =>
  new RegExp(
    `^(?!\\d(?!\\d{3}年)|第|[一二三四五六七八九十]+、|（[一二三四五六七八九十]）)(?<title>[^。；：！？]{4,60}${ends}(?:（[^（）]{1,12}）)?)$`,
    'u',
  );
/** Titles stand among the first lines, broken over three of them at most. */
const reach = 12;
const mostLines = 3;
/** 2018年度部门整体支出绩效评价报告: the department stands in the line above. */
const nameless =
  /^(?:(?:19|20)\d{2}年度?)?(?:部门|单位)?(?:（单位）|（部门）)?(?:整体|预算|决算|支出|绩效|自评)/u;
/** A line below the title that says its year. */
const bracketed = /^（(?:19|20)\d{2}年度?）$/u;
const breaks =
  /(?:[局委办院厅部处会馆所站联校]|中心|政府|单位|街道|法院|年度?|支出|整体|绩效|的)$/u;

/** The title of a report: the first lines that end in the name of such a document; `null` without. */
export function reportTitle(lines: readonly NarrativeLine[]): Found | null {
  const head = lines.slice(0, reach);
  const candidates = [...titlesIn(head, titleOf(kinds))];
  const named = ({ value }: Found) => !nameless.test(value);
  const forms = () => [...titlesIn(head, titleOf(formKinds))];
  return candidates.find(named) ?? candidates[0] ?? forms().find(named) ?? null;
}

/** Whether a title begins with its year and kind, and names no department. */
export function isNameless(title: string): boolean {
  return nameless.test(title);
}

/** Everything that reads like a title, what stands on one line first. */
function* titlesIn(head: readonly NarrativeLine[], title: RegExp): Generator<Found> {
  for (let count = 1; count <= mostLines; count += 1) {
    for (let start = 0; start + count <= head.length; start += 1) {
      const parts = head.slice(start, start + count);
      const [first] = parts;
      if (!first || !parts.slice(0, -1).every(({ text }) => text.length <= 40 && breaks.test(text)))
        continue;
      const text = parts.map((one) => one.text).join('');
      const year = bracketed.exec(head[start + count]?.text ?? '')?.[0] ?? '';
      const value = title.exec(`${text}${year}`)?.groups?.['title'];
      if (value === undefined || !/部门|整体|单位|(?:19|20)\d{2}|二[〇○零]/u.test(text)) continue;
      const quoted = year === '' ? parts : head.slice(start, start + count + 1);
      const quote = quoted.map((one) => one.printed(0, one.text.length)).join('');
      yield { value, place: first.place, quote: quote.trim() };
    }
  }
}
