import type { FoundRecord } from '#extracting/found-value.ts';
import { chapterOf } from '#extracting/text/chapters.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn } from '#extracting/text/sentences.ts';

const kind =
  /(?:表|报告|书|说明|材料|清单|目录|方案|通知|文件|汇总|明细|图)(?:（[^（）]{1,16}）)?$/u;
const inline = /^附(?:件)?(?:[：:]|(?<=附件)(?=\d[.．、]))/u;

/** The attachments that a report names at its end: 五、附件 and 附件：…. */
export function attachmentsFound(lines: readonly NarrativeLine[]): readonly FoundRecord[] {
  const chapters = lines.findIndex(({ text }) => /^[一二三]、/u.test(text));
  const body = chapters < 0 ? [] : lines.slice(chapters);
  const found: FoundRecord[] = [];
  let going = true;
  for (const line of body) {
    if (inline.test(line.text)) found.push(...titlesIn(line, line.text.replace(inline, '')));
    else if (chapterOf(line.titles) !== 'attachments') going = true;
    else if (!isChapterHeading(line) && going) {
      const titles = titlesIn(line, line.text);
      found.push(...titles);
      // What follows the list is the first attachment itself.
      going = titles.length > 0;
    }
  }
  return found;
}

function isChapterHeading({ isHeading, text }: NarrativeLine): boolean {
  return (
    isHeading &&
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?附件(?:资料|材料)?[：:]?$/u.test(
      text,
    )
  );
}

function titlesIn(line: NarrativeLine, text: string): readonly FoundRecord[] {
  const titles = text
    .split(/(?:(?<=^|[\p{Script=Han}；。）》])\d{1,2}[.．、]|附件\d{1,2}[：:.．、]?)/u)
    .map((title) => title.replaceAll(/^《|[》。；]+$/gu, '').trim())
    .filter((title) => title !== '');
  if (titles.some((title) => title.length > 50 || /[。；]/u.test(title) || !kind.test(title)))
    return [];
  return titles.map((title) => ({
    title: foundIn(line, title, { start: 0, end: line.text.length }),
  }));
}
